/** What stands in the place of a text that is masked. */

/**
 * `whole`: nothing but that there is something, not even how long it is. `phone`: a telephone number within the text
 * keeps its first group and its last four digits. `card`: a SIM card's number keeps the six that are read out anyway.
 */
export type MaskKind = 'whole' | 'phone' | 'card'

const WHOLE = '******'
const PHONE = /(\d{2,5})-(\d{1,4})-(\d{4})(?!\d)/g
const CARD_END = 6

/** @param text as it would be shown; an empty one stays empty. */
export function maskOf(text: string, kind: MaskKind): string {
  if (text === '') return ''
  if (kind === 'phone') return maskedPhone(text)
  if (kind === 'card') return maskedCard(text)
  return WHOLE
}

/** A number that is not complete yet has no groups to keep. */
function maskedPhone(text: string): string {
  const masked = text.replace(PHONE, (_, head: string, middle: string, tail: string) => {
    return `${head}-${'*'.repeat(middle.length)}-${tail}`
  })
  return masked === text && /\d/.test(text) ? WHOLE : masked
}

function maskedCard(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits.length > 2 * CARD_END ? `${WHOLE} ${digits.slice(-CARD_END)}` : WHOLE
}
