/** The weight of the desk's page: everything that its HTML pulls in, followed through static imports. */
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './statistics.ts'

const built = resolve(import.meta.dirname, '../../out/renderer')

/** What the first version of this stack weighed when it was tried out, in bytes. */
const JAVASCRIPT_LIMIT = 480_000
const CSS_LIMIT = 288_000

async function closure(names: readonly string[], seen: Map<string, Buffer>): Promise<void> {
  for (const name of names) {
    if (seen.has(name)) continue
    const bytes = await readFile(join(built, 'assets', name))
    seen.set(name, bytes)
    const imported = [...bytes.toString().matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)]
    await closure(
      imported.flatMap((match) => match[1] ?? []),
      seen,
    )
  }
}

function figure(what: string, files: readonly Buffer[], limit: number): Figure {
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  const zipped = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
  const kb = (n: number): string => `${Math.round(n / 1000)} kB`
  return {
    what,
    ours: `${kb(bytes)} (${kb(zipped)} gz)`,
    against: `${kb(limit)} budget`,
    ratio: bytes / limit,
  }
}

/** JavaScript and CSS that the desk loads before its first paint. */
export async function deskSizes(): Promise<Figure[]> {
  const html = await readFile(join(built, 'renderer/desk/index.html'), 'utf8')
  const linked = [...html.matchAll(/\/assets\/([\w.-]+\.(?:js|css))/g)].flatMap((match) => match[1] ?? [])
  const scripts = new Map<string, Buffer>()
  await closure(
    linked.filter((name) => name.endsWith('.js')),
    scripts,
  )
  const styles = linked.filter((name) => name.endsWith('.css'))
  const sheets = await Promise.all(styles.map((name) => readFile(join(built, 'assets', basename(name)))))
  return [
    figure("the desk's JavaScript", [...scripts.values()], JAVASCRIPT_LIMIT),
    figure("the desk's CSS", sheets, CSS_LIMIT),
  ]
}
