/** What an account tells the desk when it asks how things stand: no secret, no more than the events told. */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import type { UsageCode } from '#shared/domain/ids.ts'
import { isLive } from '#shared/domain/usage-code.ts'
import type { ActiveLine, CarrierSnapshot, LineSnapshot } from '../gateway.ts'
import type { EmbeddedCarrierDeps } from './deps.ts'
import { locksOf } from './network/locks.ts'

function lineSnapshot(operations: CarrierAccount['operations'], line: CarrierLine): LineSnapshot[] {
  const { lineId, contractorLink, userLink, codes, user, userChanged, service } = line
  const newest = codes.at(-1)
  if (!newest) return []
  const { generation, status, last4, issuedAt, inMyPage } = newest
  const givenTo = inMyPage ? 'contractor' : 'desk'
  const code = { generation, status, last4, issuedAt, givenTo } as const
  return [
    {
      ...{ lineId, contractorLink, userLink, code, user: userChanged ? user : null },
      activated: activatedBy(operations, line),
      ended: service?.end ?? null,
    },
  ]
}

/** Which operation has switched it on, and when; null before. */
function activatedBy(
  operations: CarrierAccount['operations'],
  { lineId, activatedAt }: CarrierLine,
): LineSnapshot['activated'] {
  const done = operations.find(
    ({ kind, status, lineId: of }) => kind === 'activate' && status === 'done' && of === lineId,
  )
  return activatedAt === null || !done ? null : { operationId: done.operationId, at: activatedAt }
}

/** The account at this moment. */
export function snapshotOf(account: CarrierAccount, at: Instant): CarrierSnapshot {
  return {
    at,
    lines: account.lines.flatMap((line) => lineSnapshot(account.operations, line)),
    locks: locksOf(account, at),
    friends: account.phones.flatMap(({ deviceId, friendAddedAt }) =>
      friendAddedAt === null ? [] : [{ deviceId, at: friendAddedAt }],
    ),
  }
}

/** The number and the code of an active line, for the desk that cannot know them yet (W8); null before it is active. */
export async function activeLineOf(
  deps: Pick<EmbeddedCarrierDeps, 'sealer'>,
  { state, phoneNumber, codes }: CarrierLine,
): Promise<ActiveLine | null> {
  if (state !== 'active') return null
  const newest = codes.at(-1)
  if (!newest || !isLive(newest.status) || newest.inMyPage) return { phoneNumber, code: null }
  const code = (await deps.sealer.open(newest.sealed)) as UsageCode
  return { phoneNumber, code: { code, generation: newest.generation } }
}
