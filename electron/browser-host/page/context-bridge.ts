/** `contextBridge` in the page. There is no isolated world here: page and preload share one. */
import { refusing } from './refusing.ts'
import { across } from './clone.ts'

export interface ContextBridge {
  exposeInMainWorld(key: string, api: unknown): void
}

/** @param world where the page's scripts will look. */
export function contextBridgeOn(world: object): ContextBridge {
  return refusing('electron.contextBridge', {
    /** @throws Error when the name is taken: `print`, `name` and the like exist on every window. */
    exposeInMainWorld(key: string, api: unknown) {
      if (key in world)
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      Object.defineProperty(world, key, {
        value: across(api),
        writable: false,
        configurable: false,
        enumerable: true,
      })
    },
  })
}
