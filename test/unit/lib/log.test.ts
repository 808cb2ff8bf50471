/** Main's log: what a page causes neither forges a line nor floods it. */
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.restoreAllMocks()
  vi.resetModules()
})

it('E13b, L9: a line is one line, and a flood is cut short and counted', async () => {
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  const uptime = vi.spyOn(performance, 'now').mockReturnValue(0)
  const { keepLog, log } = await import('#electron/lib/log.ts')
  log('first\n[madoguchi] forged\u001b[2J', { name: '見本 太郎\n' })
  expect(lines).toEqual(['[madoguchi] first\\u{000a}[madoguchi] forged\\u{001b}[2J name=[masked]\n'])
  // What is kept is what was printed, and nothing else.
  const kept: string[] = []
  keepLog((line) => kept.push(line))
  log('second', { name: '見本 太郎', phone: '090-0000-1234', code: 'busy' })
  expect(kept).toEqual(['second name=[masked] phone=[masked] code=busy'])
  expect(lines.pop()).toBe(`[madoguchi] ${String(kept[0])}\n`)
  for (let n = 0; n < 10_000; n += 1) log('desk painted', { at: n })
  expect(lines).toHaveLength(499)
  uptime.mockReturnValue(1000)
  log('still there')
  expect(lines.slice(-2)).toEqual(['[madoguchi] lines left out count=9502\n', '[madoguchi] still there\n'])
})
