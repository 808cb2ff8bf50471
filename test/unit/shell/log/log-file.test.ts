/** The log on the disk: bounded, and harmless when the disk is not. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLogFile } from '#electron/shell/log/log-file.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'log-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

const now = () => '2026-12-01T00:00:00Z'

it('keeps what was written over a restart, oldest first', () => {
  const folder = join(root, 'logs')
  createLogFile(folder, now).write('first')
  const again = createLogFile(folder, now)
  again.write('second')
  expect(again.read()).toBe('2026-12-01T00:00:00Z first\n2026-12-01T00:00:00Z second\n')
})

it('never grows beyond two files of its size, and loses the oldest lines only', () => {
  const log = createLogFile(root, now, 1000)
  for (let n = 0; n < 500; n += 1) log.write(`line n=${String(n)}`)
  expect(readdirSync(root).sort()).toEqual(['madoguchi.1.log', 'madoguchi.log'])
  for (const name of readdirSync(root)) expect(statSync(join(root, name)).size).toBeLessThan(1100)
  const lines = log.read().trimEnd().split('\n')
  expect(lines.at(-1)).toMatch(/n=499$/)
  expect(lines.at(-2)).toMatch(/n=498$/)
  expect(lines.length).toBeGreaterThan(25)
})

it('a folder that cannot be made stops nobody', () => {
  const blocked = join(root, 'file')
  writeFileSync(blocked, '')
  const log = createLogFile(join(blocked, 'logs'), now)
  log.write('lost')
  expect(log.read()).toBe('')
})
