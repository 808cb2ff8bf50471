/** A pack of the rulebook as a test wants it, taken in and put in force the way staff do. */
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import type { Main } from './main/start-main.ts'

/** The first pack with other values, for the receptions that begin from now on. @throws when the pack is no good */
export async function inForce(main: Main, change: Partial<Rulebook>): Promise<void> {
  const pack = { ...defaultPack, version: '2019-04-1', ...change }
  const { issues } = await main.ask('rulebook.load', { text: JSON.stringify(pack), managerPin: null })
  if (issues.length > 0) throw new Error(`no good: ${JSON.stringify(issues)}`)
  await main.ask('rulebook.use', { pack: refOf(pack), managerPin: null })
}
