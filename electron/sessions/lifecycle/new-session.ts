/** What a session is when it is opened: empty, with one line to fill in. */
import { sessionIdSchema, lineIdSchema } from '#shared/domain/ids.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { newLine } from '#shared/domain/line.ts'
import { emptyContractor } from '#shared/domain/person.ts'
import { newFirstMinute } from '#shared/domain/first-minute.ts'
import { sessionMachine, type JournalEntry, type Session } from '#shared/domain/session.ts'
import { tokyoDate, type Instant } from '#shared/domain/time/time.ts'
import type { Rulebooks } from '../../rulebook/library.ts'
import type { Ids } from '../../lib/ids.ts'
import { entry } from '../store/journal.ts'

export interface NewSessionDeps {
  readonly rulebooks: Pick<Rulebooks, 'forNew'>
  readonly staffNumber: string
  readonly practice: boolean
}

/** @returns the document without what the vault gives it (reception number, revision), and its first journal entry. */
export function newSession(
  deps: NewSessionDeps,
  now: Instant,
  ids: Ids,
): { session: Omit<Session, 'receptionNumber' | 'revision'>; entry: JournalEntry } {
  const { rulebooks, staffNumber, practice } = deps
  const rulebook = refOf(rulebooks.forNew())
  return {
    session: {
      id: sessionIdSchema.parse(ids.uuid()),
      practice,
      status: sessionMachine.initial,
      park: null,
      abandonReason: null,
      step: 'reception',
      focus: null,
      rulebook,
      staffNumber,
      businessDate: tokyoDate(now),
      firstMinute: newFirstMinute(),
      contractor: emptyContractor(),
      lines: [newLine(lineIdSchema.parse(ids.uuid()))],
      devices: [],
      slips: [],
      printJobs: [],
      application: null,
      duties: [],
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      purgedAt: null,
    },
    entry: entry({ at: now, staffNumber }, 'session.opened', {
      detail: { rulebook: rulebook.version, practice },
    }),
  }
}
