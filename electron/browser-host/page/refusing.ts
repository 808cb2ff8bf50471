/** As in the host's own `refusing.ts`, without Node: what a preload reaches for and does not get has a name. */

/** Names that the language looks up on any object. */
const probes: ReadonlySet<string> = new Set(['then', 'toJSON'])

/** @param name how Electron calls it. */
export function refusing<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || probes.has(key))
        return Reflect.get(target, key, receiver)
      throw new Error(`the browser host has no ${name}.${key}`)
    },
  })
}
