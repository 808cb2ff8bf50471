/** How a rule says no: by its code. `shared/words/` has the words. */
import { reasonFacts, type ReasonCode } from '../domain/reason-codes.ts'
import type { Params } from '../domain/said/params.ts'
import type { Reason } from '../domain/verdict.ts'

/**
 * A reason as it travels and rests: with the values that its words need, and no others.
 * @throws when one of them is missing
 */
export function reason(code: ReasonCode, params: Params = {}): Reason {
  const [rule, ...names]: readonly [string, ...string[]] = reasonFacts[code]
  const needed = names.map((name) => {
    const value = params[name]
    if (value === undefined) throw new Error(`the reason ${code} needs ${name}`)
    return [name, value] as const
  })
  return { rule, code, params: Object.fromEntries(needed) }
}
