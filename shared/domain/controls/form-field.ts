/**
 * A field of a session's forms, whatever its line's number is now. On screen lines are counted, and a line that is taken out
 * moves the others up; what was typed stays with its line. Kept texts are filed by this, see `keptTextSchema`.
 */
import { readLineId, type LineId } from '../ids.ts'
import { made, type Control } from './control.ts'

export interface FormField {
  /** `line`: the form of one line. A duty is of one line, or of the whole session. */
  readonly form: 'contractor' | 'reception' | 'line' | 'duty'
  /** Null: of the whole session. */
  readonly lineId: LineId | null
  /** Inside its form: `address`, `user.birthDate`, or the duty's ID. */
  readonly name: string
}

/** Of the whole session, or of a duty. */
const forms = ['contractor', 'reception', 'duty'] as const
/** How a line is counted on screen, from 1. */
const LINE_WORD = /^line-\d+$/

/** By what name the text of a field is kept: `contractor.address`, `<line id>.user.birthDate`. */
export function pathOf({ form, lineId, name }: FormField): string {
  return [lineId, form === 'line' ? null : form, name].filter((word) => word !== null).join('.')
}

/** The field that a text was kept for; null for what belongs to a dialog, and ends with it. */
export function readFormField(path: string): FormField | null {
  const words = path.split('.')
  const lineId = readLineId(words[0] ?? '')
  return inForm(lineId, lineId === null ? words : words.slice(1))
}

/** @param lines of the session, in their order. @returns null for a control that is no field of them */
export function formFieldOf(control: Control, lines: readonly LineId[]): FormField | null {
  const words = control.split('.')
  const [line = ''] = words
  if (!LINE_WORD.test(line)) return inForm(null, words)
  const lineId = lines[Number(line.slice('line-'.length)) - 1]
  return lineId === undefined ? null : inForm(lineId, words.slice(1))
}

/** Where the field stands on screen. @param lines of the session, in their order */
export function controlOf({ form, lineId, name }: FormField, lines: readonly LineId[]): Control {
  const words = form === 'line' ? [name] : [form, name]
  return made((lineId === null ? words : [`line-${String(lines.indexOf(lineId) + 1)}`, ...words]).join('.'))
}

function inForm(lineId: LineId | null, words: readonly string[]): FormField | null {
  const form = forms.find((one) => one === words[0]) ?? null
  const known = form === null ? lineId !== null : form === 'duty' || lineId === null
  const name = (form === null ? words : words.slice(1)).join('.')
  return known && name !== '' ? { form: form ?? 'line', lineId, name } : null
}
