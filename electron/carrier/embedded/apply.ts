/** Concluding a contract: screening passes in practice, and every line gets what S36 says. */
import type { CarrierAccount, CarrierCode, CarrierLine } from '#shared/domain/carrier-account.ts'
import type { LoginId, UsageCode } from '#shared/domain/ids.ts'
import type { Instant } from '#shared/domain/time.ts'
import { isLive } from '#shared/domain/usage-code.ts'
import { newSalt } from '../../security/secret-hash.ts'
import { CarrierFault, type ApplyLine, type ApplyRequest, type ConcludedLine } from '../gateway.ts'
import type { Accounts } from './accounts.ts'
import type { EmbeddedCarrierDeps } from './deps.ts'
import { isEnded } from './operations.ts'
import { issueCode, newLoginId, newPhoneNumber, storedLoginId } from './issue.ts'

const noLink: CarrierLine['contractorLink'] = { status: 'notEligible', deviceId: null, at: null }

interface Concluding {
  readonly deps: EmbeddedCarrierDeps
  readonly at: Instant
  /** Of the login IDs of this account. */
  readonly salt: string
  readonly numbers: string[]
  readonly loginIds: LoginId[]
  readonly codes: CarrierCode[]
}

async function concludeLine(all: Concluding, line: ApplyLine): Promise<[CarrierLine, ConcludedLine]> {
  const { deps, at } = all
  const phoneNumber = line.phoneNumber ?? newPhoneNumber(deps.ids, all.numbers)
  const loginId = newLoginId(deps.ids, all.loginIds)
  const { code, record } = await issueCode(deps, all.codes, 1, at)
  all.numbers.push(phoneNumber)
  all.loginIds.push(loginId)
  all.codes.push(record)
  const { lineId, contractorIsUser, userName, userBirthDate, planId, capacityGb } = line
  const stored: CarrierLine = {
    ...{ lineId, contractorIsUser, userName, userBirthDate, planId, capacityGb, phoneNumber },
    mnp: line.phoneNumber !== null,
    state: 'contracted',
    activations: 0,
    activatedAt: null,
    loginId: await storedLoginId(deps, loginId, all.salt),
    password: null,
    codes: [record],
    contractorLink: noLink,
    userLink: noLink,
  }
  return [stored, { lineId, phoneNumber, loginId, code }]
}

async function conclude(
  deps: EmbeddedCarrierDeps,
  request: ApplyRequest,
): Promise<[CarrierAccount, ConcludedLine[]]> {
  const at = deps.clock.now()
  const kept = request.lines.flatMap((line) => line.phoneNumber ?? [])
  const all: Concluding = { deps, at, salt: newSalt(deps.ids), numbers: kept, loginIds: [], codes: [] }
  const lines: CarrierLine[] = []
  const answer: ConcludedLine[] = []
  // One after the other: each must differ from those before it.
  for (const line of request.lines) {
    const [stored, concluded] = await concludeLine(all, line)
    lines.push(stored)
    answer.push(concluded)
  }
  const { applicationId, receptionNumber, contractorName, contractorBirthDate, operationId, rulebook } =
    request
  const account: CarrierAccount = {
    ...{ applicationId, receptionNumber, contractorName, contractorBirthDate, lines, rulebook },
    revision: 0,
    phones: [],
    operations: [{ operationId, kind: 'apply', lineId: null, status: 'done', at }],
  }
  return [account, answer]
}

/**
 * What was answered the first time, for the lines that are asked about; a line that was withdrawn meanwhile
 * has no answer any more. @throws CarrierFault `refused` when another code is dead already: it is erased (L8)
 */
async function answerAgain(
  deps: EmbeddedCarrierDeps,
  account: CarrierAccount,
  request: ApplyRequest,
): Promise<readonly ConcludedLine[]> {
  const asked = new Set(request.lines.map(({ lineId }) => lineId))
  const standing = account.lines.filter(({ lineId, ...line }) => asked.has(lineId) && !isEnded(line))
  return Promise.all(
    standing.map(async ({ lineId, phoneNumber, loginId, codes }) => {
      const first = codes[0]
      if (!first || !isLive(first.status)) throw new CarrierFault('refused')
      return {
        lineId,
        phoneNumber,
        loginId: (await deps.sealer.open(loginId.sealed)) as LoginId,
        code: (await deps.sealer.open(first.sealed)) as UsageCode,
      }
    }),
  )
}

/**
 * Concludes an application once, whatever happens to the answer: asked again it answers with the same
 * login IDs and codes. @throws VaultError
 */
export function apply(
  deps: EmbeddedCarrierDeps,
  accounts: Accounts,
  request: ApplyRequest,
): Promise<readonly ConcludedLine[]> {
  return accounts.change(request.applicationId, async (now) => {
    if (now) return { account: null, result: await answerAgain(deps, now, request) }
    const [account, result] = await conclude(deps, request)
    return { account, result }
  })
}
