/** What travels over a window's socket. One type for both ends; everything else is refused. */

/** Something that went wrong in a page, for the terminal. */
export interface Trouble {
  readonly kind: 'error' | 'rejection' | 'policy' | 'resource'
  /** Class of the error, or the directive that was violated. */
  readonly name: string
  /** File, line and column, without the origin. */
  readonly place: string
  /** The message itself. It may quote what was typed, so it is shown to developers only. */
  readonly text: string
}

/** From a page to main. */
export type PageFrame =
  | { readonly t: 'invoke'; readonly id: number; readonly channel: string; readonly args: unknown[] }
  | { readonly t: 'send'; readonly channel: string; readonly args: unknown[] }
  | { readonly t: 'open'; readonly url: string }
  | { readonly t: 'navigate'; readonly url: string }
  | { readonly t: 'moved'; readonly url: string }
  | { readonly t: 'loaded' }
  | { readonly t: 'trouble'; readonly trouble: Trouble }

/** From main to a page. */
export type MainFrame =
  | { readonly t: 'result'; readonly id: number; readonly value: unknown }
  | { readonly t: 'failed'; readonly id: number; readonly message: string }
  | { readonly t: 'message'; readonly channel: string; readonly args: unknown[] }
  | { readonly t: 'go'; readonly url: string }
  | { readonly t: 'reload' }

type Fields = Readonly<Record<string, unknown>>

/** Characters of a channel's name, and values of one call: far above what any preload sends. */
const LONGEST_CHANNEL = 200
const MOST_VALUES = 32

const troubleKinds: ReadonlySet<unknown> = new Set<Trouble['kind']>([
  'error',
  'rejection',
  'policy',
  'resource',
])

const text = (value: unknown): boolean => typeof value === 'string'
const channel = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST_CHANNEL
const values = (value: unknown): boolean => Array.isArray(value) && value.length <= MOST_VALUES

function isTrouble(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Fields
  return troubleKinds.has(fields.kind) && text(fields.name) && text(fields.place) && text(fields.text)
}

const shapes: Readonly<Record<PageFrame['t'], (frame: Fields) => boolean>> = {
  invoke: (frame) => Number.isSafeInteger(frame.id) && channel(frame.channel) && values(frame.args),
  send: (frame) => channel(frame.channel) && values(frame.args),
  open: (frame) => text(frame.url),
  navigate: (frame) => text(frame.url),
  moved: (frame) => text(frame.url),
  loaded: () => true,
  trouble: (frame) => isTrouble(frame.trouble),
}

/** A page is not trusted with the shape of what it sends. */
export function isPageFrame(value: unknown): value is PageFrame {
  if (typeof value !== 'object' || value === null) return false
  const kind = (value as Fields).t
  return (
    typeof kind === 'string' && Object.hasOwn(shapes, kind) && shapes[kind as PageFrame['t']](value as Fields)
  )
}

/**
 * How large a frame of a page may be, in bytes of UTF-8. Main works on one frame at a time, so a page that sends megabytes
 * keeps every other window waiting. The socket refuses what is larger, and closes with `TOO_LARGE`.
 */
const MEBIBYTE = 1024 * 1024

/** By the window's name in its address. The vault answers with whole lists; a pack's file is the desk's largest. */
const limits: Readonly<Record<string, number>> = {
  vault: 32 * MEBIBYTE,
  desk: 5 * MEBIBYTE,
}

/** What any other window may send: a phone sends a form, a slip page a height. */
const OTHERS = MEBIBYTE

/** @param name of the window, e.g. `desk`. @returns bytes. */
export function largestFrame(name: string): number {
  return Object.hasOwn(limits, name) ? (limits[name] ?? OTHERS) : OTHERS
}

/** Close code of a socket whose page sent too large a frame (RFC 6455, 7.4.1). */
export const TOO_LARGE = 1009
/** Close code of a socket whose page sent what is no frame. */
export const NOT_A_FRAME = 1008
