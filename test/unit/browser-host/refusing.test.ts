/** What the host does not have has a name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as absent from '#electron/browser-host/module/missing.ts'
import { missing, preventable, refusing, RefusingEmitter } from '#electron/browser-host/refusing.ts'
import { fakeHost } from './fake-host.ts'

describe('refusing', () => {
  it('reads what is there and names what is not', () => {
    const object = refusing('electron.thing', { there: 1, empty: undefined })
    expect(object.there).toBe(1)
    expect(object.empty).toBeUndefined()
    expect(() => Reflect.get(object, 'gone') as unknown).toThrow(
      'the browser host has no electron.thing.gone',
    )
  })

  it('can be replaced by tests, as Playwright does with dialogs', () => {
    const object = refusing('electron.dialog', { ask: (): string => 'real' })
    object.ask = () => 'stub'
    expect(object.ask()).toBe('stub')
  })

  it('may be awaited and printed', async () => {
    const object = refusing('electron.thing', { a: 1 })
    expect(await Promise.resolve(object)).toBe(object)
    expect(JSON.stringify(object)).toBe('{"a":1}')
  })

  it('a missing part throws at every use', () => {
    const Tray = missing('electron.Tray') as unknown as (new () => object) &
      (() => void) & { create: () => void }
    expect(() => new Tray()).toThrow('the browser host has no electron.Tray')
    expect(() => Tray()).toThrow('the browser host has no electron.Tray')
    expect(() => Tray.create()).toThrow('the browser host has no electron.Tray.create')
  })

  it('an emitter refuses events that never come', () => {
    const emitter = new RefusingEmitter('electron.app', ['ready'])
    const heard: string[] = []
    emitter.on('ready', () => heard.push('on'))
    emitter.once('ready', () => heard.push('once'))
    emitter.emit('ready')
    emitter.emit('ready')
    expect(heard).toEqual(['on', 'once', 'on'])
    for (const add of ['on', 'once', 'addListener'] as const) {
      expect(() => emitter[add]('gpu-info-update', () => undefined)).toThrow(
        "no electron.app event 'gpu-info-update'",
      )
    }
  })

  it('an event is forbidden by whoever calls preventDefault', () => {
    const event = preventable({ url: 'x' })
    const { preventDefault } = event
    expect(event.defaultPrevented).toBe(false)
    preventDefault()
    expect(event.defaultPrevented).toBe(true)
  })
})

describe('the module', () => {
  it.each([
    'app',
    'ipcMain',
    'dialog',
    'safeStorage',
    'shell',
    'session',
    'protocol',
    'BrowserWindow',
    'webContents',
  ] as const)('electron.%s names what it lacks', (name) => {
    const host = fakeHost()
    expect(() => Reflect.get(host[name], 'somethingElse') as unknown).toThrow(
      `electron.${name}.somethingElse`,
    )
  })

  it('every name that Electron exports to main exists here, to work or to refuse', () => {
    const types = readFileSync(
      join(import.meta.dirname, '../../../node_modules/electron/electron.d.ts'),
      'utf8',
    )
    const start = types.indexOf('namespace Main {')
    const main = types.slice(start, types.indexOf('\n  }', start))
    const names = [...main.matchAll(/^\s+(?:const|class) (\w+)/gm)].map((match) => match[1] ?? '')
    expect(names).toContain('utilityProcess')
    const index = readFileSync(
      join(import.meta.dirname, '../../../electron/browser-host/module/index.ts'),
      'utf8',
    )
    const working = [...index.matchAll(/export (?:const )?\{([^}]*)\}/g)].flatMap((match) =>
      (match[1] ?? '').split(','),
    )
    const known = new Set([...Object.keys(absent), ...working.map((name) => name.trim())])
    expect(names.filter((name) => !known.has(name))).toEqual([])
  })
})
