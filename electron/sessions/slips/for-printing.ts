/** The sessions as printing sees them: a session is read, one secret is opened, one change is written down. */
import type { LineId, LoginId, SessionId, UsageCode } from '#shared/domain/ids.ts'
import { hasSecret, type SlipKind } from '#shared/domain/paper/slip.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { reason } from '#shared/rules/reasons.ts'
import { refusedBy } from '../../errors.ts'
import type { Refresh } from '../carrier-news/refresh.ts'
import { author, type SessionDeps } from '../deps.ts'
import { entry, type Edited } from '../store/journal.ts'
import { secretsOfLine } from '../store/secrets.ts'

/** The one secret of a line that a kind of slip may show; a kind that is not here can open none (L8, print matrix). */
export interface SecretOn {
  readonly contractor: LoginId
  readonly user: UsageCode
}

export interface SessionsForPrinting {
  /**
   * @param forSlip what is about to be printed from it. One with a secret is printed from a session that has come up to
   * what the carrier knows: a code may have been renewed in MyPage (S61). @throws Refusal `notFound`
   */
  read(sessionId: SessionId, forSlip?: SlipKind): Promise<Session>
  /**
   * Opens one sealed secret. @throws Refusal once it is erased: the login ID with its session (L11), the code when its
   * slip is in hand, and then only a reissue helps (L10)
   */
  open<K extends keyof SecretOn>(slip: K, sessionId: SessionId, lineId: LineId): Promise<SecretOn[K]>
  /**
   * One change of the document with its journal entry, durable before anybody hears of it. Null changes nothing.
   * @param change calls nobody: it may run twice. @throws what it throws; VaultError
   */
  change(sessionId: SessionId, change: (now: Session, at: Instant) => Edited | null): Promise<Session>
}

const sealed = {
  contractor: { field: 'loginIdSealed', gone: 'slipNothingToPrint' },
  user: { field: 'codeSealed', gone: 'slipCodeGone' },
} as const

/** What printing may know and record. */
export function createSessionsForPrinting(
  deps: Pick<SessionDeps, 'store' | 'sealer' | 'clock' | 'staffNumber'>,
  refresh: Refresh,
): SessionsForPrinting {
  const { store, sealer } = deps
  return {
    read: (sessionId, forSlip) =>
      forSlip && hasSecret(forSlip) ? refresh(sessionId) : store.read(sessionId),
    async open<K extends keyof SecretOn>(slip: K, sessionId: SessionId, lineId: LineId) {
      const { field, gone } = sealed[slip]
      const secret = (await secretsOfLine(deps, sessionId, lineId))?.[field]
      if (!secret) throw refusedBy([reason(gone)])
      return (await sealer.open(secret)) as SecretOn[K]
    },
    change: (sessionId, change) =>
      store.change(sessionId, (now) => {
        const by = author(deps)
        const edited = change(now, by.at)
        return edited && { session: edited.session, entries: [entry(by, edited.action, edited.parts)] }
      }),
  }
}
