/** The loopback server against somebody else on the same machine. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { Door, Doors, type Room } from '#electron/browser-host/server/door.ts'
import { startServer, type HostServer } from '#electron/browser-host/server/server.ts'
import { openSocket, request } from './integration/visitor.ts'

const host = 'desk.localhost'
const origin = `http://${host}`
const html = "<!doctype html><html><head><meta charset='utf-8'></head><body>desk</body></html>"

class FakeRoom implements Room {
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
let door: Door
let cookie: string

beforeEach(async () => {
  const doors = new Doors()
  room = new FakeRoom()
  server = await startServer(doors, 'const hostPage = {}', 0)
  door = new Door(host, server.port, room)
  doors.add(door)
  cookie = `${door.cookieName}=${door.secret}`
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
    await expect.poll(() => door.isFree).toBe(true)
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

describe('a printed address', () => {
  it('works once, and is swapped for a cookie that no script can read', async () => {
    const target = `/__host/enter?token=${door.newEntry('/#/sessions')}`
    const entered = await request(server.port, target, { host })
    expect(entered.status).toBe(303)
    expect(entered.headers.location).toBe('/#/sessions')
    expect(entered.headers['set-cookie']).toEqual([`${cookie}; HttpOnly; SameSite=Strict; Path=/`])
    expect((await request(server.port, target, { host })).status).toBe(403)
  })

  it('a wrong token opens nothing and spends nothing', async () => {
    const token = door.newEntry('/')
    expect((await request(server.port, '/__host/enter?token=guess', { host })).status).toBe(403)
    expect((await request(server.port, `/__host/enter?token=${token}`, { host })).status).toBe(303)
  })
})

describe('a printed address that nobody opened', () => {
  const minutes = (count: number): number => count * 60_000
  afterEach(() => vi.restoreAllMocks())

  const enterAfter = async (waited: number): Promise<number> => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(5000)
    const target = `/__host/enter?token=${door.newEntry('/')}`
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
    expect(page.body + script.body).not.toContain(door.secret)
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

describe('doors', () => {
  it('an origin has one door', () => {
    const doors = new Doors()
    doors.add(new Door(host, 1, room))
    expect(() => doors.add(new Door(host, 1, room))).toThrow('one window per origin')
  })
})
