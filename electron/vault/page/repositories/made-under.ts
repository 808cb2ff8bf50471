/** Which pack of the rulebook a row goes by, whatever else of it still reads. */
import { rulebookRefSchema, sameRef, type RulebookRef } from '#shared/domain/rulebook-ref.ts'
import { z } from '#shared/zod.ts'

const madeSchema = z.object({ rulebook: rulebookRefSchema })

/** @param document of a row, as it lies there. A damaged row still keeps its pack, as far as its name can be read. */
export function isMadeUnder(document: unknown, pack: RulebookRef): boolean {
  const made = madeSchema.safeParse(document)
  return made.success && sameRef(made.data.rulebook, pack)
}
