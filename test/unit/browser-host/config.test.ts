/** What the command line and the environment decide. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '#electron/browser-host/config.ts'
import { fixture } from './integration/harness.ts'

const main = join(fixture, 'main.mjs')
const read = (
  args: string[] = [],
  env: Record<string, string> = {},
  platform: NodeJS.Platform = 'linux',
  root = false,
) => readConfig({ argv: ['node', main, ...args], env, platform, inspected: true, root })

describe('readConfig', () => {
  it('name and version are the manifest’s', () => {
    expect(read()).toMatchObject({ name: 'HostApp', version: '1.2.3', port: 0, chromium: null })
  })

  it('the profile: command line, then environment, then the system’s place, apart from real Electron’s', () => {
    expect(read(['--user-data-dir=/a'], { HOST_USER_DATA: '/b' }).userData).toBe('/a')
    expect(read([], { HOST_USER_DATA: '/b' }).userData).toBe('/b')
    expect(read([], { XDG_CONFIG_HOME: '/c' }).userData).toBe('/c/HostApp-browser-host')
    expect(read([], {}, 'darwin').userData).toMatch(/Library\/Application Support\/HostApp-browser-host$/)
  })

  it('windows are hidden for Playwright, shown on a display, and an address is printed without one', () => {
    expect(read(['--remote-debugging-port=0'], { DISPLAY: ':0' }).show).toBe('headless')
    expect(read([], { DISPLAY: ':0' }).show).toBe('app')
    expect(read([], { WAYLAND_DISPLAY: 'wayland-0' }).show).toBe('app')
    expect(read().show).toBe('address')
    expect(read([], {}, 'win32').show).toBe('app')
    expect(read([], { HOST_SHOW: 'headless' }).show).toBe('headless')
    expect(() => read([], { HOST_SHOW: 'loud' })).toThrow('HOST_SHOW must be one of')
  })

  it('messages of errors are for developers only', () => {
    expect(read().verbose).toBe(false)
    expect(read([], { HOST_DEBUG: '1' }).verbose).toBe(true)
    expect(read(['--remote-debugging-port=0']).verbose).toBe(true)
  })

  it('only Chromium’s own switches are handed on', () => {
    const { chromiumSwitches } = read(['--no-sandbox', '--remote-debugging-port=0', '--test-now=x'])
    expect(chromiumSwitches).toEqual(['--remote-debugging-port=0'])
  })

  it('E13f: Chromium has its sandbox, but for root, whom it refuses, and where the command line takes it away', () => {
    expect(read().sandbox).toBe(true)
    expect(read(['--no-sandbox']).sandbox).toBe(false)
    expect(read([], {}, 'linux', true).sandbox).toBe(false)
  })

  it('Chromium’s debugging port knows no secret: only Playwright, which inspects main too, gets one', () => {
    const refusal = /no --remote-debugging-port.*Playwright/
    for (const port of ['9222', '00', '', '0.0'])
      expect(() => read([`--remote-debugging-port=${port}`])).toThrow(refusal)
    expect(() => read(['--remote-debugging-port=0', '--remote-debugging-port=9222'])).toThrow(refusal)
    expect(() => read(['--remote-debugging-port', '9222'])).toThrow(refusal)
    const surroundings = {
      argv: ['node', main, '--remote-debugging-port=0'],
      env: {},
      platform: 'linux',
      root: false,
    } as const
    expect(() => readConfig({ ...surroundings, inspected: false })).toThrow(refusal)
  })
})
