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
  const { log } = await import('#electron/lib/log.ts')
  log('first\n[madoguchi] forged\u001b[2J', { name: '見本 太郎\n' })
  expect(lines).toEqual(['[madoguchi] first\\u{000a}[madoguchi] forged\\u{001b}[2J name=[masked]\n'])
  for (let n = 0; n < 10_000; n += 1) log('desk painted', { at: n })
  expect(lines).toHaveLength(500)
  uptime.mockReturnValue(1000)
  log('still there')
  expect(lines.slice(-2)).toEqual(['[madoguchi] lines left out count=9501\n', '[madoguchi] still there\n'])
})
