/**
 * What a person can press, type into or look at, as one value with a stable form: pages carry it as `data-control`, the
 * board leads to it, a key presses it, and a session remembers it as the field it was left at. Names are checked by the
 * compiler; what belongs to a line, a phone or a slip is made in `controls.ts`.
 */
import type { z } from '../../zod.ts'
import type { deskNames } from './desk-names.ts'
import type { phoneNames } from './phone-names.ts'

/** Words of letters, digits and hyphens, from the whole to the part: `line-2.userLink.start`. */
const FORM = /^\w[\w-]*(?:\.[\w-]+)*$/
const MOST = 120

type Made = string & z.$brand<'Control'>

/** One of the names that stand in the lists, or what a maker made. */
export type Control = (typeof deskNames)[number] | (typeof phoneNames)[number] | Made

/** Of its string. Only the makers call it: a page names what it means. */
export function made(text: string): Control {
  return text as Made
}

/** Makes the parts of a control. The board makes many of them for each line, many times: it is joined, no more. */
export function partsOf(self: string): (part: string) => Control {
  return (part) => made(`${self}.${part}`)
}

/** What comes back as a string, from the vault or from the page; null when it is no control. */
export function readControl(text: string | null | undefined): Control | null {
  const known = typeof text === 'string' && text.length <= MOST && FORM.test(text)
  return known ? made(text) : null
}

/** What it stands in, nearest first: the link and the line of `line-2.userLink.start`. */
export function around(of: Control): readonly Control[] {
  const words = of.split('.')
  return words.slice(1).map((_, n) => made(words.slice(0, words.length - 1 - n).join('.')))
}
