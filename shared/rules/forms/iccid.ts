/** The number on a SIM card (R18): 19 or 20 digits, beginning with 89. */
import type { Said } from '../../domain/text/words.ts'

/** True for 19 or 20 digits beginning with 89. */
export function isIccid(text: string): boolean {
  return /^89\d{17,18}$/.test(text)
}

/** Luhn's check over all digits. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .map((digit, n) => (n % 2 === 1 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return sum % 10 === 0
}

/** A warning that blocks nothing, since operators differ (R18); null when there is nothing to say. */
export function iccidWarning(iccid: string): Said | null {
  if (!isIccid(iccid) || passesLuhn(iccid)) return null
  return {
    text: '番号の確認用の数字が合いません。読み取りの誤りがないか、カードをもう一度ご確認ください。',
    en: { text: 'The check digit of the number does not fit. Please check the card for a misreading.' },
  }
}
