import { describe, expect, it, vi } from 'vitest'
import { telling } from '#electron/ipc/tell.ts'
import { z } from '#shared/zod.ts'

const pushes = { 'line.progress': z.object({ percent: z.number() }) } as const

function aWindow(destroyed = false) {
  const sent: unknown[] = []
  const webContents = { send: (...message: unknown[]) => sent.push(message) }
  return { sent, target: () => ({ isDestroyed: () => destroyed, webContents }) as never }
}

describe('what main tells a window by itself', () => {
  it('goes out on the channel of its window, with what its schema knows and no more', () => {
    const { sent, target } = aWindow()
    telling('desk', pushes, target)('line.progress', { percent: 40, code: 'secret' } as never)
    expect(sent).toEqual([['desk:line.progress', { percent: 40 }]])
  })

  it('stays here where it does not fit its schema, without an error and without a word of it in the log', () => {
    const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const { sent, target } = aWindow()
    telling('desk', pushes, target)('line.progress', { percent: 'taro' } as never)
    expect(sent).toEqual([])
    const logged = String(error.mock.calls[0]?.[0])
    expect(logged).toContain('desk:line.progress')
    expect(logged).not.toContain('taro')
    error.mockRestore()
  })

  it('goes nowhere while its window is not there', () => {
    const { sent, target } = aWindow(true)
    telling('desk', pushes, target)('line.progress', { percent: 40 })
    telling('desk', pushes, () => null)('line.progress', { percent: 40 })
    expect(sent).toEqual([])
  })
})
