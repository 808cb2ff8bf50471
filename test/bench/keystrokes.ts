/**
 * How long a routine task takes an expert, by the keystroke-level model (Card, Moran and Newell, 1980): seconds per
 * operator, added up. It leaves out reading aloud, the customer's answers and the machine's waiting.
 */

/** What staff did on the desk during one task. */
export interface Strokes {
  /** Key presses without modifiers. */
  readonly keys: number
  readonly clicks: number
  /** How often the hand went from keyboard to mouse or back. */
  readonly homings: number
  /** Points at which staff decide what comes next: one per field and button. */
  readonly decisions: number
}

/** Seconds: an average typist's key, a pointing movement, a press of the button, a move of the hand, a thought. */
export const operators = { key: 0.28, point: 1.1, press: 0.2, home: 0.4, think: 1.2 } as const

/** @returns seconds. */
export function keystrokeSeconds({ keys, clicks, homings, decisions }: Strokes): number {
  return (
    keys * operators.key +
    clicks * (operators.point + operators.press) +
    homings * operators.home +
    decisions * operators.think
  )
}

const kana = /[\u3040-\u30ff]/u
const ascii = /[\u0020-\u007e]/u

/**
 * Key presses for a text as it is typed with an input method: two per kana, four per kanji (two kana on average), and
 * one to convert and one to confirm where anything but Latin text is in it.
 */
export function typedKeys(text: string): number {
  const presses = (character: string): number => (ascii.test(character) ? 1 : kana.test(character) ? 2 : 4)
  const sum = [...text].reduce((keys, character) => keys + presses(character), 0)
  return [...text].every((character) => ascii.test(character)) ? sum : sum + 2
}
