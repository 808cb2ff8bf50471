import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { nowMilliseconds, onMovedOn, setAhead } from '#renderer/ui/now.ts'

afterEach(() => setAhead(0))

it('a window’s time follows practice time, and tells once when it has moved', () => {
  let told = 0
  const stop = onMovedOn(() => (told += 1))
  setAhead(86_400_000)
  setAhead(86_400_000)
  expect(nowMilliseconds() - Date.now()).toBeGreaterThan(86_300_000)
  stop()
  setAhead(2 * 86_400_000)
  expect(told).toBe(1)
})

it('no screen reads the PC’s clock beside it', () => {
  const root = resolve(import.meta.dirname, '../../../../renderer')
  const readers = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(vue|ts)$/.test(name))
    .filter((name) => readFileSync(join(root, name), 'utf8').includes('Date.now()'))
  expect(readers).toEqual([join('ui', 'now.ts')])
})
