/** Screening and concluding a contract: every line that passes gets what S36 says, of the others the outcome is said and nothing else (R26). */
import type { CarrierAccount, CarrierCode, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { LoginId, UsageCode } from '#shared/domain/ids.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { isLive } from '#shared/domain/usage-code.ts'
import { newSalt } from '../../../lib/secret-hash.ts'
import type { Screening } from '#shared/contract/desk.ts'
import {
  CarrierFault,
  type ApplyAnswer,
  type ApplyLine,
  type ApplyRequest,
  type ContractAnswer,
  type NotPassedLine,
} from '../../gateway.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import { isEnded } from '../accounts/operations.ts'
import { issueCode, newLoginId, newPhoneNumber, storedLoginId } from '../accounts/issue.ts'

const noLink: CarrierLine['contractorLink'] = { status: 'notEligible', deviceId: null, at: null }

interface Contracting {
  readonly deps: EmbeddedCarrierDeps
  readonly at: Instant
  /** Of the login IDs of this account. */
  readonly salt: string
  readonly numbers: string[]
  readonly loginIds: LoginId[]
  readonly codes: CarrierCode[]
}

async function contractLine(all: Contracting, line: ApplyLine): Promise<[CarrierLine, ContractAnswer]> {
  const { deps, at } = all
  const phoneNumber = line.mnp?.phoneNumber ?? newPhoneNumber(deps.ids, all.numbers)
  const loginId = newLoginId(deps.ids, all.loginIds)
  const { code, record } = await issueCode(deps, all.codes, 1, at)
  all.numbers.push(phoneNumber)
  all.loginIds.push(loginId)
  all.codes.push(record)
  const { lineId, user, planId, capacityGb } = line
  const stored: CarrierLine = {
    ...{ lineId, user, planId, capacityGb, phoneNumber },
    userChanged: false,
    mnp: line.mnp !== null,
    state: 'contracted',
    activations: 0,
    activatedAt: null,
    loginId: await storedLoginId(deps, loginId, all.salt),
    password: null,
    codes: [record],
    contractorLink: noLink,
    userLink: noLink,
    service: null,
  }
  return [stored, { lineId, phoneNumber, loginId, code }]
}

/** What a new line of the account must differ from: what the others have already. */
async function contractingOn(
  deps: EmbeddedCarrierDeps,
  account: CarrierAccount,
  lines: readonly ApplyLine[],
  at: Instant,
): Promise<Contracting> {
  const there = account.lines
  const opened = await Promise.all(there.map(({ loginId }) => deps.sealer.open(loginId.sealed)))
  return {
    ...{ deps, at },
    salt: there[0]?.loginId.salt ?? newSalt(deps.ids),
    numbers: [
      ...there.map(({ phoneNumber }) => phoneNumber),
      ...lines.flatMap((line) => line.mnp?.phoneNumber ?? []),
    ],
    loginIds: opened as LoginId[],
    codes: there.flatMap(({ codes }) => codes),
  }
}

/** The request's new lines, screened as practice says; those that pass are concluded and added to the account. */
async function screened(
  deps: EmbeddedCarrierDeps,
  account: CarrierAccount,
  lines: readonly ApplyLine[],
  screening: Screening,
): Promise<{ readonly account: CarrierAccount; readonly answer: ApplyAnswer }> {
  const all = await contractingOn(deps, account, lines, deps.clock.now())
  const stored: CarrierLine[] = []
  const contracts: ContractAnswer[] = []
  const notPassed: NotPassedLine[] = []
  // One after the other: each must differ from those before it.
  for (const [n, line] of lines.entries()) {
    const outcome = n === lines.length - 1 ? screening : 'ok'
    if (outcome === 'ok') {
      const [contract, answer] = await contractLine(all, line)
      stored.push(contract)
      contracts.push(answer)
    } else notPassed.push({ lineId: line.lineId, outcome })
  }
  const declined = notPassed.filter(({ outcome }) => outcome === 'declined').map(({ lineId }) => lineId)
  return {
    account: {
      ...account,
      lines: [...account.lines, ...stored],
      closed: [...account.closed, ...declined],
    },
    answer: { contracts, notPassed },
  }
}

function newAccount(deps: EmbeddedCarrierDeps, request: ApplyRequest): CarrierAccount {
  const { applicationId, receptionNumber, contractor, operationId, rulebook } = request
  const { familyName, givenName, birthDate, paymentKind } = contractor
  const at = deps.clock.now()
  return {
    ...{ applicationId, receptionNumber, rulebook },
    contractor: { familyName, givenName, birthDate, paymentKind },
    lines: [],
    closed: [],
    revision: 0,
    phones: [],
    operations: [{ operationId, kind: 'apply', lineId: null, status: 'done', at }],
  }
}

/**
 * What was answered the first time, for the lines that are asked about; a line that was withdrawn meanwhile
 * has no answer any more. @throws CarrierFault `refused` when another code is dead already: it is erased (L8)
 */
async function answerAgain(
  deps: EmbeddedCarrierDeps,
  account: CarrierAccount,
  request: ApplyRequest,
): Promise<readonly ContractAnswer[]> {
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
 * Screens and concludes an application once, whatever happens to the answer: asked again it answers with the same login
 * IDs and codes, and screens again only what is on hold (R26). @throws VaultError
 */
export function apply(
  deps: EmbeddedCarrierDeps,
  accounts: Accounts,
  request: ApplyRequest,
  screening: Screening,
): Promise<ApplyAnswer> {
  return accounts.change(request.applicationId, async (now) => {
    const known = new Set(now?.lines.map(({ lineId }) => lineId))
    const closed = new Set(now?.closed)
    const fresh = request.lines.filter(({ lineId }) => !known.has(lineId) && !closed.has(lineId))
    const again = now ? await answerAgain(deps, now, request) : []
    const declined = request.lines.filter(({ lineId }) => closed.has(lineId))
    const { account, answer } = await screened(deps, now ?? newAccount(deps, request), fresh, screening)
    return {
      account: now !== null && fresh.length === 0 ? null : account,
      result: {
        contracts: [...again, ...answer.contracts],
        notPassed: [
          ...answer.notPassed,
          ...declined.map(({ lineId }): NotPassedLine => ({ lineId, outcome: 'declined' })),
        ],
      },
    }
  })
}
