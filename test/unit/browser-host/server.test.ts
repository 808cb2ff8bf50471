/** The loopback server against somebody else on the same machine. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket as WebSocketClient, type WebSocket } from 'ws'
import { PACK_BYTES } from '#shared/rulebook/read-pack.ts'
import { encode } from '#electron/browser-host/wire/codec.ts'
import { PageRoute, PageRoutes, type Room } from '#electron/browser-host/server/page-route.ts'
import { startServer, type HostServer } from '#electron/browser-host/server/server.ts'
import { largestFrame } from '#electron/browser-host/wire/frames.ts'
import { openSocket, request } from './integration/visitor.ts'

const host = 'desk.localhost'
const origin = `http://${host}`
const html = "<!doctype html><html><head><meta charset='utf-8'></head><body>desk</body></html>"

class FakeRoom implements Room {
  readonly largestFrame = largestFrame('phones')
  readonly preload = 'preloaded()'
  readonly fresh = false
  readonly asked: string[] = []
  readonly sockets: WebSocket[] = []
  readonly failures: string[] = []

  async answer(target: string): Promise<Response> {
    this.asked.push(target)
    if (target === '/broken') throw new Error('ERR_UNEXPECTED (-9)')
    const type = target === '/' ? 'text/html; charset=utf-8' : 'text/plain'
    return new Response(html, {
      headers: {
        'content-type': type,
        'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'none'",
      },
    })
  }

  connected(socket: WebSocket): void {
    this.sockets.push(socket)
  }

  failed(description: string): void {
    this.failures.push(description)
  }
}

let server: HostServer
let room: FakeRoom
let route: PageRoute
let cookie: string

beforeEach(async () => {
  const routes = new PageRoutes()
  room = new FakeRoom()
  server = await startServer(routes, 'const hostPage = {}', 0)
  route = new PageRoute(host, server.port, room)
  routes.add(route)
  cookie = `${route.cookieName}=${route.secret}`
})
afterEach(() => server.close())

const get = (target: string, headers: Record<string, string> = {}) =>
  request(server.port, target, { host, cookie, ...headers })

describe('who may come in', () => {
  it('the page with the right Host and secret', async () => {
    expect((await get('/')).status).toBe(200)
    expect(room.asked).toEqual(['/'])
  })

  it.each([
    ['another Host, as after DNS rebinding', { host: 'evil.example' }],
    ['an unknown window', { host: 'vault.localhost' }],
    ['the bare address', { host: '127.0.0.1' }],
    ['another Origin', { origin: 'http://evil.example' }],
    ['another window’s Origin', { origin: 'http://phones.localhost' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling window', { 'sec-fetch-site': 'same-site' }],
    ['no secret', { cookie: '' }],
    ['a wrong secret', { cookie: 'host-1=guess' }],
  ])('not %s', async (_who, headers: Record<string, string>) => {
    for (const target of ['/', '/__host/page.js']) expect((await get(target, headers)).status).toBe(403)
    const socket = await openSocket(server.port, { host, origin, cookie, ...headers })
    expect(socket.status).toBe(403)
    expect(room.asked).toEqual([])
    expect(room.sockets).toEqual([])
  })

  it('a socket without an Origin is not a page’s', async () => {
    expect((await openSocket(server.port, { host, cookie })).status).toBe(403)
  })

  it('a second socket for a window is refused while the first is there', async () => {
    const first = await openSocket(server.port, { host, origin, cookie })
    expect(first.status).toBe(101)
    expect((await openSocket(server.port, { host, origin, cookie })).status).toBe(409)
    expect(room.sockets).toHaveLength(1)
    first.end()
    await expect.poll(() => route.isFree).toBe(true)
    const next = await openSocket(server.port, { host, origin, cookie })
    expect(next.status).toBe(101)
    next.end()
  })

  it('nothing but GET', async () => {
    expect((await request(server.port, '/', { host, cookie }, 'POST')).status).toBe(405)
  })

  it('only from this machine: it listens on the loopback address', async () => {
    await expect(fetch(`http://[::1]:${server.port}/`)).rejects.toThrow('fetch failed')
  })
})

/** What is written on the wire, byte for byte. @returns the status of each answer. */
function speak(text: string): Promise<number[]> {
  return new Promise((done, failed) => {
    let heard = ''
    const socket = connect(server.port, '127.0.0.1', () => socket.end(text))
    socket.setEncoding('utf8')
    socket.on('data', (data: string) => (heard += data))
    socket.on('error', failed)
    socket.on('close', () =>
      done([...heard.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((match) => Number(match[1]))),
    )
  })
}

describe('a request with two meanings', () => {
  const lines = (...headers: string[]): string => [...headers, 'Connection: close', '', ''].join('\r\n')
  const own = () => [`Host: ${host}`, `Cookie: ${cookie}`]

  it.each([
    ['two Host headers', () => [...own(), 'Host: evil.example']],
    ['two Host headers that are alike', () => [...own(), `Host: ${host}`]],
    ['two Origins', () => [...own(), `Origin: ${origin}`, 'Origin: http://evil.example']],
    ['two cookies headers', () => [...own(), 'Cookie: host-1=guess']],
    ['two sites', () => [...own(), 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site']],
  ])('E13c: %s: it is refused, by socket too', async (_what, headers) => {
    expect(await speak(lines('GET / HTTP/1.1', ...own()))).toEqual([200])
    room.asked.length = 0
    expect(await speak(lines('GET / HTTP/1.1', ...headers()))).toEqual([400])
    const upgrade = [
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==',
      'Connection: Upgrade',
    ]
    const asked = ['GET /__host/socket HTTP/1.1', ...headers(), ...upgrade, '', ''].join('\r\n')
    expect((await speak(asked))[0]).toBe(400)
    expect([room.asked, room.sockets]).toEqual([[], []])
  })

  it.each([
    ['an absolute address of its own', `http://${host}/`],
    ['an absolute address of another', 'http://evil.example/'],
    ['an asterisk', '*'],
    ['an authority', `${host}:80`],
  ])('E13c: a target that is %s is refused', async (_what, target) => {
    expect(await speak(lines(`GET ${target} HTTP/1.1`, ...own()))).toEqual([400])
    expect(room.asked).toEqual([])
  })

  it('E13c: no Host at all is refused, and a folded header too', async () => {
    expect(await speak(lines('GET / HTTP/1.1', `Cookie: ${cookie}`))).toEqual([400])
    expect(await speak(lines('GET / HTTP/1.1', ...own(), 'Origin: a', ' b'))).toEqual([400])
    expect(await speak(lines('GET / HTTP/1.0', `Cookie: ${cookie}`))).toEqual([403])
    expect(room.asked).toEqual([])
  })
})

describe('a frame that is too large', () => {
  const open = async (): Promise<WebSocketClient> => {
    const client = new WebSocketClient(`ws://127.0.0.1:${server.port}/__host/socket`, {
      headers: { host, origin, cookie },
    })
    await once(client, 'open')
    return client
  }

  it('E13d: the socket closes with the code of "too large"; others are answered meanwhile, and the page may come back', async () => {
    const client = await open()
    room.sockets[0]?.on('error', () => undefined)
    const closed = once(client, 'close')
    client.on('error', () => undefined)
    client.send(Buffer.alloc(60 * 1024 * 1024, 'x'))
    expect((await get('/')).status).toBe(200)
    expect((await closed)[0]).toBe(1009)
    const again = await open()
    again.terminate()
  })

  it('E13d: each kind of window has a limit of its own; the desk’s takes the largest pack there may be', () => {
    const pack = '語'.repeat(PACK_BYTES)
    const frame = encode({ t: 'invoke', id: 1, channel: 'desk:rulebook.load', args: [{ text: pack }] })
    expect(Buffer.byteLength(frame)).toBeLessThan(largestFrame('desk'))
    expect(largestFrame('phones')).toBeLessThan(largestFrame('desk'))
    expect(largestFrame('desk')).toBeLessThan(largestFrame('vault'))
    for (const name of ['desk', 'vault', 'phones', 'slips', '__proto__', 'toString'])
      expect(largestFrame(name)).toBeGreaterThan(0)
  })
})

describe('a printed address', () => {
  it('works once, and is swapped for a cookie that no script can read', async () => {
    const target = `/__host/enter?token=${route.newEntry('/#/sessions')}`
    const entered = await request(server.port, target, { host })
    expect(entered.status).toBe(303)
    expect(entered.headers.location).toBe('/#/sessions')
    expect(entered.headers['set-cookie']).toEqual([`${cookie}; HttpOnly; SameSite=Strict; Path=/`])
    expect((await request(server.port, target, { host })).status).toBe(403)
  })

  it('a wrong token opens nothing and spends nothing', async () => {
    const token = route.newEntry('/')
    expect((await request(server.port, '/__host/enter?token=guess', { host })).status).toBe(403)
    expect((await request(server.port, `/__host/enter?token=${token}`, { host })).status).toBe(303)
  })
})

describe('a printed address that nobody opened', () => {
  const minutes = (count: number): number => count * 60_000
  afterEach(() => vi.restoreAllMocks())

  const enterAfter = async (waited: number): Promise<number> => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(5000)
    const target = `/__host/enter?token=${route.newEntry('/')}`
    now.mockReturnValue(5000 + waited)
    return (await request(server.port, target, { host })).status
  }

  it('still opens within ten minutes', async () => {
    expect(await enterAfter(minutes(10) - 1)).toBe(303)
  })

  it('opens nothing after ten', async () => {
    expect(await enterAfter(minutes(10))).toBe(403)
  })
})

describe('what is served', () => {
  it.each([
    '/../secret',
    '/%2e%2e/secret',
    '/a/..%2fsecret',
    '/a%5c..%5csecret',
    '/a%00.js',
    '/%',
    '//evil.example/',
  ])('the path %s never reaches the app', async (target) => {
    expect((await get(target)).status).toBe(400)
    expect(room.asked).toEqual([])
  })

  it('the host’s own paths never reach the app', async () => {
    expect((await get('/__host/else')).status).toBe(404)
    expect(room.asked).toEqual([])
  })

  it('a browser’s own wish for an icon never reaches the app', async () => {
    expect((await get('/favicon.ico')).status).toBe(204)
    expect(room.asked).toEqual([])
  })

  it('the page script comes first and holds bootstrap and preload, but no secret', async () => {
    const page = await get('/')
    expect(page.body).toContain('<head><script src="/__host/page.js"></script><meta charset=\'utf-8\'>')
    const script = await get('/__host/page.js')
    expect(script.body).toContain('const hostPage = {}')
    expect(script.body).toContain('preloaded()')
    expect(page.body + script.body).not.toContain(route.secret)
  })

  it('the policy is the app’s, opened for the host’s socket alone', async () => {
    const { headers } = await get('/')
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; connect-src ws://desk.localhost/__host/socket",
    )
  })

  it('a document that fails is told to the window; a script that fails is not', async () => {
    const document = { 'sec-fetch-dest': 'document' }
    expect((await get('/broken', document)).status).toBe(500)
    expect((await get('/broken')).status).toBe(500)
    expect((await get('/plain', document)).status).toBe(200)
    expect(room.failures).toEqual([
      'ERR_UNEXPECTED (-9)',
      'ERR_FAILED (-2): the browser host only shows HTML documents',
    ])
  })
})

describe('routes', () => {
  it('an origin has one route', () => {
    const routes = new PageRoutes()
    routes.add(new PageRoute(host, 1, room))
    expect(() => routes.add(new PageRoute(host, 1, room))).toThrow('one window per origin')
  })
})
