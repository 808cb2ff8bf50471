/** A sentence of ours, cut where a date stands in it: dates are printed larger than the words around them. */

export interface Piece {
  readonly text: string
  readonly isDate: boolean
}

/** As `date-words.ts` writes days and moments, in both languages. */
const DATE =
  /((?:\d{4}年)?\d{1,2}月\d{1,2}日(?:\([月火水木金土日]\))?(?: \d{1,2}:\d{2})?|\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2})?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2})/

/** @returns the whole text, in order. */
export function datePieces(text: string): Piece[] {
  return text
    .split(DATE)
    .map((piece, n) => ({ text: piece, isDate: n % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
