/** Reception numbers: one run per business day (N19). */
import type { Table } from 'dexie'
import { receptionNumberSchema, type ReceptionNumber } from '#shared/domain/ids.ts'
import { fourDigits } from '#shared/domain/time/date-words.ts'
import type { PlainDate } from '#shared/domain/time/time.ts'
import type { CounterRow } from '../databases/desk-database.ts'
import { InvalidRequestError } from '../failure.ts'

const LAST_OF_DAY = 999

export interface NextNumber {
  readonly receptionNumber: ReceptionNumber
  readonly row: CounterRow
}

export class CounterRepository {
  readonly #table: Table<CounterRow, string>

  constructor(table: Table<CounterRow, string>) {
    this.#table = table
  }

  /** Looks only; `keep` its row in the same transaction. @throws InvalidRequestError after 999 of one day. */
  async next(day: PlainDate): Promise<NextNumber> {
    const name = `reception/${day}`
    const last = ((await this.#table.get(name))?.last ?? 0) + 1
    if (last > LAST_OF_DAY) throw new InvalidRequestError('the numbers of the day are used up')
    const text = `P-${fourDigits(day)}-${String(last).padStart(3, '0')}`
    return { receptionNumber: receptionNumberSchema.parse(text), row: { name, last } }
  }

  keep(row: CounterRow): Promise<unknown> {
    return this.#table.put(row)
  }
}
