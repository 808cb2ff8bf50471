/** From what is typed to where it stands: which fields an edit fills, by the names their texts are kept under. */
import type { Edit } from '#shared/contract/desk.ts'
import { pathOf, readFormField, type FormField } from '#shared/domain/controls/form-field.ts'
import { isDutyAnswer } from '#shared/domain/duty.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { Step } from '#shared/domain/step.ts'
import { longest } from '#shared/domain/text/limits.ts'

/** True for what is saved as an edit when it is complete; the rest belongs to a dialog, and ends with it. */
export function isFormPath(path: string): boolean {
  return readFormField(path) !== null
}

/** The step whose page has the field. */
export function stepOf({ form }: FormField): Step {
  if (form === 'duty') return 'check'
  return form === 'line' ? 'lines' : form
}

/** What an edit puts where; empty for one that changes the form itself. */
export function placesOf(edit: Edit): readonly { readonly path: string; readonly value: unknown }[] {
  switch (edit.kind) {
    case 'contractor':
    case 'reception':
      return under(edit.kind, null, edit.fields)
    case 'line':
      return under('line', edit.lineId, edit.fields)
    case 'user':
      return under('line', edit.lineId, edit.fields, 'user.')
    case 'visit':
      return under('line', edit.lineId, edit.fields, 'visit.')
    case 'duty': {
      const path = pathOf({ form: 'duty', lineId: edit.lineId, name: edit.dutyId })
      return [{ path, value: edit.value ?? '' }]
    }
    case 'addLine':
    case 'removeLine':
    case 'restoreLine':
    case 'step':
      return []
  }
}

/** Whether main would take it there as it is. Only texts are typed; the rest is chosen. */
export function mayBeKept(path: string, value: unknown): boolean {
  const field = readFormField(path)
  if (field === null || typeof value !== 'string') return true
  if (field.form === 'duty') return value === '' || isDutyAnswer(value)
  return value.length <= mostOf(field)
}

function mostOf({ form, name }: FormField): number {
  if (form === 'line' && isLimited(name)) return longest[name]
  return longest.person
}

function isLimited(name: string): name is keyof typeof longest {
  return Object.hasOwn(longest, name)
}

function under(
  form: FormField['form'],
  lineId: LineId | null,
  fields: object,
  group = '',
): { path: string; value: unknown }[] {
  return Object.entries(fields).map(([name, value]) => ({
    path: pathOf({ form, lineId, name: `${group}${name}` }),
    value,
  }))
}
