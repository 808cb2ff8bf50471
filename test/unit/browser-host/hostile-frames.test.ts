/** A page that a stranger has taken over says what it likes. Nothing of it may end the host, nor keep it from the others. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '#electron/browser-host/wire/codec.ts'
import { isPageFrame, type PageFrame } from '#electron/browser-host/wire/frames.ts'
import { FakePage, readyHost, type FakeHost } from './fake-host.ts'

/** A host that shows a desk, which answers `double` and hears of `news`; its page has loaded. */
async function desk(): Promise<{
  host: FakeHost
  window: InstanceType<FakeHost['BrowserWindow']>
  page: FakePage
}> {
  const host = await readyHost()
  host.ipcMain.handle('double', (_event, value: number) => value * 2)
  const window = new host.BrowserWindow({ show: false })
  window.loadURL('app://desk/').catch(() => undefined)
  await expect.poll(() => host.screen.opened.length).toBe(1)
  const page = new FakePage(host, 'desk')
  page.post({ t: 'loaded' })
  return { host, window, page }
}

/** True when a page of the desk, a new one if the old one was shut out, is still answered. */
async function answers(host: FakeHost): Promise<boolean> {
  const page = new FakePage(host, 'desk')
  page.post({ t: 'invoke', id: 1, channel: 'double', args: [21] })
  await expect.poll(() => page.received).toContainEqual({ t: 'result', id: 1, value: 42 })
  return true
}

const special = ['error', 'newListener', 'removeListener', '__proto__', 'constructor', 'toString', '']

describe('frames of a hostile page', () => {
  it.each(special)('E13a: a message on the channel %j ends nothing', async (channel) => {
    const { host, page } = await desk()
    page.post({ t: 'send', channel, args: [new Error('end')] })
    page.post({ t: 'invoke', id: 7, channel, args: [] })
    await expect.poll(() => page.received.length).toBe(1)
    expect(page.received[0]).toMatchObject({ t: 'failed', id: 7 })
    expect(page.closed).toBeNull()
    expect(await answers(host)).toBe(true)
  })

  it('E13a: a listener that stumbles over a message does not end the host, and it is noted', async () => {
    const { host, window, page } = await desk()
    host.ipcMain.on('news', (_event: unknown, { headline }: { headline: string }) => void headline.trim())
    window.webContents.on('will-navigate', () => {
      throw new Error('not there')
    })
    page.post({ t: 'send', channel: 'news', args: [{}] })
    page.post({ t: 'navigate', url: 'http://desk.localhost/elsewhere' })
    expect(host.said).toEqual([
      'app://desk/ sent a frame on which a listener failed (send)',
      'app://desk/ sent a frame on which a listener failed (navigate)',
    ])
    expect(await answers(host)).toBe(true)
  })

  it('E13a: what is no frame closes the socket with its code, and the app hears that the page is gone', async () => {
    const { host, window, page } = await desk()
    const gone: unknown[] = []
    window.webContents.on('render-process-gone', (...args: unknown[]) => gone.push(args[1]))
    page.say('[{"t":1},"nobody"]')
    page.say('[{"t":1},"nobody"]')
    expect(page.closed).toBe(1008)
    expect(gone).toHaveLength(1)
    expect(host.said).toEqual(['app://desk/ sent no frame'])
    expect(await answers(host)).toBe(true)
  })

  it('E13a: a list of nothing but four thousand million holes is no frame', () => {
    expect(() => decode('[{"t":1,"channel":2,"args":3},"send","news",[-7,4294967295]]')).toThrow(
      'not a frame',
    )
    const holes: number[] = []
    holes[39] = 1
    expect((decode(encode({ holes })) as { holes: number[] }).holes).toHaveLength(40)
  })

  it('E13a: a page cannot say that it has moved to another window’s address', async () => {
    const { window, page } = await desk()
    for (const url of ['app://vault/', 'http://vault.localhost/', 'https://example.com/', 'http://['])
      page.post({ t: 'moved', url })
    expect(window.webContents.getURL()).toBe('app://desk/')
    page.post({ t: 'moved', url: 'http://desk.localhost/#/sessions' })
    expect(window.webContents.getURL()).toBe('app://desk/#/sessions')
  })

  it('E13a: no frame whatever ends the host', async () => {
    const { host } = await desk()
    const word = fc.oneof(
      fc.constantFrom(...special, 'double', 'news', 'http://desk.localhost/', 'app://vault/'),
      fc.string(),
    )
    const args = fc.array(fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true }), {
      maxLength: 3,
    })
    const frame = fc.record(
      {
        t: fc.oneof(
          fc.constantFrom('invoke', 'send', 'open', 'navigate', 'moved', 'loaded', 'trouble'),
          word,
        ),
        id: fc.oneof(fc.integer(), fc.double()),
        channel: word,
        url: word,
        args,
        trouble: fc.oneof(
          fc.record({ kind: fc.constantFrom('error', 'policy', 'x'), name: word, place: word, text: word }),
          fc.anything(),
        ),
      },
      { requiredKeys: ['t'] },
    )
    const textOf = (value: object): string => {
      try {
        return encode(value)
      } catch {
        return 'null'
      }
    }
    const text = fc.oneof(frame.map(textOf), fc.json(), fc.string())
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const page = new FakePage(host, 'desk')
        for (const one of texts) page.say(one)
        return answers(host)
      }),
      { numRuns: 300 },
    )
    expect(host.left).toEqual([])
  })

  it('E13b: of a trouble only the four kinds are known, and a channel’s name has an end', () => {
    const trouble = { kind: 'error', name: 'a', place: 'b', text: 'c' }
    expect(isPageFrame({ t: 'trouble', trouble })).toBe(true)
    expect(isPageFrame({ t: 'trouble', trouble: { ...trouble, kind: '\u001b[2J' } })).toBe(false)
    const call = (channel: string, args: unknown[] = []): PageFrame => ({ t: 'send', channel, args })
    expect(isPageFrame(call('a'.repeat(200)))).toBe(true)
    expect(isPageFrame(call('a'.repeat(201)))).toBe(false)
    expect(isPageFrame(call('a', Array(33).fill(0)))).toBe(false)
  })
})
