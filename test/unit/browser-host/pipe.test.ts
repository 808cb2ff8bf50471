/** The debugging pipe: messages may arrive in any pieces. */
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { Pipe } from '#electron/browser-host/chromium/pipe.ts'

function connect(): { pipe: Pipe; input: PassThrough; sent: () => unknown[] } {
  const output = new PassThrough()
  const input = new PassThrough()
  let written = ''
  output.on('data', (data: Buffer) => {
    written += data.toString()
  })
  const sent = (): unknown[] =>
    written
      .split('\0')
      .filter(Boolean)
      .map((text) => JSON.parse(text) as unknown)
  return { pipe: new Pipe(output, input), input, sent }
}

describe('Pipe', () => {
  it('answers reach who asked, in whatever order and pieces', async () => {
    const { pipe, input, sent } = connect()
    const first = pipe.send('A.a', { x: 1 })
    const second = pipe.send('B.b', {}, 'session')
    await expect.poll(sent).toEqual([
      { id: 1, method: 'A.a', params: { x: 1 } },
      { id: 2, method: 'B.b', params: {}, sessionId: 'session' },
    ])
    const bytes = Buffer.from('{"id":2,"result":"二"}\0{"id":1,"result":"一"}\0')
    for (const byte of bytes) input.write(Buffer.from([byte]))
    expect(await Promise.all([first, second])).toEqual(['一', '二'])
  })

  it('an error has the method’s name and Chromium’s words', async () => {
    const { pipe, input } = connect()
    const asked = pipe.send('A.a')
    input.write('{"id":1,"error":{"message":"no such thing"}}\0')
    await expect(asked).rejects.toThrow('A.a: no such thing')
  })

  it('events reach listeners', async () => {
    const { pipe, input } = connect()
    const heard: string[] = []
    pipe.onEvent((method) => heard.push(method))
    input.write('{"method":"Target.targetCrashed","params":{}}\0')
    await expect.poll(() => heard).toEqual(['Target.targetCrashed'])
  })

  it('when Chromium goes, everyone who waits is told, and so is who asks later', async () => {
    const { pipe, input } = connect()
    const asked = pipe.send('A.a')
    input.destroy()
    await expect(asked).rejects.toThrow('A.a: Chromium has gone')
    await expect(pipe.send('B.b')).rejects.toThrow('B.b: Chromium has gone')
  })
})
