/**
 * This PC is not the archive (R4): what is over for longer than its rulebook says loses its personal data. Looked at
 * whenever the vault is ready and every hour after that, so that what a PC missed while it was off is made good.
 */
import { tokyoDate } from '#shared/domain/time/time.ts'
import { isPurgeDue, withoutPersonalData } from '#shared/rules/session/retention.ts'
import { log } from '../../lib/log.ts'
import { createQueue } from '../../lib/queue.ts'
import { author, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { withoutSecrets } from '../store/secrets.ts'

const HOUR_MILLISECONDS = 3_600_000

export type RetentionDeps = Pick<SessionDeps, 'store' | 'vault' | 'clock' | 'rulebooks' | 'staffNumber'>

export interface Retention {
  /** Erases what is due, the longest over first, each in one transaction. Never rejects: what failed is due the next time. */
  sweep(): Promise<void>
  /** A sweep every hour, by a timer that keeps no app alive. Again is harmless. */
  everyHour(): void
}

export function createRetention(deps: RetentionDeps): Retention {
  const { store, vault, clock, rulebooks } = deps
  const inTurn = createQueue()
  let timer: NodeJS.Timeout | null = null

  const purge = (id: Parameters<typeof store.change>[0]): Promise<unknown> =>
    store.change(id, async (session) => {
      if (!isPurgeDue(session, rulebooks.of(session), tokyoDate(clock.now()))) return null
      const by = author(deps)
      const secrets = (await store.secrets(id)).map(withoutSecrets)
      return {
        session: withoutPersonalData(session, by.at),
        entries: [entry(by, 'session.purged')],
        secrets: secrets.map((each) => ({ ...each, codeSalt: '', codeHash: '' })),
      }
    })

  const quietly = async (work: () => Promise<unknown>): Promise<void> => {
    await work().catch((error: unknown) => {
      log('personal data not erased', { error: error instanceof Error ? error.name : typeof error })
    })
  }

  const sweep = (): Promise<void> =>
    inTurn(() =>
      quietly(async () => {
        const today = tokyoDate(clock.now())
        for (const session of await vault.ask('desk.unpurged', null)) {
          // One reception that cannot be erased keeps no other from it.
          await quietly(async () => {
            if (isPurgeDue(session, rulebooks.of(session), today)) await purge(session.id)
          })
        }
      }),
    )

  return {
    sweep,
    everyHour() {
      timer ??= setInterval(() => void sweep(), HOUR_MILLISECONDS).unref()
    },
  }
}
