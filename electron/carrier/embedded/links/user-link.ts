/** 利用者連携: a usage code typed on a phone (S8, S28, S57, L2, L4, L5). */
import type { CarrierAccount } from '#shared/domain/carrier/carrier-account.ts'
import type { DeviceId, LineId, UsageCode } from '#shared/domain/ids.ts'
import { type CodeStatus, isLive } from '#shared/domain/usage-code.ts'
import { matchOf } from '#shared/rules/codes/code-use.ts'
import { linkUser } from '#shared/rules/linking/link-engine.ts'
import { reason } from '#shared/rules/reasons.ts'
import { parseUsageCode } from '#shared/rules/codes/usage-code.ts'
import { familyDeviceOf, type FamilyView } from '#shared/rules/linking/family-view.ts'
import type { Reason } from '#shared/domain/verdict.ts'
import { codeHash, sameHash } from '../../../lib/secret-hash.ts'
import type { CarrierEvent } from '../../gateway.ts'
import { accountAfter } from '../accounts/account-after.ts'
import { lineOf } from '../accounts/operations.ts'
import { refused, refusal, type Judged } from '../outcome.ts'

interface Found {
  readonly lineId: LineId
  readonly newest: boolean
  readonly status: CodeStatus
}

/** Looked for among all codes of the family, old ones too; every one is compared, whichever fits (L2). */
function findCode(account: CarrierAccount, code: UsageCode): Found | null {
  const hits = account.lines.flatMap(({ lineId, codes }) =>
    codes
      .map(({ salt, hash, status }, at) => ({
        fits: sameHash(codeHash(code, salt), hash),
        found: { lineId, newest: at === codes.length - 1, status },
      }))
      .filter(({ fits }) => fits),
  )
  return hits[0]?.found ?? null
}

/** What a refused code has done: failed attempts and, at the tenth try, a revoked code (L4). */
function eventsOf(
  before: FamilyView,
  after: FamilyView,
  account: CarrierAccount,
  deviceId: DeviceId,
  why: Reason,
): CarrierEvent[] {
  const common = { applicationId: account.applicationId, at: after.now }
  const generationOf = (lineId: LineId): number => lineOf(account, lineId)?.codes.at(-1)?.generation ?? 0
  return after.lines
    .filter(({ userDeviceId }) => userDeviceId === deviceId)
    .flatMap(({ id: lineId, userLink, code }): CarrierEvent[] => {
      const old = before.lines.find(({ id }) => id === lineId)?.code
      const died = old && isLive(old.status) && code?.status === 'revoked'
      const failed = { ...common, type: 'linkFailed', kind: 'user', lineId, deviceId, reason: why } as const
      return [
        ...(userLink.status === 'failed' ? [failed] : []),
        ...(died
          ? [{ ...common, type: 'codeRevoked', lineId, generation: generationOf(lineId) } as const]
          : []),
      ]
    })
}

/** What 「連携する」 with a usage code does to the account. */
export function userLink(
  view: FamilyView,
  account: CarrierAccount,
  ask: { readonly deviceId: DeviceId; readonly typedCode: string },
): Judged<LineId> {
  const { deviceId } = ask
  const { applicationId } = account
  const device = familyDeviceOf(view, deviceId)
  const own = view.lines.find(({ userDeviceId }) => userDeviceId === deviceId) ?? view.lines[0]
  if (!device || !own) return refusal(reason('unknownDevice'))
  const code = parseUsageCode(ask.typedCode)
  const found = code && findCode(account, code)
  const notFound = code ? 'unknown' : 'malformed'
  const match = found ? matchOf(view, deviceId, found) : notFound
  const lineId = found?.lineId ?? own.id
  const { verdict, view: after } = linkUser(view, { lineId, deviceId, actor: device.owner, match })
  const changed = after === view ? null : accountAfter(account, after)
  if (verdict.ok) {
    const linked = { type: 'linked', kind: 'user', lineId, deviceId } as const
    return {
      account: changed,
      result: { ok: true, value: lineId },
      events: [{ ...linked, applicationId, at: after.now }],
    }
  }
  const [why] = verdict.reasons
  const events = changed && why ? eventsOf(view, after, account, deviceId, why) : []
  return { account: changed, result: refused(...verdict.reasons), events }
}
