import { describe, expect, it } from 'vitest'
import { chooseHost, hasDisplay, hostLine, launchCommand } from '../../../scripts/lib/host.mjs'

const here = { path: '/e/electron' }
const linux = { platform: 'linux' as const, env: { DISPLAY: ':0' }, root: false, electron: here }

describe('choice of the host', () => {
  it('takes Electron where its binary and a display are', () => {
    expect(chooseHost(linux, 'start').kind).toBe('electron')
    expect(chooseHost({ ...linux, platform: 'darwin', env: {} }, 'start').kind).toBe('electron')
    expect(launchCommand(chooseHost(linux, 'start'), here)).toEqual(['/e/electron', '.'])
  })

  it('falls back without the binary and says why and how to try again', () => {
    const host = chooseHost({ ...linux, electron: { why: 'fetch failed' } }, 'start')
    expect(host.kind).toBe('browser')
    expect(hostLine(host, true)).toMatch(/fetch failed.*npx install-electron/)
    expect(launchCommand(host, undefined).join(' ')).toMatch(/browser-host\/shim\/(electron|launch\.mjs) \.$/)
  })

  it('falls back without a display and says that the address comes', () => {
    const host = chooseHost({ ...linux, env: {} }, 'start')
    expect(hostLine(host, hasDisplay('linux', {}))).toMatch(/no display.*open the address/)
  })

  it('never starts Electron for people as root, where it would want its sandbox off', () => {
    expect(chooseHost({ ...linux, root: true }, 'start').kind).toBe('browser')
    expect(chooseHost({ ...linux, root: true }, 'test').kind).toBe('electron')
  })

  it('does as APP_HOST=browser asks', () => {
    expect(chooseHost({ ...linux, env: { APP_HOST: 'browser', DISPLAY: ':0' } }, 'start').kind).toBe(
      'browser',
    )
  })

  it('says it in one line', () => {
    for (const electron of [here, { why: 'x' }])
      expect(hostLine(chooseHost({ ...linux, electron }, 'start'), true)).not.toMatch(/\n/)
  })
})
