/** A control by its string form, as an assertion or a harness writes it. */
import { readControl, type Control } from '#shared/domain/controls/control.ts'

/** @throws when no control could be called so. */
export function named(text: string): Control {
  const control = readControl(text)
  if (control === null) throw new Error(`${text} is no control`)
  return control
}
