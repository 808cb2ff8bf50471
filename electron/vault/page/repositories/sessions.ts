/** Sessions and their rows. There is no way to delete one (Q6). */
import Dexie, { type Table } from 'dexie'
import type { SessionId } from '#shared/domain/ids.ts'
import {
  sessionSchema,
  sessionSummarySchema,
  type Session,
  type SessionStatus,
  type SessionSummary,
} from '#shared/domain/session.ts'
import type { Packs } from '#shared/rulebook/library/packs.ts'
import { matches } from '#shared/rules/session/search.ts'
import { summaryOf } from '#shared/rules/session/session-work.ts'
import { z } from '#shared/zod.ts'
import type { Search } from '#shared/domain/search.ts'
import type { CardUse } from '#shared/contract/vault.ts'
import type { SessionRow } from '../databases/desk-database.ts'
import { type RulebookRef, rulebookRefSchema, sameRef } from '#shared/domain/rulebook-ref.ts'
import { BrokenRowError } from '../failure.ts'

/** What a list needs of a document: a damaged name or address does not take a session off the list. */
const listedSchema = sessionSummarySchema
  .omit({ lineCount: true, activeCount: true, board: true })
  .extend({ lines: z.array(z.object({ state: z.string() })) })

const numberedSchema = sessionSummarySchema.pick({ receptionNumber: true })

/** Being worked on comes before what is over. */
const current: readonly SessionStatus[] = ['open', 'parked']

/** True while an application or an activation has no known end (Q2). */
function isUnfinished(session: Pick<Session, 'application' | 'lines'>): boolean {
  if (session.application?.status === 'sending') return true
  return session.lines.some(({ state }) => state === 'activating' || state === 'unknown')
}

/** Cards that are taken: not those of a reception or line that was given up (R18). */
function iccidsOf({ status, lines }: Session): string[] {
  if (status === 'abandoned') return []
  const cards = lines.filter(({ state }) => state !== 'withdrawn').map(({ iccid }) => iccid)
  return [...new Set(cards.filter((iccid) => iccid !== ''))]
}

/** @throws BrokenRowError */
export function sessionOf(row: SessionRow): Session {
  const parsed = sessionSchema.safeParse(row.document)
  if (!parsed.success) throw new BrokenRowError('sessions')
  return parsed.data
}

function listed(row: SessionRow, library: Packs): SessionSummary | null {
  const whole = sessionSchema.safeParse(row.document)
  if (whole.success) return summaryOf(whole.data, library)
  const parsed = listedSchema.safeParse(row.document)
  if (!parsed.success) return null
  const { lines, ...rest } = parsed.data
  return {
    ...rest,
    lineCount: lines.length,
    activeCount: lines.filter(({ state }) => state === 'active').length,
    board: null,
  }
}

export interface RowHistory {
  readonly openedBy: string
  readonly lastRequestId: string
  readonly journalLength: number
}

export class SessionRepository {
  readonly #table: Table<SessionRow, string>

  constructor(table: Table<SessionRow, string>) {
    this.#table = table
  }

  row(id: SessionId): Promise<SessionRow | undefined> {
    return this.#table.get(id)
  }

  rowOpenedBy(requestId: string): Promise<SessionRow | undefined> {
    return this.#table.where('openedBy').equals(requestId).first()
  }

  /** @returns null when there is none. @throws BrokenRowError */
  async read(id: SessionId): Promise<Session | null> {
    const row = await this.#table.get(id)
    return row ? sessionOf(row) : null
  }

  /** Fails when the session is there already. */
  add(session: Session, history: RowHistory): Promise<unknown> {
    return this.#table.add(toRow(session, history))
  }

  replace(session: Session, history: RowHistory): Promise<unknown> {
    return this.#table.put(toRow(session, history))
  }

  /** Open and parked ones first, each group newest first. Rows that do not read are left out. @param library the packs of this PC, for the boards. */
  async list(statuses: readonly SessionStatus[], limit: number, library: Packs): Promise<SessionSummary[]> {
    const perStatus = await Promise.all(
      [...new Set(statuses)].map((status) =>
        this.#table
          .where('[status+updatedAt]')
          .between([status, Dexie.minKey], [status, Dexie.maxKey])
          .reverse()
          .limit(limit)
          .toArray(),
      ),
    )
    const summaries = perStatus.flat().flatMap((row) => listed(row, library) ?? [])
    return summaries.sort(newestOfCurrentFirst).slice(0, limit)
  }

  /** Newest first. Rows that do not read are left out. @param search in its normal form @param library the packs of this PC, for the boards */
  async find(search: Search, limit: number, library: Packs): Promise<SessionSummary[]> {
    const found: Session[] = []
    await this.#table.each((row) => {
      const parsed = sessionSchema.safeParse(row.document)
      if (parsed.success && matches(parsed.data, search)) found.push(parsed.data)
    })
    return found
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
      .slice(0, limit)
      .map((session) => summaryOf(session, library))
  }

  /** True when a reception was made under the pack, however long ago. Reads on until it finds one: only a manager who tidies up waits for it. */
  async goBy(pack: RulebookRef): Promise<boolean> {
    return (await this.#table.filter(({ document }) => isMadeUnder(document, pack)).first()) !== undefined
  }

  /** The longest over first. Rows that do not read are left out. */
  async unpurged(): Promise<Session[]> {
    const rows = await this.#table
      .where('[status+updatedAt]')
      .between(['abandoned', Dexie.minKey], ['abandoned', Dexie.maxKey])
      .or('[status+updatedAt]')
      .between(['completed', Dexie.minKey], ['completed', Dexie.maxKey])
      .toArray()
    return rows
      .flatMap((row) => {
        const parsed = sessionSchema.safeParse(row.document)
        return parsed.success && parsed.data.purgedAt === null ? [parsed.data] : []
      })
      .sort((a, b) => (a.closedAt ?? '').localeCompare(b.closedAt ?? ''))
  }

  /** Other receptions that have one of these cards (R18). Rows that do not read are left out. */
  async withCards(iccids: readonly string[], except: SessionId): Promise<CardUse[]> {
    const rows = await this.#table.where('iccids').anyOf(iccids).distinct().toArray()
    return rows.flatMap((row) => {
      const parsed = numberedSchema.safeParse(row.document)
      if (row.id === except || !parsed.success) return []
      const { receptionNumber } = parsed.data
      return row.iccids.filter((iccid) => iccids.includes(iccid)).map((iccid) => ({ iccid, receptionNumber }))
    })
  }

  /** Rows that do not read are left out, so that one of them does not keep main from looking after the rest. */
  async unfinished(): Promise<Session[]> {
    const rows = await this.#table.where('unfinished').equals(1).toArray()
    return rows.flatMap((row) => {
      const parsed = sessionSchema.safeParse(row.document)
      return parsed.success ? [parsed.data] : []
    })
  }
}

function toRow(session: Session, history: RowHistory): SessionRow {
  return {
    id: session.id,
    ...history,
    revision: session.revision,
    status: session.status,
    updatedAt: session.updatedAt,
    unfinished: isUnfinished(session) ? 1 : 0,
    iccids: iccidsOf(session),
    document: session,
  }
}

function newestOfCurrentFirst(a: SessionSummary, b: SessionSummary): number {
  const group = Number(current.includes(b.status)) - Number(current.includes(a.status))
  if (group !== 0) return group
  return a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0
}

/** Which pack of the rulebook a row goes by, whatever else of it still reads. */
const madeSchema = z.object({ rulebook: rulebookRefSchema })

/** @param document of a row, as it lies there. A damaged row still keeps its pack, as far as its name can be read. */
export function isMadeUnder(document: unknown, pack: RulebookRef): boolean {
  const made = madeSchema.safeParse(document)
  return made.success && sameRef(made.data.rulebook, pack)
}
