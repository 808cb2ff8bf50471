/**
 * What the desk promises beyond its rules (E1–E14): each was broken once, in use. A test of the promise begins with its
 * ID and a letter (`E1a`, `E1b` …), and the list fails for a promise that no test holds.
 */
import type { TestTitle } from './titles.ts'

export const promises: readonly { readonly id: string; readonly en: string }[] = [
  { id: 'E1', en: 'One press, one act' },
  { id: 'E2', en: 'What is said to be saved is saved' },
  { id: 'E3', en: 'Text being typed survives every way of leaving' },
  { id: 'E4', en: 'Numbers, dates and names as people type, paste and scan them' },
  { id: 'E5', en: 'A scan is a scan' },
  { id: 'E6', en: 'What is printed cannot be forged by a name' },
  { id: 'E7', en: 'A wrong clock destroys nothing' },
  { id: 'E8', en: 'The machine’s faults have their own names and a way out' },
  { id: 'E9', en: 'A pack costs what it is worth, and what it says is what everything says' },
  { id: 'E10', en: 'The application carries what was asked' },
  { id: 'E11', en: 'Codes say the same whoever’s they are' },
  { id: 'E12', en: 'The screen tells the truth about how far things are' },
  { id: 'E13', en: 'The browser host does not fall over' },
  { id: 'E14', en: 'Every line of a rule is held by a test' },
]

/** Tests whose names carry the promise's ID, with its letter or without. */
export function testsOf(id: string, titles: readonly TestTitle[]): readonly TestTitle[] {
  const word = new RegExp(`(?<![A-Za-z0-9])${id}[a-z]?(?![A-Za-z0-9])`)
  return titles.filter(({ name }) => word.test(name))
}
