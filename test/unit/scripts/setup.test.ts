import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../scripts/lib/build.mjs'
import { isSnap as isSnapForHost } from '#electron/browser-host/chromium/find.ts'
import { chromiumIsSnap, systemIds } from '../../../scripts/lib/apt.mjs'
import { chromiumPlaces, installAdvice } from '../../../scripts/lib/chromium.mjs'
import { whyNot } from '../../../scripts/lib/electron-binary.mjs'
import { installedAsLocked, nodeIsNewEnough } from '../../../scripts/lib/install.mjs'
import { childEnv, toolScript } from '../../../scripts/lib/paths.mjs'
import { isSnap } from '../../../scripts/lib/snap.mjs'

describe('is npm ci needed', () => {
  const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' } } }

  it('no, when every package is there as locked', () => {
    expect(
      installedAsLocked(lock, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } }),
    ).toBe(true)
  })

  it('yes, when one is missing, of another version, or nothing is installed', () => {
    expect(installedAsLocked(lock, { packages: {} })).toBe(false)
    expect(
      installedAsLocked(lock, { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'x' } } }),
    ).toBe(false)
    expect(installedAsLocked(lock, undefined)).toBe(false)
  })

  it('no, when only what npm leaves out by itself is missing', () => {
    for (const left of [{ optional: true }, { extraneous: true }]) {
      const other = { packages: { 'node_modules/b': { version: '1.0.0', ...left } } }
      expect(installedAsLocked(other, { packages: {} })).toBe(true)
    }
  })

  it('needs Node 20.19', () => {
    expect(['20.18.9', '18.99.0', '20.19.0', '20.20.2', '24.0.0'].map(nodeIsNewEnough)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })
})

describe('is a build needed', () => {
  it('yes, when a source was written, added or taken away', () => {
    const folder = mkdtempSync(join(tmpdir(), 'madoguchi-fingerprint-'))
    const prints = [fingerprint([folder])]
    writeFileSync(join(folder, 'a.ts'), '1')
    prints.push(fingerprint([folder]))
    writeFileSync(join(folder, 'a.ts'), '12')
    prints.push(fingerprint([folder]))
    expect(new Set(prints).size).toBe(3)
    expect(fingerprint([folder])).toBe(prints[2])
    rmSync(folder, { recursive: true })
    expect(new Set([...prints, fingerprint([folder])]).size).toBe(4)
  })
})

describe('what is named when something is missing', () => {
  const packages = ['chromium', 'fonts-noto-cjk']

  const debian = { platform: 'linux', apt: true, snapOnly: false, rights: 'sudo', packages } as const

  it('names the exact command', () => {
    expect(installAdvice(debian)).toBe(
      'sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk',
    )
    expect(installAdvice({ ...debian, platform: 'darwin', apt: false })).toMatch(/^brew install/)
    expect(installAdvice({ ...debian, platform: 'win32', apt: false })).toMatch(/^winget install/)
  })

  it('names it for who is sitting there: root needs no sudo, and some machines have none', () => {
    expect(installAdvice({ ...debian, rights: 'root' })).toBe(
      'apt-get update && apt-get install -y chromium fonts-noto-cjk',
    )
    expect(installAdvice({ ...debian, rights: 'su' })).toBe(
      'su - -c "apt-get update && apt-get install -y chromium fonts-noto-cjk"',
    )
  })

  it('on Ubuntu, whose chromium packages only bring the snap, leads to Google Chrome', () => {
    const advice = installAdvice({ ...debian, snapOnly: true })
    expect(advice).toMatch(/Google Chrome.*\.deb/)
    expect(advice).toMatch(/sudo apt-get install -y \.\/google-chrome-stable_current_amd64\.deb/)
    expect(advice).not.toMatch(/install -y chromium|https?:/)
    expect(installAdvice({ ...debian, snapOnly: true, packages: ['fonts-noto-cjk'] })).toBe(
      'sudo apt-get update && sudo apt-get install -y fonts-noto-cjk',
    )
  })

  it('knows Ubuntu and what is built on it by what the system says of itself', () => {
    const snapOn = (release: string) => chromiumIsSnap(systemIds(release))
    expect(systemIds('PRETTY_NAME="Ubuntu 24.04"\nID=ubuntu\nID_LIKE=debian\n')).toEqual(['ubuntu', 'debian'])
    expect(snapOn("ID=ubuntu\nID_LIKE='debian'")).toBe(true)
    expect(snapOn('NAME="Zorin OS"\nID=zorin\nID_LIKE="ubuntu debian"')).toBe(true)
    expect(snapOn('ID=debian\n')).toBe(false)
    expect(snapOn('ID=linuxmint\nID_LIKE="ubuntu debian"')).toBe(false)
    expect(snapOn('')).toBe(false)
  })

  it('takes no snap for a Chromium: it may not write into hidden folders, where the profile is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'madoguchi-snap-'))
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text, { mode: 0o755 })
      return join(folder, name)
    }
    const stub = file(
      'stub',
      '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then exit 1; fi\nexec /snap/bin/chromium "$@"\n',
    )
    const wrapper = file('wrapper', '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n')
    const binary = file('binary', '\x7fELF /snap/bin/chromium')
    symlinkSync(file('snap', '\x7fELF'), join(folder, 'chromium'))
    expect([stub, join(folder, 'chromium'), '/snap/bin/chromium'].map(isSnap)).toEqual([true, true, true])
    expect([wrapper, binary, join(folder, 'nothing')].map(isSnap)).toEqual([false, false, false])
    expect([stub, join(folder, 'chromium'), wrapper, binary].map(isSnapForHost)).toEqual([
      true,
      true,
      false,
      false,
    ])
    rmSync(folder, { recursive: true })
  })

  it('looks for Chromium where each system keeps it, and only where CHROMIUM points when that is set', () => {
    expect(chromiumPlaces('linux', { CHROMIUM: '/x', PATH: '/usr/bin' })).toEqual(['/x'])
    expect(chromiumPlaces('darwin', {})[0]).toMatch(/^\/Applications\/Chromium\.app/)
    expect(chromiumPlaces('win32', { PROGRAMFILES: 'C:\\P' })[0]).toBe(
      'C:\\P\\Google\\Chrome\\Application\\chrome.exe',
    )
  })

  it('gives the reason of a failed download in a few words', () => {
    expect(whyNot('TypeError: fetch failed\n    at x', false)).toBe('fetch failed')
    expect(whyNot('Error: getaddrinfo EAI_AGAIN example.org', false)).toBe('EAI_AGAIN')
    expect(whyNot('', true)).toMatch(/no answer within/)
  })
})

describe('children', () => {
  it('find our Node and our tools first', () => {
    expect(Object.entries(childEnv()).find(([name]) => name.toUpperCase() === 'PATH')?.[1]).toMatch(
      /^[^:;]*node_modules[\\/]node[\\/]bin[:;]/,
    )
    expect(toolScript('@playwright/test', 'playwright')).toMatch(/cli\.js$/)
    expect(() => toolScript('no-such-tool')).toThrow(/not installed/)
  })
})
