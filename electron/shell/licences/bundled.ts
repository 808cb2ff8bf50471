/** Runs at build time: which packages of others are in what we ship, with their licences, for the About box. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Licence } from '#shared/contract/licences.ts'

/** As much of a bundler's plugin as this is. */
interface BundlerPlugin {
  readonly name: string
  generateBundle(this: {
    getModuleIds(): Iterable<string>
    emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown
  }): void
}

/** `/x/node_modules/@a/b/dist/c.js` → `/x/node_modules/@a/b`; null for what is ours. */
export function packageFolder(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '').split('?')[0] ?? ''
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)
  return found?.[1] ?? null
}

/** @param folder of an installed package. @returns null when it is none. */
export function licenceOf(folder: string): Licence | null {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return null
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>
  if (typeof name !== 'string' || typeof version !== 'string') return null
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$|-)/i.test(entry))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return { name, version, licence: typeof license === 'string' ? license : '', text }
}

/** One entry per package, by name. */
export function licencesOf(folders: Iterable<string>): Licence[] {
  const byName = new Map<string, Licence>()
  for (const folder of new Set(folders)) {
    const licence = licenceOf(folder)
    if (licence !== null) byName.set(licence.name, licence)
  }
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/**
 * Leaves a list in the build.
 * @param more folders of packages that come in without a module of their own. @param fileName `licences.json`, or another that begins so
 */
export function licencesPlugin(more: readonly string[], fileName = 'licences.json'): BundlerPlugin {
  return {
    name: 'madoguchi-licences',
    generateBundle() {
      const bundled = [...this.getModuleIds()].flatMap((id) => packageFolder(id) ?? [])
      const source = JSON.stringify(licencesOf([...bundled, ...more]))
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
