/** What the desk asks for a contract after it is concluded: withdraw, reissue, change the user, unlink. */
import type { LineId, SessionId } from '#shared/domain/ids.ts'
import { lineAfter, lineAfterLink } from '#shared/domain/line-transitions.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import { unlink } from '#shared/rules/linking/link-engine.ts'
import { reason } from '#shared/rules/reasons.ts'
import { viewOfAccount } from '#shared/rules/linking/view-of-account.ts'
import { familyLineOf, type FamilyView, withFamilyLine } from '#shared/rules/linking/family-view.ts'
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { CarrierGateway } from '../../gateway.ts'
import { accountAfter, carrierLineAfter, coreOf } from '../accounts/account-after.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { Activations } from '../activation/activation.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import { cancel, lineOf, withLine } from '../accounts/operations.ts'
import { refusal, unchanged, valueOf, type Judged, type Outcome } from '../outcome.ts'
import { changeLineUser, reissueCode, type Renewed } from './renewal.ts'

type DeskCalls = Pick<CarrierGateway, 'withdraw' | 'reissue' | 'changeUser' | 'unlink'>

/** The desk has written down why; the carrier's rule only wants to know that there is a reason. */
const DESK_REASON = 'desk'

/** Reissue, change of user, unlink and withdrawal, as the desk asks for them (S33, S61, S63). */
export function createContracts(
  deps: EmbeddedCarrierDeps,
  accounts: Accounts,
  activations: Pick<Activations, 'catchUp' | 'stopLine'>,
): DeskCalls {
  /** Who carries which phone is not asked for at the counter. */
  const viewOf = (account: CarrierAccount): FamilyView =>
    viewOfAccount(account, [], deps.rulebooks.of(account).link, deps.clock.now())

  async function judged<T>(
    applicationId: SessionId,
    change: (account: CarrierAccount) => Promise<Judged<T>> | Judged<T>,
  ): Promise<T> {
    return valueOf(
      await accounts.change<Outcome<T>>(applicationId, (now) =>
        now ? change(now) : refusal(reason('notContracted')),
      ),
    )
  }

  /** W8: the code of a line that is not switched on leads nowhere, and nothing switches it on any more. */
  function withdrawn(account: CarrierAccount, line: CarrierLine): Judged<null> {
    const ended = lineAfter(coreOf(line), 'withdrawn')
    if (!ended.ok) return refusal(reason(ended.code))
    const at = deps.clock.now()
    const stopped = account.operations
      .filter((operation) => operation.lineId === line.lineId)
      .reduce((all, { operationId }) => cancel(all, operationId, at), account)
    return {
      account: withLine(stopped, line.lineId, (now) => carrierLineAfter(now, ended.after, at)),
      result: { ok: true, value: null },
    }
  }

  const renewed = (outcome: Outcome<Renewed>): Judged<Pick<Renewed, 'code' | 'generation'>> => {
    if (!outcome.ok) return refusal(...outcome.reasons)
    const { account, code, generation } = outcome.value
    return { account, result: { ok: true, value: { code, generation } } }
  }

  return {
    async withdraw(applicationId, lineId) {
      await activations.catchUp(applicationId)
      await judged<null>(applicationId, (now) => {
        const line = lineOf(now, lineId)
        // On hold, or turned down: whatever is asked later, it is not concluded any more (R26).
        if (!line) {
          const closed = [...new Set([...now.closed, lineId])]
          return { account: { ...now, closed }, result: { ok: true, value: null } }
        }
        return line.state === 'withdrawn' ? unchanged(null) : withdrawn(now, line)
      })
      activations.stopLine(lineId)
    },

    reissue: (applicationId, lineId, why) =>
      judged(applicationId, async (now) => {
        const ask = { lineId, reason: why, contractorPresent: true, inMyPage: false }
        return renewed(
          await reissueCode(deps, now, asReported(viewOf(now), lineId, why === 'linkFailed'), ask),
        )
      }),

    changeUser: (applicationId, lineId, user) =>
      judged(applicationId, async (now) => {
        const ask = { lineId, user, contractorPresent: true, reason: DESK_REASON, inMyPage: false }
        return renewed(await changeLineUser(deps, now, viewOf(now), ask))
      }),

    async unlink(applicationId, lineId, kind: LinkKind) {
      await judged<null>(applicationId, (now) => {
        const { verdict, view } = unlink(viewOf(now), {
          lineId,
          kind,
          actor: 'contractor',
          identityChecked: true,
        })
        if (verdict.ok) return { account: accountAfter(now, view), result: { ok: true, value: null } }
        // A link that staff only saw or were told of: the carrier has nothing to undo.
        const unknown = verdict.reasons.every(({ code }) => code === 'notLinked')
        return unknown ? unchanged(null) : refusal(...verdict.reasons)
      })
    },
  }
}

/** A failure that staff saw on the customer's phone is one, also when the carrier has not heard of it (S60). */
function asReported(view: FamilyView, lineId: LineId, failed: boolean): FamilyView {
  const line = familyLineOf(view, lineId)
  if (!failed || !line) return view
  const reported = lineAfterLink(line, 'user', { type: 'failed', deviceId: null })
  return reported.ok ? withFamilyLine(view, lineId, reported.after) : view
}
