/** All units of work, and the one way to run one: schema, handler, and whatever went wrong as a value. */
import { vaultUnits, type VaultUnit, type VaultFailure } from '#shared/contract/vault.ts'
import type { Databases } from '../databases/open.ts'
import { toFailure } from '../failure.ts'
import { createCarrierUnits } from './carrier.ts'
import { createDeskUnits } from './desk.ts'
import type { UnitHandlers } from './handlers.ts'

export type Outcome = { ok: true; value: unknown } | { ok: false; failure: VaultFailure }

/** Every unit of work, over two open databases. */
export function createUnits({ desk, carrier }: Databases): UnitHandlers {
  return {
    ...createDeskUnits(desk),
    ...createCarrierUnits(carrier),
    'bench.put': async ({ key }) => {
      const start = performance.now()
      await desk.settings.put({ key: `bench/${key}`, value: key })
      // Left in the page's timeline, where `npm run bench` reads it.
      return { milliseconds: performance.measure('bench.put', { start }).duration }
    },
  }
}

function isUnit(name: string): name is VaultUnit {
  return Object.hasOwn(vaultUnits, name)
}

/** Never throws. */
export async function runUnit(units: UnitHandlers, unit: string, input: unknown): Promise<Outcome> {
  if (!isUnit(unit)) return { ok: false, failure: { code: 'invalid', message: 'unknown unit of work' } }
  const parsed = vaultUnits[unit].input.safeParse(input)
  if (!parsed.success) return { ok: false, failure: { code: 'invalid', message: `${unit}: input` } }
  try {
    const handler = units[unit] as (input: unknown) => Promise<unknown>
    return { ok: true, value: await handler(parsed.data) }
  } catch (error) {
    return { ok: false, failure: toFailure(unit, error) }
  }
}
