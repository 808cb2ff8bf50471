/** What the terminal hears of a page: never what was typed, unless a developer asked for it. */
import { afterEach, expect, it, vi } from 'vitest'
import { terminal } from '#electron/browser-host/terminal.ts'

const trouble = {
  kind: 'error',
  name: 'RangeError',
  place: '/assets/a.js:1:2',
  text: '見本 太郎 is no number',
} as const

function heard(verbose: boolean): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  terminal(verbose).trouble('app://desk/', trouble)
  return String(write.mock.calls[0]?.[0])
}
afterEach(() => {
  vi.restoreAllMocks()
})

it('an error is named with its place, without its message', () => {
  expect(heard(false)).toBe('[host] error in app://desk/: RangeError at /assets/a.js:1:2\n')
})

it('a developer sees the message', () => {
  expect(heard(true)).toBe(
    '[host] error in app://desk/: RangeError at /assets/a.js:1:2: 見本 太郎 is no number\n',
  )
})
