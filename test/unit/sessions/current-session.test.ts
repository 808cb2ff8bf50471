import { describe, expect, it, vi } from 'vitest'
import { createCurrentSession } from '#electron/sessions/current-session.ts'
import { hostOf } from '#electron/shell/host.ts'
import type { SessionId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}` as SessionId

describe('current session', () => {
  it('is none at first, then the one looked at last, read anew each time', async () => {
    const read = vi.fn(async (wanted: SessionId) => ({ id: wanted }) as Session)
    const current = createCurrentSession({ read })
    expect(await current.read()).toBeNull()
    current.look(id(1))
    current.look(id(2))
    expect((await current.read())?.id).toBe(id(2))
    await current.read()
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('tells of a change, not of a second look', () => {
    const heard = vi.fn()
    const current = createCurrentSession({ read: vi.fn() })
    current.onChanged(heard)
    current.look(id(1))
    current.look(id(1))
    expect(heard).toHaveBeenCalledOnce()
  })
})

describe('host', () => {
  it('says on what the windows run', () => {
    expect(hostOf({ node: '24.0.0', electron: '45.4.1' })).toEqual({
      host: 'electron',
      electronVersion: '45.4.1',
      sandboxed: true,
    })
    expect(hostOf({ node: '24.0.0' })).toEqual({ host: 'browserHost', electronVersion: '', sandboxed: true })
  })

  it('E13f: says so where there is no sandbox, on either host', () => {
    for (const versions of [{ node: '24.0.0' }, { node: '24.0.0', electron: '45.4.1' }])
      expect(hostOf(versions, false).sandboxed).toBe(false)
  })
})
