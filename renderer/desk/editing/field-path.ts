/**
 * Where a text of a session stands, whatever its line's number is now: `contractor.address`, `<line id>.user.birthDate`.
 * On screen lines are counted, and a line that is taken out moves the others up; what was typed stays with its line.
 */
import type { Edit } from '#shared/contract/desk.ts'
import type { LineId } from '#shared/domain/ids.ts'
import { steps, type Step } from '#shared/domain/step.ts'

/** @param control of a field on screen. @param lines of the session, in their order */
export function pathOf(control: string, lines: readonly LineId[]): string {
  const [, number, rest] = /^line-(\d+)\.(.+)$/.exec(control) ?? []
  const line = lines[Number(number) - 1]
  return rest === undefined || line === undefined ? control : `${line}.${rest}`
}

/** The field on screen that a path belongs to. */
export function controlOf(path: string, lines: readonly LineId[]): string {
  const at = lines.findIndex((line) => path.startsWith(`${line}.`))
  return at < 0 ? path : `line-${String(at + 1)}${path.slice(lines[at]?.length)}`
}

/** True for what is saved as an edit when it is complete; the rest belongs to a dialog, and ends with it. */
export function isFormPath(path: string): boolean {
  return /^(?:contractor|reception|duty|[0-9a-f]{8}-[0-9a-f-]{27})\./.test(path)
}

/** The step whose page has the field. */
export function stepOf(path: string): Step {
  const [head = ''] = path.split('.')
  if (path.includes('duty.')) return 'check'
  return steps.find((step) => step === head) ?? 'lines'
}

/** What an edit puts where; empty for one that changes the form itself. */
export function placesOf(edit: Edit): readonly { readonly path: string; readonly value: unknown }[] {
  switch (edit.kind) {
    case 'contractor':
    case 'reception':
      return under(edit.kind, edit.fields)
    case 'line':
      return under(edit.lineId, edit.fields)
    case 'user':
      return under(`${edit.lineId}.user`, edit.fields)
    case 'visit':
      return under(`${edit.lineId}.visit`, edit.fields)
    case 'duty': {
      const path = edit.lineId === null ? `duty.${edit.dutyId}` : `${edit.lineId}.duty.${edit.dutyId}`
      return [{ path, value: edit.value ?? '' }]
    }
    case 'addLine':
    case 'removeLine':
    case 'step':
      return []
  }
}

function under(head: string, fields: object): { path: string; value: unknown }[] {
  return Object.entries(fields).map(([name, value]) => ({ path: `${head}.${name}`, value }))
}
