import { describe, expect, it } from 'vitest'
import { inTime } from '#electron/printing/pdf/in-time.ts'

const never = (): Promise<string> => new Promise(() => undefined)

describe('a folder that does not answer', () => {
  it('E8b: is given up, and is not asked again while it hangs', async () => {
    await expect(inTime('/mnt/gone', never, 5)).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    let asked = 0
    const again = inTime('/mnt/gone', () => Promise.resolve(String((asked += 1))), 5)
    await expect(again).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    expect(asked).toBe(0)
  })

  it('E8b: keeps no other folder waiting, and is asked again once it has answered', async () => {
    let answer: (value: string) => void = () => undefined
    const late = inTime('/mnt/slow', () => new Promise<string>((done) => (answer = done)), 5)
    await expect(late).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    expect(await inTime('/mnt/other', () => Promise.resolve('there'), 5)).toBe('there')
    answer('at last')
    await expect
      .poll(() => inTime('/mnt/slow', () => Promise.resolve('again'), 50).catch(() => ''))
      .toBe('again')
  })

  it('E8b: what the system says of a folder is handed on', async () => {
    const refused = inTime('/mnt/closed', () =>
      Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })),
    )
    await expect(refused).rejects.toMatchObject({ code: 'EACCES' })
  })
})
