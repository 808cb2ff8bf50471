/**
 * What Electron's contextBridge does to a value on its way: data is cloned, functions and promises are
 * wrapped, prototypes are lost, proxies are refused. Ours keeps one world, so the wrapping must do alone what
 * two worlds do in Electron.
 */
import { NOT_CLONEABLE } from '../wire/codec.ts'

type Callable = (...args: unknown[]) => unknown

/** A Dexie promise, or any other look-alike, is not one and does not cross. */
export function isNativePromise(value: unknown): value is Promise<unknown> {
  if (typeof value !== 'object' || value === null) return false
  try {
    // Throws for anything without a promise's inner slots. The rejection is handled by whoever wraps it.
    void Promise.prototype.then.call(value, undefined, () => undefined)
    return true
  } catch {
    return false
  }
}

function cloned(value: unknown): unknown {
  try {
    return structuredClone(value)
  } catch {
    throw new Error(NOT_CLONEABLE)
  }
}

const isPlainContainer = (value: object): boolean => {
  const tag = Object.prototype.toString.call(value)
  return tag === '[object Object]' || tag === '[object Array]'
}

/** One crossing: the same object met twice stays one object. */
class Crossing {
  private readonly seen = new Map<object, unknown>()

  pass(value: unknown): unknown {
    if (typeof value === 'function') return this.wrap(value as Callable)
    if (typeof value !== 'object' || value === null) return cloned(value)
    if (this.seen.has(value)) return this.seen.get(value)
    if (isNativePromise(value)) return this.follow(value)
    if (value instanceof Error) return new Error(value.message)
    return isPlainContainer(value) ? this.container(value) : cloned(value)
  }

  private follow(promise: Promise<unknown>): Promise<unknown> {
    return promise.then(across, (error: unknown) => {
      throw across(error)
    })
  }

  private wrap(original: Callable): Callable {
    return (...args) => {
      let result: unknown
      try {
        result = original(...args.map(across))
      } catch (error) {
        throw across(error)
      }
      return across(result)
    }
  }

  /** Own enumerable properties only: methods of a class stay behind. */
  private container(value: object): unknown {
    if (!holdsLive(value, new Set())) return cloned(value)
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {}
    this.seen.set(value, copy)
    for (const [key, member] of Object.entries(value)) {
      if (typeof member !== 'symbol') (copy as Record<string, unknown>)[key] = this.pass(member)
    }
    return Object.freeze(copy)
  }
}

/** True when a function or promise is somewhere inside, so that cloning cannot do. */
function holdsLive(value: unknown, seen: Set<object>): boolean {
  if (typeof value === 'function') return true
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  if (isNativePromise(value)) return true
  if (!isPlainContainer(value)) return false
  seen.add(value)
  return Object.values(value).some((member) => holdsLive(member, seen))
}

/** @returns the value as it arrives on the other side. @throws Error in Electron's words when it cannot cross. */
export function across(value: unknown): unknown {
  return new Crossing().pass(value)
}
