/** Readings as they are compared and kept: hiragana, whatever they were typed in. */

/** ミホン, ﾐﾎﾝ and みほん are one; everything else stays, in its usual width. */
export function toHiragana(typed: string): string {
  return typed.normalize('NFKC').replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}
