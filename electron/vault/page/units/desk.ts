/** The desk's units of work. Each one is one transaction, with as few awaits inside as it can have (measured.md, "Speed"). */
import type { VaultUnit } from '#shared/contract/vault.ts'
import type { Session, SessionStatus } from '#shared/domain/session.ts'
import type { Packs } from '#shared/rulebook/library/packs.ts'
import { RULEBOOK_SETTING, libraryOf } from '#shared/rulebook/library/library.ts'
import type { DeskDatabase } from '../databases/desk-database.ts'
import { ConflictError, InvalidRequestError } from '../failure.ts'
import { CounterRepository } from '../repositories/counters.ts'
import { JournalRepository } from '../repositories/journal.ts'
import { SecretsRepository } from '../repositories/secrets.ts'
import { SessionRepository, sessionOf } from '../repositories/sessions.ts'
import { TypedTextRepository } from '../repositories/typed-texts.ts'
import type { UnitHandlers } from './handlers.ts'

type DeskUnit = Extract<VaultUnit, `desk.${string}`>

/** Far more than a session has fields. */
const MOST_KEPT_TEXTS = 400

/** Then nothing is typed in it any more. */
function isOver(status: SessionStatus): boolean {
  return status === 'completed' || status === 'abandoned'
}

/** @param db open. */
export function createDeskUnits(db: DeskDatabase): UnitHandlers<DeskUnit> {
  const sessions = new SessionRepository(db.sessions)
  const journal = new JournalRepository(db.journal)
  const secretsOfLines = new SecretsRepository(db.lineSecrets)
  const typedTexts = new TypedTextRepository(db.typedTexts)
  const counters = new CounterRepository(db.counters)
  let known: Packs | null = null

  /** Read once, and again after a pack was added: checking a pack takes longer than reading a list. */
  async function packs(): Promise<Packs> {
    known ??= libraryOf((await db.settings.get(RULEBOOK_SETTING))?.value)
    return known
  }

  return {
    'desk.open': async ({ requestId, session, entry }) =>
      db.transaction('rw', [db.sessions, db.journal, db.counters], async () => {
        const [opened, next] = await Promise.all([
          sessions.rowOpenedBy(requestId),
          counters.next(session.businessDate),
        ])
        if (opened) return sessionOf(opened)
        const numbered: Session = { ...session, receptionNumber: next.receptionNumber, revision: 0 }
        await Promise.all([
          sessions.add(numbered, { openedBy: requestId, lastRequestId: requestId, journalLength: 1 }),
          journal.append(session.id, 0, [entry]),
          counters.keep(next.row),
        ])
        return numbered
      }),

    'desk.commit': async ({ requestId, expectedRevision, session, entries, secrets }) =>
      db.transaction('rw', [db.sessions, db.journal, db.lineSecrets, db.typedTexts], async () => {
        const row = await sessions.row(session.id)
        if (!row) throw new ConflictError('there is no such session')
        if (row.lastRequestId === requestId) return { revision: row.revision }
        if (row.revision !== expectedRevision) throw new ConflictError('the session is at another revision')
        if (secrets.some(({ sessionId }) => sessionId !== session.id)) {
          throw new InvalidRequestError('secrets of another session')
        }
        const revision = row.revision + 1
        await Promise.all([
          sessions.replace(
            { ...session, revision },
            {
              openedBy: row.openedBy,
              lastRequestId: requestId,
              journalLength: row.journalLength + entries.length,
            },
          ),
          journal.append(session.id, row.journalLength, entries),
          ...(secrets.length > 0 ? [secretsOfLines.replace(secrets)] : []),
          ...(isOver(session.status) ? [typedTexts.forgetAll(session.id)] : []),
        ])
        return { revision }
      }),

    'desk.read': async ({ sessionId }) => sessions.read(sessionId),
    'desk.list': async ({ statuses, limit }) => sessions.list(statuses, limit, await packs()),
    'desk.journal': async ({ sessionId }) => journal.read(sessionId),
    'desk.secrets': async ({ sessionId }) => secretsOfLines.read(sessionId),
    'desk.unfinished': async () => sessions.unfinished(),
    'desk.find': async ({ search, limit }) => sessions.find(search, limit, await packs()),
    'desk.unpurged': async () => sessions.unpurged(),
    'desk.iccidUse': async ({ sessionId, iccids }) => sessions.withCards(iccids, sessionId),

    'desk.typed': async ({ sessionId }) => typedTexts.read(sessionId),
    'desk.keepTyped': async ({ sessionId, texts }) =>
      db.transaction('rw', [db.sessions, db.typedTexts], async () => {
        const [row, count] = await Promise.all([sessions.row(sessionId), typedTexts.count(sessionId)])
        if (!row || isOver(row.status)) return null
        if (count + texts.length > MOST_KEPT_TEXTS) throw new InvalidRequestError('too many typed texts')
        const gone = texts.flatMap(({ field, text }) => (text === null ? [field] : []))
        const there = texts.flatMap(({ field, text }) => (text === null ? [] : [{ field, text }]))
        await Promise.all([
          ...(gone.length > 0 ? [typedTexts.forget(sessionId, gone)] : []),
          ...(there.length > 0 ? [typedTexts.keep(sessionId, there)] : []),
        ])
        return null
      }),

    'desk.rulebookUse': async ({ pack }) => sessions.goBy(pack),
    'desk.readSetting': async ({ key }) => (await db.settings.get(key))?.value ?? null,
    'desk.writeSetting': async ({ key, value }) => {
      // A put of the same value twice is one put: a resend needs no memory here.
      await db.settings.put({ key, value })
      if (key === RULEBOOK_SETTING) known = null
      return null
    },
  }
}
