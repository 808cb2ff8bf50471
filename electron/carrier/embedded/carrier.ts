/** The embedded carrier: the whole system of the seed in process (C26). It knows, so it yields system evidence, unless practice keeps it silent. */
import type { CarrierGateway } from '../gateway.ts'
import { createAccounts } from './accounts/accounts.ts'
import { createActivations } from './activation/activation.ts'
import { apply } from './contract/apply.ts'
import { createContracts } from './contract/contract.ts'
import type { EmbeddedCarrierDeps } from './deps.ts'
import { createPhoneNetwork, type PhoneNetwork } from './network/phone-network.ts'
import { boundedLocks, lockEvents } from './network/locks.ts'
import { lineOf } from './accounts/operations.ts'
import { activeLineOf, snapshotOf } from './snapshot.ts'
import { createPractice, type PracticeSetting } from './practice.ts'
import { accountAsOf } from './accounts/account-after.ts'

export interface EmbeddedCarrier extends CarrierGateway {
  /** The customer's side. */
  readonly phone: PhoneNetwork
  /** How the next activations are told to fail. */
  readonly practice: Pick<PracticeSetting, 'read' | 'write'>
}

/** Puts the carrier together over one vault (C26). */
export function createEmbeddedCarrier(deps: EmbeddedCarrierDeps): EmbeddedCarrier {
  const practice = createPractice(deps.vault, deps.ids)
  const hears = async (): Promise<boolean> => (await practice.read()).hears
  const accounts = createAccounts(deps.vault, deps.ids, hears, {
    asOfNow: (account) => accountAsOf(deps.rulebooks.of(account), account, deps.clock.now()),
    bounded: (account) => boundedLocks(account, deps.clock.now(), deps.rulebooks.of(account).link),
    told: (before, bounded) => lockEvents(before, bounded, deps.clock.now()),
  })
  const { activate, cancelActivation, askOperation, ...upkeep } = createActivations(deps, accounts, practice)
  return {
    get yieldsSystemEvidence() {
      return practice.hears()
    },
    apply: async (request) => apply(deps, accounts, request, (await practice.read()).screening),
    activate,
    cancelActivation,
    askOperation,
    ...createContracts(deps, accounts, upkeep),
    async snapshot(applicationId) {
      if (!(await hears())) return null
      // What the contractor began in MyPage goes on without this PC: nobody else asks for its end (S75).
      await upkeep.catchUp(applicationId)
      const account = await accounts.read(applicationId)
      return account && snapshotOf(account, deps.clock.now())
    },
    async activeLine(applicationId, lineId) {
      const line = lineOf(await accounts.read(applicationId), lineId)
      return line && activeLineOf(deps, line)
    },
    onEvent: accounts.onEvent,
    phone: createPhoneNetwork(deps, accounts, { activate, ...upkeep }),
    practice,
  }
}
