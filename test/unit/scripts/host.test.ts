import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { whyNoStart } from '../../../scripts/lib/electron-probe.mjs'
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

  it('falls back where the binary is but does not start, and says why', () => {
    const broken = { path: '/e/electron', broken: 'libnss3.so is missing' }
    const host = chooseHost({ ...linux, electron: broken }, 'start')
    expect(host.kind).toBe('browser')
    expect(hostLine(host, true)).toMatch(/does not start here \(libnss3\.so is missing\)/)
    expect(launchCommand(host, broken).join(' ')).toMatch(/browser-host\/shim/)
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

describe('the try whether Electron starts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-probe-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const binary = (name: string, script: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return join(folder, name)
  }

  it('is content with a version', () => {
    expect(whyNoStart(binary('good', 'echo "v44.0.0 $1"'), ['--version'], 10_000)).toBeUndefined()
  })

  it('names the library that is missing', () => {
    const path = binary(
      'bare',
      'echo "$0: error while loading shared libraries: libnss3.so: cannot open" >&2; exit 127',
    )
    expect(whyNoStart(path, ['--version'], 10_000)).toBe('libnss3.so is missing')
  })

  it('names the sandbox that the system does not allow', () => {
    const said =
      '[1:1/FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running on Ubuntu 23.10+'
    expect(whyNoStart(binary('caged', `echo "${said}" >&2; kill -TRAP $$`), ['--version'], 10_000)).toMatch(
      /does not let it build its sandbox/,
    )
  })

  it('does not wait for ever, nor believe in what cannot be run or says nothing', () => {
    expect(whyNoStart(binary('stuck', 'exec sleep 30'), ['--version'], 300)).toMatch(/no answer within/)
    expect(whyNoStart(join(folder, 'nothing'), ['--version'], 10_000)).toBe('ENOENT')
    expect(whyNoStart(binary('mute', 'exit 0'), ['--version'], 10_000)).toMatch(/said no version/)
    expect(whyNoStart(binary('odd', 'echo Missing X server >&2; exit 1'), ['--version'], 10_000)).toBe(
      'Missing X server',
    )
  })
})
