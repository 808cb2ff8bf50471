/**
 * The port to the carrier (C26). Three adapters are foreseen: embedded, http, transcribe. Every call that
 * changes something carries an operation id that the caller committed durably before.
 */
import type { LockedEntry } from '#shared/domain/device.ts'
import type {
  DeviceId,
  LineId,
  LoginId,
  OperationId,
  ReceptionNumber,
  SessionId,
  UsageCode,
} from '#shared/domain/ids.ts'
import type { LinkKind, LinkStatus } from '#shared/domain/link.ts'
import type { Line, SimKind } from '#shared/domain/line.ts'
import type { Contractor, LineUser } from '#shared/domain/person.ts'
import type { RulebookRef } from '#shared/domain/rulebook-ref.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import type { CodeStatus } from '#shared/domain/usage-code.ts'
import type { Reason } from '#shared/domain/verdict.ts'

export interface ApplyLine {
  readonly lineId: LineId
  /** Who uses it, where that is another person than the contractor (S29, S30). */
  readonly user: LineUser | null
  readonly planId: string
  readonly capacityGb: number
  /** The number that is kept and its reservation (R15), or null: the carrier assigns one. */
  readonly mnp: Pick<Line, 'phoneNumber' | 'mnpNumber' | 'mnpExpiresOn'> | null
  readonly simKind: SimKind
  /** Of the card (R18); empty for an eSIM (R19). */
  readonly iccid: string
}

export interface ApplyRequest {
  readonly operationId: OperationId
  readonly applicationId: SessionId
  readonly receptionNumber: ReceptionNumber
  /** Who applies and pays, whole: what the desk asks for is the carrier's to know (R5, R20). */
  readonly contractor: Contractor
  /** The pack that the application was made under: the contract keeps it (C2). */
  readonly rulebook: RulebookRef
  readonly lines: readonly ApplyLine[]
}

/** What a concluded contract line carries: exactly one login ID and one usage code (S36). */
export interface ContractAnswer {
  readonly lineId: LineId
  readonly phoneNumber: string
  readonly loginId: LoginId
  readonly code: UsageCode
}

/** What screening said of a line that it did not pass; never why (R26). */
export interface NotPassedLine {
  readonly lineId: LineId
  /** `onHold`: ask again later; `declined`: that is the end of it. */
  readonly outcome: 'onHold' | 'declined'
}

/** The answer to an application: every line that was asked about is in one of the two. */
export interface ApplyAnswer {
  readonly contracts: readonly ContractAnswer[]
  readonly notPassed: readonly NotPassedLine[]
}

/** `refused`: the number did not come over (W8); the operation may be tried again under its id. */
export type OperationState = 'none' | 'accepted' | 'done' | 'cancelled' | 'refused'

export interface ActivateRequest {
  readonly operationId: OperationId
  readonly applicationId: SessionId
  readonly lineId: LineId
  /** The contract goes on with a number that the carrier gives, in place of the one that did not come over (W8). */
  readonly newNumber?: boolean
}

/** What an active line carries, where it is not what the application was answered with (W8). */
export interface ActiveLine {
  readonly phoneNumber: string
  /** The newest code if it can still link and was issued for the desk; null otherwise. */
  readonly code: { readonly code: UsageCode; readonly generation: number } | null
}

/**
 * Why a call was not answered as hoped. `busy`, `refused` and `unreachable` mean that nothing was done;
 * `mnpRefused` that the number did not come over and the line's usage code is revoked (W8); `answerLost`
 * means that nobody knows: ask again by the operation id.
 */
export type CarrierFaultKind = 'busy' | 'refused' | 'mnpRefused' | 'unreachable' | 'answerLost' | 'cancelled'

export class CarrierFault extends Error {
  readonly kind: CarrierFaultKind
  constructor(kind: CarrierFaultKind) {
    super(`carrier: ${kind}`)
    this.name = 'CarrierFault'
    this.kind = kind
  }
}

/** A rule of the carrier's said no. */
export class CarrierRefusal extends Error {
  readonly reasons: readonly Reason[]
  constructor(reasons: readonly Reason[]) {
    super(`carrier refused: ${reasons.map((r) => r.code).join(', ')}`)
    this.name = 'CarrierRefusal'
    this.reasons = reasons
  }
}

/** What the carrier tells by itself: system evidence (C26). */
export type CarrierEvent = { readonly applicationId: SessionId; readonly at: Instant } & (
  | { readonly type: 'friendAdded'; readonly deviceId: DeviceId }
  /** Too many wrong tries on that phone (L4): until then nothing of that kind is taken. */
  | {
      readonly type: 'phoneLocked'
      readonly deviceId: DeviceId
      readonly entry: LockedEntry
      readonly until: Instant
    }
  | { readonly type: 'linked'; readonly kind: LinkKind; readonly lineId: LineId; readonly deviceId: DeviceId }
  | {
      readonly type: 'linkFailed'
      readonly kind: LinkKind
      readonly lineId: LineId
      readonly deviceId: DeviceId
      readonly reason: Reason
    }
  | { readonly type: 'unlinked'; readonly kind: LinkKind; readonly lineId: LineId }
  /** By the contractor in MyPage: MNP開通手続き (S75). `at` is when it was switched on. */
  | { readonly type: 'lineActivated'; readonly lineId: LineId; readonly operationId: OperationId }
  /** By the contractor in MyPage: 解約 or MNP転出; links and code end with it (S15). */
  | { readonly type: 'contractEnded'; readonly lineId: LineId; readonly how: 'cancel' | 'mnpOut' }
  | { readonly type: 'codeRevoked'; readonly lineId: LineId; readonly generation: number }
  /** Reissued by the contractor in MyPage (S61): the desk learns the last four characters only. */
  | {
      readonly type: 'codeReissued'
      readonly lineId: LineId
      readonly last4: string
      readonly generation: number
    }
  /** Changed by the contractor in MyPage: one fact, with the new user's code (S33, C9). */
  | {
      readonly type: 'userChanged'
      readonly lineId: LineId
      readonly user: LineUser
      readonly last4: string
      readonly generation: number
    }
)

export interface LinkSnapshot {
  readonly status: LinkStatus
  readonly deviceId: DeviceId | null
  /** Since when it stands so. */
  readonly at: Instant | null
}

export interface LineSnapshot {
  readonly lineId: LineId
  readonly contractorLink: LinkSnapshot
  readonly userLink: LinkSnapshot
  /** The newest usage code: never the code itself. */
  readonly code: {
    readonly generation: number
    readonly status: CodeStatus
    readonly last4: string
    readonly issuedAt: Instant
    /** Who was given it: the desk, to be printed, or the contractor in MyPage (S61). */
    readonly givenTo: 'desk' | 'contractor'
  }
  /** Who uses the line since a change of user; null: as it was applied for. */
  readonly user: LineUser | null
  /** Set once the line was switched on, whoever asked for it: the desk, or the contractor in MyPage (S75). */
  readonly activated?: { readonly operationId: OperationId; readonly at: Instant } | null
  /** Set once the line, having been active, is over (S15). */
  readonly ended?: { readonly how: 'cancel' | 'mnpOut'; readonly at: Instant } | null
}

/** What the carrier knows of an application at one moment: what it told may have been missed. */
export interface CarrierSnapshot {
  readonly at: Instant
  readonly lines: readonly LineSnapshot[]
  readonly friends: readonly { readonly deviceId: DeviceId; readonly at: Instant }[]
  /** Phones on which something is locked now. */
  readonly locks: readonly {
    readonly deviceId: DeviceId
    readonly entry: LockedEntry
    readonly until: Instant
  }[]
}

export type ReissueReason = 'linkFailed' | 'slipLost' | 'slipSpoiled' | 'lostOrStolen'

export interface CarrierGateway {
  /** False for an adapter that cannot know: it never yields システム確認 (C26). */
  readonly yieldsSystemEvidence: boolean
  /**
   * Screens every line and concludes the contracts of those that pass. Asking again with the same id answers the same,
   * but for a line on hold: about that one it is how to ask again (R26). @throws CarrierFault, CarrierRefusal
   */
  apply(request: ApplyRequest): Promise<ApplyAnswer>
  /**
   * Switches a line on, at most once per operation id. A line whose code was revoked when its number did not
   * come over is given a new one with it (W8). @param progress called with 0–100.
   * @returns when it was activated. @throws CarrierFault
   */
  activate(request: ActivateRequest, progress: (percent: number) => void): Promise<Instant>
  /** Stops an activation that is not yet done. */
  cancelActivation(applicationId: SessionId, operationId: OperationId): Promise<'cancelled' | 'tooLate'>
  /** What became of an operation; `activatedAt` for a done activation. @throws CarrierFault when the carrier cannot be reached */
  askOperation(
    applicationId: SessionId,
    operationId: OperationId,
  ): Promise<{ state: OperationState; activatedAt: Instant | null }>
  /** The number and the code of a line once it is active; null before. Reads only. @throws CarrierFault */
  activeLine(applicationId: SessionId, lineId: LineId): Promise<ActiveLine | null>
  /** The contract line ends before it was active. */
  withdraw(applicationId: SessionId, lineId: LineId): Promise<void>
  /** The old code dies at once; the new one is returned (S61, S62). @throws CarrierRefusal */
  reissue(
    applicationId: SessionId,
    lineId: LineId,
    reason: ReissueReason,
  ): Promise<{ code: UsageCode; generation: number }>
  /** The old code and the old user link are revoked, a new code is issued (S33, C9). @throws CarrierRefusal */
  changeUser(
    applicationId: SessionId,
    lineId: LineId,
    user: LineUser,
  ): Promise<{ code: UsageCode; generation: number }>
  unlink(applicationId: SessionId, lineId: LineId, kind: LinkKind): Promise<void>
  /** What stands now; null when there is nothing to know, or no way to. @throws CarrierFault */
  snapshot(applicationId: SessionId): Promise<CarrierSnapshot | null>
  /** @returns a function that stops listening. */
  onEvent(listener: (event: CarrierEvent) => void): () => void
}
