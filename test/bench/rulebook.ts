/**
 * Checking a pack of two hundred plans: as a whole, which both sides begin with the same schema, and what must fit
 * together in it alone, against comparing every pair. And what the worst of files costs.
 */
import { performance } from 'node:perf_hooks'
import { crossIssues } from '#shared/rulebook/checks/check.ts'
import { checkPack, readPack } from '#shared/rulebook/read-pack.ts'
import { rulebookSchema, type Rulebook } from '#shared/rulebook/schema/pack.ts'
import { builtIn, defaultPack } from '#shared/rulebook/library/packs.ts'
import { hostilePacks } from '#test/fixtures/hostile-packs.ts'
import { median, type Figure } from './statistics.ts'

const PLANS = 200
const ROUNDS = 30

/** Half of the plans are without calls, so that names are looked up as well. */
function packOfMany(): unknown {
  const [first] = defaultPack.plans
  const plans = Array.from({ length: PLANS }, (_, n) => ({ ...first, id: `plan-${String(n)}` }))
  const dataPlans = plans.filter((_, n) => n % 2 === 0).map(({ id }) => id)
  const duties = { ...defaultPack.duties, dataPlans }
  return JSON.parse(JSON.stringify({ ...defaultPack, plans, duties }))
}

/** What one writes first, without a set or a map: everything with everything else. It knows less than the real check. */
function naiveCross({ plans, duties, paymentKinds, points }: Rulebook): boolean {
  const differ = <T>(items: readonly T[], keyOf: (item: T) => unknown): boolean =>
    items.every((a, n) => items.every((b, m) => n === m || keyOf(a) !== keyOf(b)))
  return (
    differ(plans, ({ id }) => id) &&
    differ(duties.items, ({ id }) => id) &&
    duties.dataPlans.every((id) => plans.some((plan) => plan.id === id)) &&
    (points?.payments ?? []).every(({ kind }) => paymentKinds.some(({ id }) => id === kind)) &&
    plans.every(
      ({ capacities, freeMonthGb }) =>
        differ(capacities, ({ gb }) => gb) &&
        (freeMonthGb === null || capacities.some(({ gb }) => gb === freeMonthGb)),
    )
  )
}

function milliseconds(work: () => boolean): number {
  const start = performance.now()
  if (!work()) throw new Error('a sound pack was refused, or another one taken')
  return performance.now() - start
}

/** Both in turn, so that whatever slows the machine slows both. */
function figure(what: string, against: string, ours: () => boolean, naive: () => boolean): Figure {
  const mine: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    mine.push(milliseconds(ours))
    theirs.push(milliseconds(naive))
  }
  return {
    what,
    ours: `${median(mine).toFixed(2)} ms`,
    against: `${median(theirs).toFixed(2)} ms ${against}`,
    ratio: median(mine) / median(theirs),
  }
}

/** What any file may cost before the counter waits for it (E9). */
const MOST_MS = 1000

/** @throws Error when a file takes longer than the counter can wait. */
function slowestFile(): Figure {
  const costs = hostilePacks.map(([what, text]) => {
    const ms = median(Array.from({ length: 3 }, () => milliseconds(() => !readPack(text, builtIn).ok)))
    return { what, ms }
  })
  const slowest = costs.reduce((most, one) => (one.ms > most.ms ? one : most))
  if (slowest.ms > MOST_MS) throw new Error(`${slowest.what}: ${slowest.ms.toFixed(0)} ms`)
  return {
    what: `Refusing the slowest of ${String(costs.length)} hostile files (${slowest.what})`,
    ours: `${slowest.ms.toFixed(0)} ms`,
    against: `${String(MOST_MS)} ms that any file may take`,
    ratio: slowest.ms / MOST_MS,
  }
}

/** With the schema, and without; then files that are made to cost. */
export function rulebookFigures(): Figure[] {
  const pack = packOfMany()
  const book = rulebookSchema.parse(pack)
  const of = `a pack of ${String(PLANS)} plans`
  return [
    figure(
      `Checking ${of}`,
      'by the same schema, then pair by pair',
      () => checkPack(pack).ok,
      () => naiveCross(rulebookSchema.parse(pack)),
    ),
    figure(
      `What must fit together in ${of}, with what the law asks`,
      'pair by pair, without the law',
      () => crossIssues(book).length === 0,
      () => naiveCross(book),
    ),
    slowestFile(),
  ]
}
