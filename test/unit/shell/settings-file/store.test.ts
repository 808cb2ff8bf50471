import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPreferenceStore } from '#electron/shell/settings-file/store.ts'
import { usualSize } from '#electron/shell/windows/size.ts'
import { defaultPreferences } from '#shared/contract/preferences.ts'

let folder: string
const file = () => join(folder, 'preferences.json')
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'madoguchi-preferences-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what a PC remembers of its desk', () => {
  it('keeps language, brightness, size of type and of the window over a restart', () => {
    const first = createPreferenceStore(folder)
    expect([first.preferences(), first.window()]).toEqual([defaultPreferences, usualSize])
    first.writePreferences({
      locale: 'en',
      theme: 'dark',
      textScale: 150,
      scanSound: false,
      ruleTags: true,
      welcomed: true,
    })
    first.writeWindow({ width: 1400, height: 900, maximized: false })
    const second = createPreferenceStore(folder)
    expect(second.preferences()).toEqual({
      locale: 'en',
      theme: 'dark',
      textScale: 150,
      scanSound: false,
      ruleTags: true,
      welcomed: true,
    })
    expect(second.window()).toEqual({ width: 1400, height: 900, maximized: false })
  })

  it('a broken file is the beginning, a broken part only that part', () => {
    writeFileSync(file(), 'not json')
    expect(createPreferenceStore(folder).preferences()).toEqual(defaultPreferences)
    writeFileSync(
      file(),
      JSON.stringify({ preferences: { locale: 'en', theme: 'pink' }, window: { width: 3 } }),
    )
    const store = createPreferenceStore(folder)
    expect(store.preferences()).toEqual({ ...defaultPreferences, locale: 'en' })
    expect(store.window()).toEqual(usualSize)
  })

  it('E5f: a file from before the desk could beep keeps what it says, and the desk beeps', () => {
    const old = { locale: 'en', theme: 'dark', textScale: 150 }
    writeFileSync(file(), JSON.stringify({ preferences: old, window: usualSize }))
    expect(createPreferenceStore(folder).preferences()).toEqual({
      ...old,
      scanSound: true,
      ruleTags: false,
      welcomed: false,
    })
  })

  it('a window too small to work in is not what it opens with next time', () => {
    const store = createPreferenceStore(folder)
    store.writeWindow({ width: 300, height: 200, maximized: true })
    expect(store.window()).toEqual(usualSize)
  })

  it('E8d: a maximised window is remembered as such, with its size beside it; an older file knew none', () => {
    createPreferenceStore(folder).writeWindow({ width: 1400, height: 900, maximized: true })
    expect(createPreferenceStore(folder).window()).toEqual({ width: 1400, height: 900, maximized: true })
    writeFileSync(file(), JSON.stringify({ window: { width: 1400, height: 900 } }))
    expect(createPreferenceStore(folder).window()).toEqual({ width: 1400, height: 900, maximized: false })
  })

  it('E8d: the window of a small screen is remembered too', () => {
    const store = createPreferenceStore(folder)
    store.writeWindow({ width: 1093, height: 574, maximized: false })
    expect(createPreferenceStore(folder).window()).toEqual({ width: 1093, height: 574, maximized: false })
  })

  it('a folder that cannot be written to keeps nobody from working', () => {
    const store = createPreferenceStore(join(file(), 'nowhere'))
    writeFileSync(file(), '')
    store.writePreferences({ ...defaultPreferences, textScale: 200 })
    expect(store.preferences().textScale).toBe(200)
  })

  it('L9: holds nothing but these', () => {
    createPreferenceStore(folder).writeWindow({ width: 1400, height: 900, maximized: false })
    expect(Object.keys(JSON.parse(readFileSync(file(), 'utf8')) as object)).toEqual([
      'preferences',
      'window',
      'branch',
    ])
  })
})
