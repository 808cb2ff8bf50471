/**
 * What the host does not have, it refuses by name. A silent `undefined` would pass here and fail, or do
 * nothing, in real Electron; an error that names the missing part cannot be overlooked.
 */
import { EventEmitter } from 'node:events'

/** Thrown when the app reaches for a part of Electron that the host does not stand in for. */
export class MissingInHost extends Error {
  constructor(what: string) {
    super(`the browser host has no ${what}`)
    this.name = 'MissingInHost'
  }
}

/** Names that the language, Node or a serialiser looks up on any object, without meaning Electron's API. */
const probes: ReadonlySet<string> = new Set(['then', 'toJSON', 'domain', 'asymmetricMatch', '$$typeof'])

/**
 * The same object, but reading a member that it does not have throws.
 * @param name how Electron calls it, e.g. `electron.app`.
 */
export function refusing<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || probes.has(key))
        return Reflect.get(target, key, receiver)
      throw new MissingInHost(`${name}.${key}`)
    },
  })
}

/** A stand-in for a whole part of Electron that the host lacks: any use of it throws. */
export function missing(name: string): never {
  const refuse = (): never => {
    throw new MissingInHost(name)
  }
  const part = new Proxy(function absent() {}, {
    apply: refuse,
    construct: refuse,
    set: refuse,
    get(_target, key) {
      if (typeof key === 'symbol' || probes.has(key) || key === 'prototype') return undefined
      throw new MissingInHost(`${name}.${key}`)
    },
  })
  return part as never
}

type Listener = (...args: never[]) => void

/**
 * An emitter that refuses members and events that it does not have: a listener for an event that never
 * comes would wait in silence. The constructor answers with the refusing view of itself, so that `this` is
 * that view everywhere, in subclasses too.
 */
export class RefusingEmitter extends EventEmitter {
  private readonly hostName: string
  private readonly hostEvents: ReadonlySet<string>

  /** @param name how Electron calls it. @param events every event that the host emits on it. */
  constructor(name: string, events: readonly string[]) {
    super()
    this.hostName = name
    this.hostEvents = new Set(events)
    return refusing(name, this)
  }

  override on(event: string | symbol, listener: Listener): this {
    this.knows(event)
    return super.on(event, listener as (...args: unknown[]) => void)
  }

  override once(event: string | symbol, listener: Listener): this {
    this.knows(event)
    return super.once(event, listener as (...args: unknown[]) => void)
  }

  override addListener(event: string | symbol, listener: Listener): this {
    return this.on(event, listener)
  }

  private knows(event: string | symbol): void {
    if (typeof event === 'symbol' || this.hostEvents.has(event)) return
    throw new MissingInHost(`${this.hostName} event '${event}'`)
  }
}

/** The event object of what a listener may forbid. */
export interface Preventable {
  readonly defaultPrevented: boolean
  preventDefault(): void
}

/** @param fields what the event carries besides. */
export function preventable<T extends object>(fields: T): Preventable & T {
  let prevented = false
  return Object.defineProperties({ ...fields } as Preventable & T, {
    defaultPrevented: { get: () => prevented, enumerable: true },
    preventDefault: {
      value: () => {
        prevented = true
      },
    },
  })
}
