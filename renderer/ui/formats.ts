/** How numbers look while they are typed. What is kept are the digits; the groups are for the eye. */
import { digits, halfWidth, phoneDigits } from '#shared/domain/text/typed-text.ts'

export interface Format {
  /** The groups put in; other text than a number of this kind stays as it is. @param plain without separators */
  readonly grouped: (plain: string) => string
  /** The separators taken out of what was typed; other characters stay. */
  readonly plain: (typed: string) => string
}

function inGroups(sizes: readonly number[], separator: string): (plain: string) => string {
  return (plain) => {
    if (!/^\d+$/.test(plain)) return plain
    const groups: string[] = []
    let rest = plain
    for (const size of sizes) {
      if (rest === '') break
      groups.push(rest.slice(0, size))
      rest = rest.slice(size)
    }
    return groups.join(separator) + rest
  }
}

/** Without signs, but with a leading + for as long as the country's number is not complete. */
function phonePlain(typed: string): string {
  const text = halfWidth(typed)
  return /^\+(?:8?$|81\(?0?\)?$)/.test(text) ? text : phoneDigits(text)
}

const DATE_SO_FAR = /^(?:\d{1,8}|\d{4}-\d{0,4}|\d{4}-\d{2}-\d{0,4})$/

/** A phone number. @param grouped how numbers are written: data of the rulebook */
export function phoneFormat(grouped: Format['grouped']): Format {
  return { grouped, plain: phonePlain }
}

/** 〒100-0001, ICCID in fours, MNP reservation number, a western date; eras stay as typed. */
export const formats = {
  postalCode: { grouped: inGroups([3, 4], '-'), plain: digits },
  iccid: { grouped: inGroups([4, 4, 4, 4, 4], ' '), plain: digits },
  mnpNumber: { grouped: inGroups([2, 4, 4], '-'), plain: digits },
  date: {
    // 3550402 begins with an era, and with no year.
    grouped: (plain: string) => (/^(?:1[89]|20)/.test(plain) ? inGroups([4, 2, 2], '-')(plain) : plain),
    plain: (typed: string) => {
      const text = halfWidth(typed)
      return DATE_SO_FAR.test(text) ? text.replaceAll('-', '') : typed
    },
  },
} satisfies Readonly<Record<string, Format>>
export type FormatName = keyof typeof formats

export interface Typed {
  readonly text: string
  /** Where the caret stands, in characters from the start. */
  readonly caret: number
}

/** Where the caret belongs after so many characters that count. */
function caretAfter(format: Format, text: string, plainBefore: number): number {
  for (let at = 0; at <= text.length; at += 1) {
    if (format.plain(text.slice(0, at)).length >= plainBefore) return at
  }
  return text.length
}

function countBefore(format: Format, text: string, caret: number): number {
  return format.plain(text.slice(0, caret)).length
}

/**
 * The text with its groups, and the caret behind the same digit as before.
 * @param erased what a key took away: where it was only a separator, the digit next to it goes instead.
 */
export function reformatted(
  format: Format,
  now: Typed,
  erased: { readonly before: string; readonly direction: 'backward' | 'forward' } | null = null,
): Typed {
  let plain = format.plain(now.text)
  let before = Math.min(countBefore(format, now.text, now.caret), plain.length)
  if (erased !== null && erased.before !== now.text && format.plain(erased.before) === plain) {
    const gone = erased.direction === 'backward' ? before - 1 : before
    if (gone >= 0) {
      plain = plain.slice(0, gone) + plain.slice(gone + 1)
      before = gone
    }
  }
  const text = format.grouped(plain)
  // At the end of the text the caret stays at the end, behind a separator too.
  if (before === plain.length) return { text, caret: text.length }
  return { text, caret: caretAfter(format, text, before) }
}
