/** What the steps of both databases have in common: each document of a table as it was, and as it is after the step. */
import type { Transaction } from 'dexie'
import { z } from '#shared/zod.ts'

interface Row {
  document?: unknown
}

/** What a step makes of one document. */
type Grow = (document: unknown) => unknown

/** @returns the step that lets every document of a table grow. */
export function everyDocument(table: 'accounts' | 'sessions', grow: Grow) {
  return async (transaction: Transaction): Promise<void> => {
    await transaction
      .table<Row>(table)
      .toCollection()
      .modify((row) => {
        row.document = grow(row.document)
      })
  }
}

/** A document that does not read stays as it is: it is damaged already, and its list entry still shows. */
export function grown<T>(old: z.ZodType<T>, grow: (old: T) => unknown): Grow {
  return (document) => {
    const read = old.safeParse(document)
    return read.success ? grow(read.data) : document
  }
}

/** The same for each part in one list of the document, and nothing else of it. */
export function grownParts<T>(
  list: 'devices' | 'lines',
  old: z.ZodType<T>,
  grow: (part: T) => unknown,
): Grow {
  return grown(z.looseObject({ [list]: z.array(old) }), (document) => ({
    ...document,
    [list]: (document[list] as T[]).map(grow),
  }))
}
