/** Journal entries: who, when, what, why. Codes and field names only, never what was typed (L9). */
import type { LineId } from '#shared/domain/ids.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'

/** Stands for the staff number of an entry that the carrier caused: system evidence has no staff behind it (C26). */
export const CARRIER = 'carrier'

export interface Author {
  readonly at: Instant
  readonly staffNumber: string
}

export interface EntryParts {
  readonly lineId?: LineId | null
  readonly detail?: JournalEntry['detail']
  /** Why, in the words of who did it; only what a rule asks a reason for. */
  readonly reason?: string | null
}

/** A change by the staff, with what is written down of it. */
export interface Edited {
  readonly session: Session
  readonly action: string
  readonly parts: EntryParts
}

/** @param action e.g. `line.activated`. */
export function entry(author: Author, action: string, parts: EntryParts = {}): JournalEntry {
  return {
    at: author.at,
    staffNumber: author.staffNumber,
    action,
    lineId: parts.lineId ?? null,
    detail: parts.detail ?? {},
    reason: parts.reason ?? null,
  }
}
