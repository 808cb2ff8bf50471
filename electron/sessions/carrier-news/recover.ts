/**
 * Whenever the vault opens: what was on its way to the carrier when the app ended is asked for by its operation id,
 * which the last run committed before it called (Q1, Q2). Nothing is sent as if it were new. What the carrier
 * did and the desk could not write down is made good.
 */
import { log } from '../../lib/log.ts'
import type { Activations } from '../activation/activate.ts'
import type { Applications } from '../application/apply.ts'
import type { Background } from '../background.ts'
import type { SessionDeps } from '../deps.ts'
import { refreshAll, type Refresh } from './refresh.ts'

/** Resolves once everything unfinished is being looked after, in the background. @throws VaultError */
export async function recoverSessions(
  deps: SessionDeps,
  work: {
    readonly applications: Applications
    readonly activations: Activations
    readonly background: Background
    readonly refresh: Refresh
  },
): Promise<void> {
  const { applications, activations, background, refresh } = work
  const unfinished = await deps.vault.ask('desk.unfinished', null)
  if (unfinished.length > 0) log('unfinished sessions found', { count: unfinished.length })
  for (const session of unfinished) {
    if (session.application?.status === 'sending') {
      background.start('application', async () => {
        await applications.resume(session.id)
      })
    }
    activations.resume(session)
  }
  background.start('carrier state', () => refreshAll(deps, refresh))
}
