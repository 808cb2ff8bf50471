/** `--practice-seed`: an empty profile begins with the sample family. */
import type { FamilyStep } from '#shared/contract/practice-family.ts'
import { sessionStatuses } from '#shared/domain/session.ts'
import { log } from '../lib/log.ts'
import type { VaultClient } from '../vault/client/client.ts'
import type { PracticeFamily } from './family.ts'

/** Once, when the vault opens; a profile that has a reception already stays as it is, so that a restart adds none. */
export function seedWhenReady(
  vault: Pick<VaultClient, 'onState' | 'ask'>,
  family: PracticeFamily,
  until: FamilyStep | null,
): void {
  let begun = until === null

  async function seed(step: FamilyStep): Promise<void> {
    const rows = await vault.ask('desk.list', { statuses: [...sessionStatuses], limit: 1 })
    if (rows.length > 0) return
    await family.begin(step)
    log('practice family is ready', { step })
  }

  vault.onState((state) => {
    if (state !== 'ready' || begun || until === null) return
    begun = true
    seed(until).catch((error: unknown) => {
      log('practice family failed', { error: error instanceof Error ? error.name : typeof error })
    })
  })
}
