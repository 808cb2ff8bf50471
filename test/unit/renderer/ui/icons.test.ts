import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../../../renderer')
const lucide = createRequire(import.meta.url)('@iconify-json/lucide/icons.json') as {
  icons: Record<string, unknown>
  aliases: Record<string, unknown>
}
const known = new Set([...Object.keys(lucide.icons), ...Object.keys(lucide.aliases)])

it('every icon that a screen names is in the bundled set: the network is never asked', () => {
  const named = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(vue|ts)$/.test(name))
    .flatMap((name) => readFileSync(join(root, name), 'utf8').match(/i-lucide-[a-z0-9-]+/g) ?? [])
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((icon) => !known.has(icon.replace('i-lucide-', '')))).toEqual([])
})
