/** What the session service is built from. */
import type { Output } from '#shared/contract/channel.ts'
import type { Committed } from '#shared/contract/committed.ts'
import type { deskCalls } from '#shared/contract/desk.ts'
import type { Branch } from '#shared/domain/branch.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Clock } from '#shared/domain/time/time.ts'
import type { FamilyView } from '#shared/rules/linking/family-view.ts'
import { viewOfSession } from '#shared/rules/linking/view-of-session.ts'
import type { z } from '#shared/zod.ts'
import type { CarrierGateway } from '../carrier/gateway.ts'
import type { Rulebooks } from '../rulebook/library.ts'
import type { Ids } from '../lib/ids.ts'
import type { Sealer } from '../lib/sealer.ts'
import type { Vault } from '../vault/client/vault.ts'
import type { Author } from './store/journal.ts'
import type { VaultSessionStore } from './store/vault-store.ts'

export interface SessionDeps {
  readonly store: VaultSessionStore
  readonly vault: Vault
  readonly carrier: CarrierGateway
  readonly sealer: Sealer
  readonly clock: Clock
  readonly ids: Ids
  /** A session is answered by the pack that it was made under (C2). */
  readonly rulebooks: Rulebooks
  /** The branch as it is set now; without it nothing is limited. */
  readonly branch?: () => Branch
  readonly staffNumber: string
  readonly practice: boolean
  /** Between two questions to the carrier; tests hand in one that does not wait. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

type DeskCalls = typeof deskCalls

/**
 * The part of the desk's calls that some file of this folder answers: as the registrar wants them, results with their
 * brands. Where the answer is about a commit they give back the session that was committed; what the caller did not ask for
 * of it stays here.
 */
export type DeskHandlers<N extends keyof DeskCalls> = {
  readonly [K in N]: (input: z.output<DeskCalls[K]['input']>) => Promise<Result<Output<DeskCalls[K]>>>
}
type Result<O> = O extends Committed ? (Session extends O ? Session : O) : O

/** Who writes a journal entry now. */
export function author(deps: Pick<SessionDeps, 'clock' | 'staffNumber'>): Author {
  return { at: deps.clock.now(), staffNumber: deps.staffNumber }
}

/** The session as the linking rules see it, now. */
export function viewOf(deps: Pick<SessionDeps, 'clock' | 'rulebooks'>, session: Session): FamilyView {
  return viewOfSession(session, deps.rulebooks.of(session).link, deps.clock.now())
}
