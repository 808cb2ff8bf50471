/** What main tells one of its windows by itself. Each message passes its schema, as every answer to a call does. */
import type { BrowserWindow } from 'electron'
import type { Pushes } from '#shared/contract/channel.ts'
import type { z } from '#shared/zod.ts'
import { log } from '../lib/log.ts'

/** The window of one kind; one that is not there, or still loading, asks when it is. */
export type Target = () => Pick<BrowserWindow, 'isDestroyed' | 'webContents'> | null
export type Tell<P extends Pushes> = <N extends keyof P & string>(name: N, payload: z.input<P[N]>) => void

/**
 * @param prefix first part of the channel's name on the wire, as in the registrar.
 * @returns a function that never throws: what it tells of is done already, and a message that does not fit its schema is
 * one that the window must not see.
 */
export function telling<P extends Pushes>(prefix: string, pushes: P, target: Target): Tell<P> {
  const tell: Tell<P> = (name, payload) => {
    const window = target()
    if (window === null || window.isDestroyed()) return
    const parsed = pushes[name]?.safeParse(payload)
    if (parsed?.success) window.webContents.send(`${prefix}:${name}`, parsed.data)
    else log('message to a window does not fit', { channel: `${prefix}:${name}` })
  }
  return tell
}
