/** The desk's database: sessions with their journal, secrets and what is being typed apart from them, counters and settings. */
import Dexie, { type Table } from 'dexie'
import type { Instant } from '#shared/domain/time/time.ts'
import type { SessionStatus } from '#shared/domain/session.ts'
import { deskMigrations } from '../../migrations/desk.ts'
import { declareVersions, latestVersion } from './migration.ts'
import { DATABASE_PREFIX, dexieOptions, type DatabaseOptions } from './settings.ts'

/** Beside the document: what is looked up by, and what makes a resent request harmless. */
export interface SessionRow {
  id: string
  /** Request that opened it; unique, so that opening twice by one request is one session. */
  openedBy: string
  /** Last request that changed it. */
  lastRequestId: string
  revision: number
  status: SessionStatus
  updatedAt: Instant
  /** Entries in the journal so far: the next one's `seq`. */
  journalLength: number
  /** 1 while an application or activation has no known end: main asks for these when it starts (Q2). */
  unfinished: 0 | 1
  /** Cards of its lines that are not given up: a card read twice is found by them (R18). */
  iccids: readonly string[]
  /** The session as the domain knows it; checked when it is read. */
  document: unknown
}

export interface JournalRow {
  sessionId: string
  /** 0, 1, 2 … within the session. */
  seq: number
  entry: unknown
}

export interface SecretsRow {
  sessionId: string
  lineId: string
  secrets: unknown
}

/** What stands in a field and is not saved (E3). */
export interface TypedTextRow {
  sessionId: string
  field: string
  text: string
}

export interface CounterRow {
  name: string
  last: number
}

export interface SettingRow {
  key: string
  value: unknown
}

const refuseDeletion = (): never => {
  throw new Error('sessions and their journals are never deleted (Q6)')
}

export class DeskDatabase extends Dexie {
  declare readonly sessions: Table<SessionRow, string>
  declare readonly journal: Table<JournalRow, [string, number]>
  declare readonly lineSecrets: Table<SecretsRow, [string, string]>
  declare readonly typedTexts: Table<TypedTextRow, [string, string]>
  declare readonly counters: Table<CounterRow, string>
  declare readonly settings: Table<SettingRow, string>

  constructor(options: DatabaseOptions = {}) {
    super(deskDatabaseName(options), dexieOptions(options))
    const migrations = options.migrations ?? deskMigrations
    declareVersions(this, migrations, options.target ?? latestVersion(migrations))
    this.sessions.hook('deleting', refuseDeletion)
    this.journal.hook('deleting', refuseDeletion)
  }
}

/** Name of the desk's database, with the mode's prefix. */
export function deskDatabaseName(options: Pick<DatabaseOptions, 'prefix'> = {}): string {
  return `${options.prefix ?? DATABASE_PREFIX}-desk`
}
