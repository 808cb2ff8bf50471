/** What the terminal hears of a page: never what was typed, unless a developer asked for it. */
import { afterEach, expect, it, vi } from 'vitest'
import { terminal } from '#electron/browser-host/terminal.ts'
import type { Trouble } from '#electron/browser-host/wire/frames.ts'

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

/** Everything that a terminal writes while `work` runs, and a count of seconds that the test moves on. */
function writing(
  verbose: boolean,
  work: (words: ReturnType<typeof terminal>, pass: (s: number) => void) => void,
) {
  let uptime = 0
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  work(
    terminal(verbose, () => uptime),
    (seconds) => (uptime += seconds * 1000),
  )
  return lines
}

/** ESC sequences, line ends of every kind, bidi controls, and half of a pair. */
const hostile =
  '\u001b]0;title\u0007\u001b[2J\r\n[madoguchi] rulebook in force\u2028[host] fine\u202e\u0085\u009b31m\ud800'

it('E13b: whatever a page says is one line, printable and of a bounded length', () => {
  const page = `app://desk/#${hostile}`
  const forged: Trouble = {
    kind: 'error',
    name: hostile,
    place: hostile,
    text: hostile + 'x'.repeat(10_000_000),
  }
  const lines = writing(true, (words) => {
    words.trouble(page, forged)
    words.refused(page, 'no frame')
    words.note(hostile)
  })
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(line).toMatch(/^\[host\] [^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+\n$/u)
    expect(line.length).toBeLessThan(3000)
  }
  expect(lines[0]).toContain('\\u{001b}]0;title')
})

it('E13b: a page that floods the terminal is told short, and how much was left out is said', () => {
  const lines = writing(false, (words, pass) => {
    for (let n = 0; n < 1000; n += 1) words.trouble(`app://desk/${n}`, trouble)
    pass(2)
    words.refused('app://desk/', 'no frame')
  })
  expect(lines).toHaveLength(32)
  expect(lines.at(-2)).toBe('[host] 970 more troubles of pages were left out\n')
  expect(lines.at(-1)).toBe('[host] app://desk/ sent no frame\n')
})
