/** What every part of a line's form is given. */
import type { Line } from '#shared/domain/line.ts'
import type { FieldError } from '../../../ui/field-error.ts'

export interface LineFieldProps {
  line: Line
  /** Of the controls of its fields, e.g. `line-2`. */
  prefix: string
  errorAt: (field: string) => FieldError | null
  locked: boolean
}
