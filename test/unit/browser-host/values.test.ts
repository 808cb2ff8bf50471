/** How values cross: the wire, and the page's contextBridge. */
import { describe, expect, it } from 'vitest'
import { across, isNativePromise } from '#electron/browser-host/page/clone.ts'
import { contextBridgeOn } from '#electron/browser-host/page/context-bridge.ts'
import { requireFor } from '#electron/browser-host/page/preload.ts'
import { decode, encode } from '#electron/browser-host/wire/codec.ts'

const refused = 'An object could not be cloned.'

describe('the wire', () => {
  it('keeps what a structured clone keeps', () => {
    const cyclic: { self?: unknown } = {}
    cyclic.self = cyclic
    const sent = {
      at: new Date(5),
      map: new Map([['a', new Set([1n])]]),
      none: undefined,
      not: Number.NaN,
      minus: -0,
      cyclic,
    }
    const got = decode(encode(sent)) as typeof sent
    expect(got).toEqual(sent)
    expect(Object.is(got.minus, -0)).toBe(true)
    expect('none' in got).toBe(true)
    expect((decode(encode({ bytes: new Uint8Array([1, 255]) })) as { bytes: Uint8Array }).bytes).toEqual(
      new Uint8Array([1, 255]),
    )
  })

  it('loses classes, and keeps an error’s name and message', () => {
    class Line {
      readonly id = 1
      activate(): void {}
    }
    expect(Object.getPrototypeOf((decode(encode({ line: new Line() })) as { line: object }).line)).toBe(
      Object.prototype,
    )
    const { error } = decode(encode({ error: Object.assign(new RangeError('far'), { extra: 1 }) })) as {
      error: Error
    }
    expect([error.name, error.message, 'extra' in error]).toEqual(['RangeError', 'far', false])
  })

  it.each([
    ['a function', () => 1],
    ['a proxy', new Proxy({}, {})],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve(1)],
  ])('refuses %s', (_what, value) => {
    expect(() => encode({ value: { inner: [value] } })).toThrow(refused)
  })
})

describe('contextBridge', () => {
  it('clones data: later changes do not come through', () => {
    const api = { list: [1] }
    const seen = across(api) as typeof api
    api.list.push(2)
    expect(seen).toEqual({ list: [1] })
  })

  it('wraps functions, clones their arguments and results, and freezes the holder', () => {
    const taken: object[] = []
    const given = { a: 1 }
    const bridge = across({ take: (value: object) => (taken.push(value), value) }) as {
      take(value: object): object
    }
    const back = bridge.take(given)
    expect(taken[0]).toEqual(given)
    expect(taken[0]).not.toBe(given)
    expect(back).not.toBe(taken[0])
    expect(Object.isFrozen(bridge)).toBe(true)
  })

  it('loses prototypes: methods of a class stay behind', () => {
    class Api {
      readonly version = 1
      readonly call = (): number => 2
      method(): void {}
    }
    const bridge = across(new Api()) as Partial<Api>
    expect([bridge.version, bridge.call?.(), bridge.method]).toEqual([1, 2, undefined])
  })

  it('follows native promises, and an error arrives as its message', async () => {
    const bridge = across({
      good: async () => ({ n: 1 }),
      bad: async () => {
        throw Object.assign(new RangeError('far'), { extra: 1 })
      },
      late: () => {
        throw new TypeError('at once')
      },
    }) as Record<'good' | 'bad' | 'late', () => Promise<unknown>>
    expect(await bridge.good()).toEqual({ n: 1 })
    const error = (await bridge.bad().catch((thrown: unknown) => thrown)) as Error
    expect([error.constructor, error.message, 'extra' in error]).toEqual([Error, 'far', false])
    expect(() => bridge.late()).toThrow('at once')
  })

  it('a look-alike promise, such as Dexie’s, is not one', () => {
    const lookAlike = { then: (done: (value: number) => void) => done(1) }
    expect(isNativePromise(lookAlike)).toBe(false)
    expect(isNativePromise(Promise.resolve())).toBe(true)
    expect(across(lookAlike)).not.toBeInstanceOf(Promise)
  })

  it('refuses proxies and symbols', () => {
    expect(() => across(new Proxy({ a: 1 }, {}))).toThrow(refused)
    expect(() => across(Symbol('s'))).toThrow(refused)
  })

  it('a cycle through functions stays a cycle', () => {
    const api: { call(): number; self?: unknown } = { call: () => 1 }
    api.self = api
    const bridge = across(api) as typeof api
    expect(bridge.self).toBe(bridge)
  })

  it('a name that exists on the window throws', () => {
    const world = { print: () => undefined }
    const bridge = contextBridgeOn(world)
    expect(() => bridge.exposeInMainWorld('print', {})).toThrow('on top of an existing property')
    bridge.exposeInMainWorld('desk', { call: () => 1 })
    expect(() => bridge.exposeInMainWorld('desk', {})).toThrow('on top of an existing property')
    expect(Object.getOwnPropertyDescriptor(world, 'desk')).toMatchObject({
      writable: false,
      configurable: false,
    })
    expect(() => Reflect.get(bridge, 'exposeInIsolatedWorld') as unknown).toThrow(
      'no electron.contextBridge.exposeInIsolatedWorld',
    )
  })
})

describe('a preload’s require', () => {
  const require = requireFor({ contextBridge: contextBridgeOn({}), ipcRenderer: {} as never })

  it('knows electron, and names what it lacks', () => {
    expect(require('electron')).toBe(require('electron/renderer'))
    expect(() => Reflect.get(require('electron') as object, 'webFrame') as unknown).toThrow(
      'the browser host has no electron',
    )
    expect(() => require('node:url')).toThrow('the browser host has no node:url for preloads')
  })

  it.each(['node:fs', 'path', './other.cjs', 'dexie'])('refuses %s', (name) => {
    expect(() => require(name)).toThrow(`module not found: ${name}`)
  })
})
