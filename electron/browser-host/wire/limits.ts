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
