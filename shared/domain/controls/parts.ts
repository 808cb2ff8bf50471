/** What a widget adds to the control that it is given. */
import { made, type Control } from './control.ts'

/** One answer of a choice. */
export function choiceOf(choice: Control, value: string | number): Control {
  return made(`${choice}.${String(value)}`)
}

/** One entry of a phone's list to pick from. */
export function pickOf(list: Control, value: string | number): Control {
  return made(`${list}-${String(value)}`)
}

/** What a field says is wrong with it. */
export function errorOf(field: Control): Control {
  return made(`field-error-${field}`)
}

/** Shows what is masked. */
export function showOf(masked: Control): Control {
  return made(`${masked}.show`)
}
