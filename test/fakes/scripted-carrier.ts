/**
 * A carrier that does what a test tells it. Its memory outlives the service that called it, as the real
 * carrier's does, and it counts how often each line was really switched on (Q2).
 */
import type { LineId, LoginId, OperationId, SessionId, UsageCode } from '#shared/domain/ids.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import { instant, type Instant } from '#shared/domain/time/time.ts'
import {
  CarrierFault,
  type ActivateRequest,
  type ActiveLine,
  type ApplyAnswer,
  type ApplyRequest,
  type CarrierEvent,
  type CarrierFaultKind,
  type CarrierGateway,
  type CarrierSnapshot,
  type ContractAnswer,
  type NotPassedLine,
  type OperationState,
} from '#electron/carrier/gateway.ts'

type Method =
  | 'apply'
  | 'activate'
  | 'askOperation'
  | 'reissue'
  | 'changeUser'
  | 'unlink'
  | 'withdraw'
  | 'cancelActivation'
  | 'activeLine'

/**
 * `neverArrives`: the caller dies before the call leaves. `neverAnswers`: the carrier does it, the caller
 * dies before the answer. `held`: waits until the test lets go.
 */
export type Script = CarrierFaultKind | 'neverArrives' | 'neverAnswers' | 'held'

/** Without what every event of one application has in common. */
type Told<E = CarrierEvent> = E extends CarrierEvent ? Omit<E, 'applicationId' | 'at'> : never

interface Operation {
  state: OperationState
  activatedAt: Instant | null
}

export class ScriptedCarrier implements CarrierGateway {
  yieldsSystemEvidence = true
  /** Every call that arrived: method and operation id or line. */
  readonly calls: { method: Method; of: string }[] = []
  /** Every application that arrived, as it was sent. */
  readonly applications: ApplyRequest[] = []
  readonly switchedOn = new Map<LineId, number>()
  readonly contracts = new Map<OperationId, readonly ContractAnswer[]>()
  readonly operations = new Map<OperationId, Operation>()
  readonly withdrawn = new Set<LineId>()
  /** What the carrier says when it is asked how things stand; nothing unless a test says so. */
  readonly snapshots = new Map<SessionId, CarrierSnapshot>()
  /** Lines that screening does not pass, until a test says else (R26). */
  readonly screening = new Map<LineId, NotPassedLine['outcome']>()
  /** What a line carries once it is active, where a test says that it is something new (W8). */
  readonly activeLines = new Map<LineId, ActiveLine>()
  activatedAt = instant('2026-11-22T06:10:00Z')
  #scripts = new Map<Method, Script[]>()
  #held: (() => void)[] = []
  #listeners = new Set<(event: CarrierEvent) => void>()
  #progress: ((percent: number) => void)[] = []
  #generations = new Map<LineId, number>()
  #issued = 0

  /** What the next calls of a method meet, in order; after that everything goes well. */
  script(method: Method, ...scripts: Script[]): void {
    this.#scripts.set(method, scripts)
  }

  /** Lets every held call go on. */
  release(): void {
    for (const go of this.#held.splice(0)) go()
  }

  /** How many calls of a method arrived. */
  count(method: Method): number {
    return this.calls.filter((call) => call.method === method).length
  }

  report(percent: number): void {
    for (const progress of this.#progress) progress(percent)
  }

  tell(applicationId: SessionId, event: Told, at: Instant = this.activatedAt): void {
    for (const listener of this.#listeners) listener({ ...event, applicationId, at })
  }

  apply(request: ApplyRequest): Promise<ApplyAnswer> {
    this.applications.push(request)
    return this.#do('apply', request.operationId, () => {
      const asked = request.lines.map(({ lineId }) => lineId)
      const before = this.contracts.get(request.operationId) ?? []
      const known = new Set(before.map(({ lineId }) => lineId))
      const fresh = request.lines.filter(({ lineId }) => !known.has(lineId) && !this.screening.has(lineId))
      const notPassed = asked.flatMap((lineId): NotPassedLine[] => {
        const outcome = this.screening.get(lineId)
        return outcome ? [{ lineId, outcome }] : []
      })
      const lines = fresh.map((line): ContractAnswer => {
        this.#generations.set(line.lineId, 1)
        return {
          lineId: line.lineId,
          phoneNumber: line.mnp?.phoneNumber ?? `0900000${String(1000 + this.#issued)}`,
          loginId: `PR${String(7_700_000_000 + this.#issued)}` as LoginId,
          code: this.#newCode(),
        }
      })
      const contracts = [...before, ...lines]
      this.contracts.set(request.operationId, contracts)
      this.operations.set(request.operationId, { state: 'done', activatedAt: null })
      return { contracts: contracts.filter(({ lineId }) => asked.includes(lineId)), notPassed }
    })
  }

  activate(request: ActivateRequest, progress: (percent: number) => void): Promise<Instant> {
    this.#progress.push(progress)
    return this.#do('activate', request.operationId, () => {
      if (this.operations.get(request.operationId)?.state === 'done') return this.activatedAt
      this.operations.set(request.operationId, { state: 'done', activatedAt: this.activatedAt })
      this.switchedOn.set(request.lineId, (this.switchedOn.get(request.lineId) ?? 0) + 1)
      return this.activatedAt
    })
  }

  cancelActivation(_: SessionId, operationId: OperationId): Promise<'cancelled' | 'tooLate'> {
    return this.#do('cancelActivation', operationId, () => {
      if (this.operations.get(operationId)?.state === 'done') return 'tooLate'
      this.operations.set(operationId, { state: 'cancelled', activatedAt: null })
      return 'cancelled'
    })
  }

  askOperation(_: SessionId, operationId: OperationId): Promise<Operation> {
    return this.#do('askOperation', operationId, () => ({
      ...(this.operations.get(operationId) ?? { state: 'none', activatedAt: null }),
    }))
  }

  withdraw(_: SessionId, lineId: LineId): Promise<void> {
    return this.#do('withdraw', lineId, () => void this.withdrawn.add(lineId))
  }

  reissue(_: SessionId, lineId: LineId): Promise<{ code: UsageCode; generation: number }> {
    return this.#do('reissue', lineId, () => this.#renew(lineId))
  }

  changeUser(_: SessionId, lineId: LineId): Promise<{ code: UsageCode; generation: number }> {
    return this.#do('changeUser', lineId, () => this.#renew(lineId))
  }

  unlink(applicationId: SessionId, lineId: LineId, kind: LinkKind): Promise<void> {
    return this.#do('unlink', lineId, () => this.tell(applicationId, { type: 'unlinked', kind, lineId }))
  }

  activeLine(_: SessionId, lineId: LineId): Promise<ActiveLine | null> {
    return this.#do('activeLine', lineId, () => this.activeLines.get(lineId) ?? null)
  }

  snapshot(applicationId: SessionId): Promise<CarrierSnapshot | null> {
    return Promise.resolve(this.snapshots.get(applicationId) ?? null)
  }

  onEvent(listener: (event: CarrierEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #do<T>(method: Method, of: string, act: () => T): Promise<T> {
    const script = this.#scripts.get(method)?.shift()
    if (script === 'neverArrives') return new Promise<never>(() => undefined)
    this.calls.push({ method, of })
    if (script === 'held') {
      await new Promise<void>((go) => this.#held.push(go))
      if (this.operations.get(of as OperationId)?.state === 'cancelled') throw new CarrierFault('cancelled')
      return act()
    }
    if (script === 'answerLost') act()
    if (script === 'neverAnswers') {
      act()
      return new Promise<never>(() => undefined)
    }
    if (script) throw new CarrierFault(script)
    return act()
  }

  #renew(lineId: LineId): { code: UsageCode; generation: number } {
    const generation = (this.#generations.get(lineId) ?? 0) + 1
    this.#generations.set(lineId, generation)
    return { code: this.#newCode(), generation }
  }

  /** Sixteen characters of the right alphabet, all different from the ones before. */
  #newCode(): UsageCode {
    this.#issued += 1
    return `SECRETCDE${String(this.#issued).padStart(7, '0')}` as UsageCode
  }
}
