/** The host's small pure parts. */
import { describe, expect, it } from 'vitest'
import { findChromium } from '#electron/browser-host/chromium/find.ts'
import { appUrlOf, authorities, originOf, parseAppAddress } from '#electron/browser-host/core/address.ts'
import { policyForHost } from '#electron/browser-host/server/csp.ts'
import { cookieOf, sameSecret } from '#electron/browser-host/server/secret.ts'
import { isPageFrame } from '#electron/browser-host/wire/frames.ts'
import { mainScript, sortArguments } from '#electron/browser-host/shim/command-line.mjs'
import { fixture } from './integration/harness.ts'

describe('addresses', () => {
  it('an app address becomes a host of its own and back', () => {
    expect(parseAppAddress('app://desk/a?b=1#/c')).toEqual({ scheme: 'app', host: 'desk', rest: '/a?b=1#/c' })
    const desk = { scheme: 'app', host: 'desk' }
    expect(appUrlOf(desk, 'http://desk.localhost', 'http://desk.localhost/a?b=1#/c')).toBe(
      'app://desk/a?b=1#/c',
    )
    expect(appUrlOf(desk, 'http://desk.localhost', 'https://example.com/')).toBe('https://example.com/')
    expect(originOf('app://desk/a')).toBe('app://desk')
  })

  it('in our Chromium a host keeps its name, so that what it stored is found again', () => {
    expect(authorities(4711).ours('desk')).toBe('desk.localhost')
  })

  it('in somebody’s own browser nobody can guess the name: a cookie is shared by all ports of one', () => {
    const [one, other] = [authorities(4711), authorities(4711)]
    expect(one.foreign('desk')).toMatch(/^desk-[0-9a-f]{32}\.localhost:4711$/)
    expect(other.foreign('desk')).not.toBe(one.foreign('desk'))
    // One window per origin holds there too.
    expect(one.foreign('desk')).toBe(one.foreign('desk'))
  })

  it.each(['app:///a', 'app://Desk.evil/', 'app://a.b/', 'app://-a/', 'about:blank'])(
    '%s cannot be a host name',
    (url) => {
      expect(() => parseAppAddress(url)).toThrow('can only show addresses like app://name/')
    },
  )
})

describe('the page’s policy', () => {
  const socket = 'ws://desk.localhost/__host/socket'
  const script = 'http://desk.localhost/__host/page.js'
  it.each([
    ["connect-src 'none'", `connect-src ${socket}`],
    ["connect-src 'self'", `connect-src 'self' ${socket}`],
    ["default-src 'none'; script-src 'self'", `default-src 'none'; script-src 'self'; connect-src ${socket}`],
    ["default-src 'self'", `default-src 'self'; connect-src 'self' ${socket}`],
    ["script-src 'sha256-x'", `script-src 'sha256-x' ${script}`],
    ["img-src 'self'", "img-src 'self'"],
  ])('%s becomes %s', (policy, changed) => {
    expect(policyForHost(policy, socket, script)).toBe(changed)
  })
})

describe('secrets', () => {
  it('are compared whole', () => {
    expect(sameSecret('abc', 'abc')).toBe(true)
    expect(sameSecret('abc', 'abcd')).toBe(false)
    expect(sameSecret('abc', '')).toBe(false)
  })

  it('are found in a Cookie header by exact name', () => {
    expect(cookieOf('xhost-1=no; host-1=a=b; other=c', 'host-1')).toBe('a=b')
    expect(cookieOf('other=c', 'host-1')).toBe('')
    expect(cookieOf(undefined, 'host-1')).toBe('')
  })
})

describe('frames of a page', () => {
  it('are known by their shape', () => {
    expect(isPageFrame({ t: 'invoke', id: 1, channel: 'a', args: [] })).toBe(true)
    expect(isPageFrame({ t: 'loaded' })).toBe(true)
  })

  it.each([
    null,
    'invoke',
    { t: 'result', id: 1, value: 1 },
    { t: 'constructor' },
    { t: 'invoke', id: 'x', channel: 'a', args: [] },
    { t: 'invoke', id: 1, channel: 'a', args: {} },
    { t: 'send', channel: 1, args: [] },
    { t: 'trouble', trouble: { kind: 'error' } },
  ])('%j is none', (frame) => {
    expect(isPageFrame(frame)).toBe(false)
  })
})

describe('finding Chromium', () => {
  const on = (platform: NodeJS.Platform, ...there: string[]) =>
    findChromium(null, platform, {}, (path) => there.includes(path))

  it('looks where systems keep it', () => {
    expect(on('linux', '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome')
    expect(on('linux', '/usr/bin/google-chrome', '/usr/bin/chromium')).toBe('/usr/bin/chromium')
    expect(on('darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium')).toMatch(/Chromium$/)
  })

  it('passes over a snap, but takes the one that CHROMIUM names', () => {
    const stub = '/usr/bin/chromium-browser'
    const found = (wanted: string | null, ...there: string[]) =>
      findChromium(
        wanted,
        'linux',
        {},
        (path) => there.includes(path),
        (path) => path === stub,
      )
    expect(found(null, stub, '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome')
    expect(() => found(null, stub, '/snap/bin/chromium')).toThrow('perhaps a snap')
    expect(found(stub, stub)).toBe(stub)
  })

  it('says what to install, or that CHROMIUM is wrong', () => {
    expect(() => on('linux')).toThrow('apt-get install chromium')
    expect(() => findChromium('/nowhere', 'linux', {}, () => false)).toThrow('CHROMIUM points at /nowhere')
  })
})

describe('Electron’s command line', () => {
  it('what is for Node goes before the script, and the rest keeps its order', () => {
    const given = [
      '-r',
      '/loader.js',
      '--no-sandbox',
      '--inspect=0',
      '--remote-debugging-port=0',
      './app',
      '--user-data-dir=/d',
    ]
    expect(sortArguments(given, '/srv')).toEqual({
      node: ['--require', '/loader.js', '--inspect=0'],
      app: ['--no-sandbox', '--remote-debugging-port=0', './app', '--user-data-dir=/d'],
      appFolder: '/srv/app',
    })
  })

  it('without a folder the app is where it was called', () => {
    expect(sortArguments(['--test'], '/srv').appFolder).toBe('/srv')
  })

  it('the manifest names the script', () => {
    expect(mainScript(fixture)).toBe(`${fixture}/main.mjs`)
  })
})
