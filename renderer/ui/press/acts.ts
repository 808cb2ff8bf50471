/**
 * Controls that do something which is not simply undone: an act. Only `ActButton` makes one, and says which kind it is;
 * everything else that is pressed moves, shows or fills in (E1).
 */

export const acts = [
  /** Concludes, activates, confirms, sends, puts in force. */
  'decide',
  /** Stops what runs, takes back what was said. */
  'cancel',
  /** Gives up a line, a link, a reception. */
  'withdraw',
  'print',
  /** Writes down what somebody saw, said or was given. */
  'evidence',
  /** Opens the question of one of these. */
  'ask',
  /** Opens the question of what takes something away for good: a reception, a line, a link, a code. */
  'askLoss',
  /** A reception begins or goes on. */
  'begin',
] as const

export type Act = (typeof acts)[number]

/** What cannot be taken back: these stand in the colour of errors, wherever they are. */
export const losing: readonly Act[] = ['withdraw', 'askLoss']

/**
 * How long an act that has just come to where it is does nothing, in milliseconds: nearly all of the time that a desktop
 * gives to a double click (500), and less than a person needs to read what is new.
 */
export const WAIT_MS = 450

const selector = '[data-act]'

/** The act that an element is, or is part of. */
export function actAround(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(selector) ?? null
}

const waits = new WeakMap<Element, () => void>()

/** For the control itself: how it is made to wait. */
export function registerAct(element: Element, makeWait: () => void): void {
  waits.set(element, makeWait)
}

/** This act came to where the pointer rests: it waits before it can be pressed. */
export function makeActWait(element: Element): void {
  waits.get(element)?.()
}
