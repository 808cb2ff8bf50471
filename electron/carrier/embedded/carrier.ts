/** The embedded carrier: the whole system of the seed in process (C26). It knows, so it yields system evidence. */
import type { CarrierGateway } from '../gateway.ts'
import { createAccounts } from './accounts.ts'
import { createActivations } from './activation.ts'
import { apply } from './apply.ts'
import type { EmbeddedCarrierDeps } from './deps.ts'
import { createPractice, type PracticeSetting } from './practice.ts'

export interface EmbeddedCarrier extends CarrierGateway {
  readonly practice: Omit<PracticeSetting, 'hit'>
}

export function createEmbeddedCarrier(deps: EmbeddedCarrierDeps): EmbeddedCarrier {
  const accounts = createAccounts(deps.vault, deps.ids)
  const practice = createPractice(deps.vault, deps.ids)
  const activations = createActivations(deps, accounts, practice)
  return {
    yieldsSystemEvidence: true,
    practice,
    apply: (request) => apply(deps, accounts, request),
    activate: activations.activate,
    cancelActivation: activations.cancelActivation,
    askOperation: activations.askOperation,
    onEvent: accounts.onEvent,
  } as EmbeddedCarrier
}
