/** What every part of a line's form is given. */
import type { LineControls } from '#shared/domain/controls/controls.ts'
import type { Line } from '#shared/domain/line.ts'
import type { FieldError } from '../../../ui/field-error.ts'

export interface LineFieldProps {
  line: Line
  controls: LineControls
  errorAt: (field: string) => FieldError | null
  locked: boolean
}
