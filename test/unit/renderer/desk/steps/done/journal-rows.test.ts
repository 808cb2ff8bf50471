import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '#shared/domain/session.ts'
import { journalRows } from '#renderer/desk/steps/done/journal-rows.ts'

function entry(action: string, fields?: string): JournalEntry {
  return {
    at: '2026-11-23T01:00:00Z' as JournalEntry['at'],
    staffNumber: '01',
    action,
    lineId: null,
    detail: fields === undefined ? {} : { part: 'contractor', fields },
    reason: null,
  }
}

describe('a journal as it is read', () => {
  it('Q5: the latest stands first, and typing in one go is one row', () => {
    const rows = journalRows([
      entry('session.opened'),
      entry('field.saved', 'familyName'),
      entry('focus.moved'),
      entry('field.saved', 'givenName sex'),
      entry('step.changed'),
      entry('application.sent'),
      entry('field.saved', 'address'),
    ])
    expect(rows.map(({ entry: { action }, fields }) => [action, fields])).toEqual([
      ['field.saved', 1],
      ['application.sent', 1],
      ['field.saved', 3],
      ['session.opened', 1],
    ])
  })

  it('what another person typed, or for another line, is a row of its own', () => {
    const typed = entry('field.saved', 'iccid')
    expect(journalRows([typed, { ...typed, staffNumber: '02' }])).toHaveLength(2)
  })
})
