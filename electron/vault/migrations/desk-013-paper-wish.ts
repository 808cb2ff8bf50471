import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

const oldTarget = z.looseObject({ kind: z.string() })

/** A session as the version before left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({
  firstMinute: z.looseObject({}).nullable(),
  printJobs: z.array(z.looseObject({ target: oldTarget })),
})
const oldPrinters = z.looseObject({ targets: z.record(z.string(), oldTarget) })

interface SessionRow {
  document?: unknown
}

interface SettingRow {
  key: string
  value?: unknown
}

/** Files were as long as their slip, as if from the roll. */
function withPaper(target: z.infer<typeof oldTarget>): object {
  return target.kind === 'pdf' ? { paper: 'roll80', ...target } : target
}

/** A document that does not read stays as it is. */
function withWish(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  const { firstMinute, printJobs, ...rest } = old.data
  return {
    ...rest,
    firstMinute: firstMinute && { slipVoice: 'ja', largeType: false, ...firstMinute },
    printJobs: printJobs.map((job) => ({ ...job, target: withPaper(job.target) })),
  }
}

function withPapers(value: unknown): unknown {
  const old = oldPrinters.safeParse(value)
  if (!old.success) return value
  const targets = Object.fromEntries(
    Object.entries(old.data.targets).map(([kind, target]) => [kind, withPaper(target)]),
  )
  return { ...old.data, targets }
}

export const desk013PaperWish: Migration = {
  version: 13,
  name: 'paper wish',
  why:
    'A customer may wish for slips in English, in easy Japanese or in larger type; before, they were in Japanese and in one ' +
    'size. A PDF file may be an A4 sheet; before, it was as wide as the roll.',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<SessionRow>('sessions')
      .toCollection()
      .modify((row) => {
        row.document = withWish(row.document)
      })
    await transaction
      .table<SettingRow>('settings')
      .toCollection()
      .modify((row) => {
        if (row.key === 'printers') row.value = withPapers(row.value)
      })
  },
}
