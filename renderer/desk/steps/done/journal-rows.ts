/** A journal as it is read: what was typed in one go is one row, and where the focus was is nobody's matter. */
import type { JournalEntry } from '#shared/domain/session.ts'

export interface JournalRow {
  readonly entry: JournalEntry
  /** How many fields were typed or duties answered; else 1. */
  readonly fields: number
}

/** What staff do one after the other in one go. */
const inOneGo = ['field.saved', 'duty.answered']

const unread = ['focus.moved', 'step.changed']

/** @param entries in the order in which they were written. @returns the latest first. */
export function journalRows(entries: readonly JournalEntry[]): JournalRow[] {
  const rows: JournalRow[] = []
  for (const entry of entries) {
    if (unread.includes(entry.action)) continue
    const fields = fieldsOf(entry)
    const last = rows.at(-1)
    if (last !== undefined && goesWith(last.entry, entry)) {
      rows[rows.length - 1] = { entry, fields: last.fields + fields }
    } else rows.push({ entry, fields })
  }
  return rows.reverse()
}

/** Field names stand in one text, apart by spaces. */
function fieldsOf({ action, detail }: JournalEntry): number {
  const names = action === 'field.saved' ? detail['fields'] : null
  return typeof names === 'string' ? names.split(' ').length : 1
}

function goesWith(before: JournalEntry, entry: JournalEntry): boolean {
  return (
    inOneGo.includes(entry.action) &&
    before.action === entry.action &&
    before.lineId === entry.lineId &&
    before.staffNumber === entry.staffNumber
  )
}
