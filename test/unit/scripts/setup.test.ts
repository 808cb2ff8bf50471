import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../scripts/lib/build.mjs'
import { chromiumPlaces, installAdvice } from '../../../scripts/lib/chromium.mjs'
import { whyNot } from '../../../scripts/lib/electron-binary.mjs'
import { installedAsLocked, nodeIsNewEnough } from '../../../scripts/lib/install.mjs'
import { childEnv, toolScript } from '../../../scripts/lib/paths.mjs'

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

  it('names the exact command', () => {
    expect(installAdvice({ platform: 'linux', apt: true, packages })).toBe(
      'sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk',
    )
    expect(installAdvice({ platform: 'darwin', apt: false, packages })).toMatch(/^brew install/)
    expect(installAdvice({ platform: 'win32', apt: false, packages })).toMatch(/^winget install/)
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
