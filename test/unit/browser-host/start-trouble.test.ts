/** What keeps the host from starting is said in the person's language, with what to do. */
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#electron/browser-host/config.ts'
import { prepareProfile, sayAtStart, StartTrouble } from '#electron/browser-host/core/start-trouble.ts'
import { PageRoutes } from '#electron/browser-host/server/page-route.ts'
import { startServer } from '#electron/browser-host/server/server.ts'
import { startLanguage, startText, startWords, type StartWord } from '#shared/words/start.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'host-start-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const wordOf = (work: () => void): unknown => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof StartTrouble ? error.word : error
  }
}

describe('a start that fails', () => {
  it('E8c: a profile is made where it is missing, and left as it was', () => {
    const profile = join(folder, 'a/b')
    prepareProfile(profile)
    prepareProfile(profile)
    expect(readdirSync(profile)).toEqual([])
  })

  it('E8c: a profile that cannot be made', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(wordOf(() => prepareProfile(join(folder, 'file')))).toBe('profileNotMade')
    expect(wordOf(() => prepareProfile(join(folder, 'file/below')))).toBe('profileNotMade')
    if (process.platform === 'linux') expect(wordOf(() => prepareProfile('/proc/x/y'))).toBe('profileNotMade')
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'E8c: a profile that cannot be written to',
    () => {
      chmodSync(folder, 0o500)
      expect(wordOf(() => prepareProfile(folder))).toBe('profileReadOnly')
      chmodSync(folder, 0o700)
    },
  )

  it('E8c: a HOST_PORT that is none', () => {
    const read = (port: string) =>
      readConfig({
        argv: ['node', join(import.meta.dirname, 'main.js')],
        env: { HOST_PORT: port },
        platform: 'linux',
        inspected: false,
        root: false,
      }).port
    for (const port of ['abc', '65536', '-1', '80.5', '８０'])
      expect(wordOf(() => void read(port))).toBe('badPort')
    expect([read('8123'), read(''), read('0')]).toEqual([8123, 0, 0])
  })

  it('E8c: a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as AddressInfo
    await expect(startServer(new PageRoutes(), '', port)).rejects.toMatchObject({
      word: 'portTaken',
      params: { port },
    })
    other.close()
  })
})

describe('its words', () => {
  it('E8c: are in the language that the desk speaks, or the system, or Japanese', () => {
    const chosen = '{"preferences":{"locale":"en","theme":"system"}}'
    expect(startLanguage(chosen, { LANG: 'ja_JP.UTF-8' })).toBe('en')
    expect(startLanguage(null, { LANG: 'en_US.UTF-8' })).toBe('en')
    expect(startLanguage('broken', { LANG: 'en_US.UTF-8', LC_ALL: 'ja_JP.UTF-8' })).toBe('ja')
    for (const LANG of ['', 'C', 'C.UTF-8', 'POSIX', 'ja_JP'])
      expect(startLanguage(null, { LANG })).toBe('ja')
    writeFileSync(join(folder, 'preferences.json'), chosen)
    expect(sayAtStart(folder, 'badPort', { port: 'x' }, {})).toMatch(/^HOST_PORT is no port: x\n/)
    expect(sayAtStart(join(folder, 'none'), 'badPort', { port: 'x' }, {})).toMatch(/^HOST_PORT の値が/)
  })

  it('E8c: say what happened, then what to do, alike in both', () => {
    const asked = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    for (const [word, { ja, en }] of Object.entries(startWords)) {
      expect(asked(en)).toEqual(asked(ja))
      expect(startText(word as StartWord, 'ja', { port: 1, profile: '/p', pid: 2 })).not.toMatch(/[{}]/)
      expect(ja.split('\n')).toHaveLength(en.split('\n').length)
    }
  })

  it('E8c: a path steers no terminal', () => {
    const said = sayAtStart(folder, 'profileNotMade', { profile: '/tmp/\u001b[2J\nx' }, {})
    expect(said).not.toContain('\u001b')
    expect(said.split('\n')).toHaveLength(2)
  })
})
