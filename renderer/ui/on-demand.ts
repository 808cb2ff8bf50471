/**
 * What the page does not bring along: it comes after the first paint, once there is time, or when it is asked for before
 * that.
 */
import { shallowRef, type ShallowRef } from 'vue'

export interface OnDemand<T> {
  /** Null until it is here. */
  readonly now: Readonly<ShallowRef<T | null>>
  /** Asked for again, it is loaded once. */
  load(): Promise<T>
}

const all: OnDemand<unknown>[] = []

/** @param load imports its module */
export function onDemand<T>(load: () => Promise<T>): OnDemand<T> {
  const now = shallowRef(null) as ShallowRef<T | null>
  let loading: Promise<T> | null = null

  async function arrive(): Promise<T> {
    try {
      const here = await load()
      now.value = here
      return here
    } catch (error) {
      // The next one who asks tries again.
      loading = null
      throw error
    }
  }

  const one: OnDemand<T> = { now, load: () => (loading ??= arrive()) }
  all.push(one)
  return one
}

/** @param load imports the module of a component */
export function componentOnDemand<T>(load: () => Promise<{ readonly default: T }>): OnDemand<T> {
  return onDemand(async () => (await load()).default)
}

export function isOnDemand<T extends object>(what: T | OnDemand<T>): what is OnDemand<T> {
  return 'now' in what && 'load' in what
}

/** Everything, one after the other: what is asked for from then on is here at once, and no key is lost over it. */
export async function loadOnDemand(): Promise<void> {
  for (const one of all) await one.load()
}
