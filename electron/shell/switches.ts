/** Test switches of the command line. A packaged app has none of them. */
import { familyStepSchema, type FamilyStep } from '#shared/contract/practice-family.ts'
import { log } from '../lib/log.ts'

export interface Switches {
  /** Time starts here (ISO 8601) and goes on. */
  readonly testNow: string | null
  /** An empty profile begins with the sample family at this step: `--practice-seed=family@link`; without a step at 受付. */
  readonly practiceSeed: FamilyStep | null
}

const SEED = /^family(?:@(?<step>.*))?$/

/** @returns null for what is no seed: it is said in the log, and the app starts without one. */
function seedOf(text: string | null): FamilyStep | null {
  if (text === null) return null
  const found = SEED.exec(text)
  const step = familyStepSchema.safeParse(found?.groups?.['step'] ?? 'reception').data
  if (found !== null && step !== undefined) return step
  log('practice seed not known: family or family@STEP', { steps: familyStepSchema.options.join('.') })
  return null
}

/** @param argv the process's arguments. @param packaged a packaged app ignores every switch. */
export function readSwitches(argv: readonly string[], packaged: boolean): Switches {
  const value = (name: string): string | null => {
    const prefix = `--${name}=`
    return argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? null
  }
  if (packaged) return { testNow: null, practiceSeed: null }
  return { testNow: value('test-now'), practiceSeed: seedOf(value('practice-seed')) }
}
