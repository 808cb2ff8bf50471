/** Checking a pack of two hundred plans, against a check that reads each plan by itself and compares every pair. */
import { performance } from 'node:perf_hooks'
import { checkPack } from '#shared/rulebook/read-pack.ts'
import { planSchema } from '#shared/rulebook/schema-money.ts'
import { rulebookSchema, type Plan } from '#shared/rulebook/schema.ts'
import { defaultPack } from '#shared/rulebook/shelf.ts'
import { median, type Figure } from './statistics.ts'

const PLANS = 200
const ROUNDS = 30

function packOfMany(): unknown {
  const [first] = defaultPack.plans
  const plans = Array.from({ length: PLANS }, (_, n) => ({ ...first, id: `plan-${String(n)}` }))
  return JSON.parse(JSON.stringify({ ...defaultPack, plans }))
}

/** What one writes first: the pack as a whole, every plan once more, then every plan and capacity with every other. */
function naive(pack: unknown): boolean {
  const { plans } = rulebookSchema.parse(pack)
  const read = plans.map((plan) => planSchema.parse(plan))
  const differ = <T>(items: readonly T[], keyOf: (item: T) => unknown): boolean =>
    items.every((a, n) => items.every((b, m) => n === m || keyOf(a) !== keyOf(b)))
  const sound = (plan: Plan): boolean =>
    differ(plan.capacities, ({ gb }) => gb) &&
    (plan.freeMonthGb === null || plan.capacities.some(({ gb }) => gb === plan.freeMonthGb))
  return differ(read, ({ id }) => id) && read.every(sound)
}

function milliseconds(work: () => boolean): number {
  const start = performance.now()
  if (!work()) throw new Error('a sound pack was refused')
  return performance.now() - start
}

/** Both in turn, so that whatever slows the machine slows both. */
export function rulebookFigures(): Figure[] {
  const pack = packOfMany()
  const ours: number[] = []
  const others: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(milliseconds(() => checkPack(pack).ok))
    others.push(milliseconds(() => naive(pack)))
  }
  const [mine, theirs] = [median(ours), median(others)]
  return [
    {
      what: `Checking a pack of ${String(PLANS)} plans`,
      ours: `${mine.toFixed(2)} ms`,
      against: `${theirs.toFixed(2)} ms plan by plan and pair by pair`,
      ratio: mine / theirs,
    },
  ]
}
