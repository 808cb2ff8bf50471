/**
 * Switching a line on, at most once whatever happens to caller, answer or process (Q2): accepted durably
 * first, then the latency, then done in the same transaction as the line itself.
 */
import type { CarrierAccount } from '#shared/domain/carrier/carrier-account.ts'
import type { LineId, OperationId, SessionId } from '#shared/domain/ids.ts'
import { atOrAfter, millisecondsBetween, plusMilliseconds, type Instant } from '#shared/domain/time/time.ts'
import { CarrierFault, type ActivateRequest, type CarrierGateway } from '../../gateway.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import { refuseMnp, withFreshCode, withNewNumber } from '../contract/mnp.ts'
import {
  accept,
  cancel,
  complete,
  operationOf,
  lineOf,
  outcomeOf,
  isTakenOn,
  type Operation,
} from '../accounts/operations.ts'
import type { PracticeSetting } from '../practice.ts'
import { Run } from './run.ts'

/** How far a call gets before the carrier says that it is busy or that it refuses. */
const SHORT = { percent: 20, ofLatency: 0.2 }
/** The rest is the durable end. */
const WAITED_PERCENT = 95

/** `inMyPage`: the contractor has asked (S75). What the desk did not ask for, it is told. */
type Asked = ActivateRequest & { readonly inMyPage?: true }

export interface Activations extends Pick<CarrierGateway, 'cancelActivation' | 'askOperation'> {
  /** As the gateway's. @throws CarrierFault */
  activate(request: Asked, progress: (percent: number) => void): Promise<Instant>
  /** Completes what the network finished while nobody here waited for it. @throws VaultError */
  catchUp(applicationId: SessionId): Promise<void>
  /** Ends the waiting of activations of a line whose contract has ended. */
  stopLine(lineId: LineId): void
}

/**
 * When the network switched the line on. It does not wait for the counter's PC: killed on the 30th and
 * started on the 1st, the line has been active since the 30th, and one day can cost a month (S70).
 */
function activatedAt(operation: Operation | null, latency: number, now: Instant): Instant {
  if (!operation) return now
  const at = plusMilliseconds(operation.at, latency)
  return atOrAfter(at, now) ? now : at
}

interface Running {
  readonly run: Run
  readonly answer: Promise<Instant>
}

/** Activation with its faults, stops and restarts. */
export function createActivations(
  deps: Pick<EmbeddedCarrierDeps, 'clock' | 'timer' | 'ids' | 'sealer' | 'slowHash'>,
  accounts: Accounts,
  practice: PracticeSetting,
): Activations {
  const { clock, timer } = deps
  const running = new Map<OperationId, Running>()

  const latency = async (): Promise<number> => (await practice.read()).latencySeconds * 1000

  /** @returns true when the answer will be lost. @throws CarrierFault when nothing will be done */
  async function meetFault(run: Run, request: Asked): Promise<boolean> {
    const line = lineOf(await accounts.read(request.applicationId), request.lineId)
    const fault = await practice.hit(line?.mnp === true && request.newNumber !== true)
    if (fault === 'unreachable') throw new CarrierFault('unreachable')
    if (fault === 'busy' || fault === 'refused' || fault === 'mnpRefused') {
      await run.wait((await latency()) * SHORT.ofLatency, SHORT.percent)
      if (fault === 'mnpRefused') await refuse(run, request)
      throw new CarrierFault(fault)
    }
    return fault === 'answerLost'
  }

  /** The refusal and the end of the code are one durable fact: asked by the id, it is told again (W8). */
  function refuse(run: Run, request: Asked): Promise<void> {
    return accounts.change(request.applicationId, (now) => {
      run.orStopped()
      const at = clock.now()
      const account = now && refuseMnp(now, request, at)
      const { applicationId, lineId } = request
      const generation = lineOf(now, lineId)?.codes.at(-1)?.generation
      const told = request.inMyPage && account && generation !== undefined
      const events = told ? [{ type: 'codeRevoked', lineId, generation, applicationId, at } as const] : []
      return { account, result: undefined, events }
    })
  }

  /** @returns the operation as it is durably known from now on. */
  function take(run: Run, request: ActivateRequest): Promise<Operation | null> {
    return accounts.change(request.applicationId, (now) => {
      run.orStopped()
      const accepted = accept(now, request, clock.now())
      const fresh = accepted !== now && request.newNumber === true
      const account = fresh ? withNewNumber(deps, accepted, request.lineId) : accepted
      return { account: account === now ? null : account, result: operationOf(account, request.operationId) }
    })
  }

  async function finish(run: Run, { applicationId, operationId, lineId, inMyPage }: Asked): Promise<Instant> {
    const needed = await latency()
    return accounts.change(applicationId, async (now) => {
      run.orStopped()
      const end = activatedAt(operationOf(now, operationId), needed, clock.now())
      const account = await switchOn(now, operationId, end)
      const at = outcomeOf(account, operationId)
      if (at === null) throw new CarrierFault('cancelled')
      const activated = { type: 'lineActivated', lineId, operationId, applicationId, at } as const
      return { account: account === now ? null : account, result: at, events: inMyPage ? [activated] : [] }
    })
  }

  /** With the line a new code, where the old one died with the number that did not come over (W8). */
  async function switchOn(
    before: CarrierAccount | null,
    operationId: OperationId,
    at: Instant,
  ): Promise<CarrierAccount> {
    const after = complete(before, operationId, at)
    const lineId = operationOf(after, operationId)?.lineId
    return after === before || !lineId ? after : withFreshCode(deps, after, lineId, at)
  }

  async function remaining(operation: Operation | null): Promise<number> {
    if (!operation || operation.status === 'done') return 0
    return Math.max(0, (await latency()) - millisecondsBetween(operation.at, clock.now()))
  }

  async function perform(run: Run, request: Asked): Promise<Instant> {
    const { applicationId, operationId } = request
    // Until the records are read nobody knows what an earlier call with this id has done.
    let mayBeDone = true
    try {
      const known = operationOf(await accounts.read(applicationId), operationId)
      mayBeDone = isTakenOn(known)
      // A fault says "nothing was done": it must not be said of an operation that was taken on before.
      const answerLost = mayBeDone ? false : await meetFault(run, request)
      mayBeDone = true
      await run.wait(await remaining(await take(run, request)), WAITED_PERCENT)
      const at = await finish(run, request)
      if (answerLost) throw new CarrierFault('answerLost')
      run.report(100)
      return at
    } catch (error) {
      if (error instanceof CarrierFault) throw error
      throw new CarrierFault(mayBeDone ? 'answerLost' : 'unreachable')
    }
  }

  function activate(request: Asked, progress: (percent: number) => void): Promise<Instant> {
    const already = running.get(request.operationId)
    if (already) {
      already.run.follow(progress)
      return already.answer
    }
    const run = new Run(request.lineId, timer)
    run.follow(progress)
    const answer = perform(run, request).finally(() => leave(request.operationId, run))
    running.set(request.operationId, { run, answer })
    return answer
  }

  /** A stopped run makes room at once: the next try of the same line must not join it. */
  function leave(operationId: OperationId, run = running.get(operationId)?.run): void {
    if (running.get(operationId)?.run === run) running.delete(operationId)
  }

  function stop(operationId: OperationId): void {
    running.get(operationId)?.run.stop()
    leave(operationId)
  }

  /** The network goes on when the counter's PC has died: what it had the time to finish is done. */
  async function catchUp(applicationId: SessionId): Promise<void> {
    const needed = await latency()
    await accounts.change(applicationId, async (now) => {
      const at = clock.now()
      const over = (now?.operations ?? []).filter(
        (operation) =>
          operation.status === 'accepted' &&
          !running.has(operation.operationId) &&
          millisecondsBetween(operation.at, at) >= needed,
      )
      let account = now
      for (const operation of over) {
        account = await switchOn(account, operation.operationId, activatedAt(operation, needed, at))
      }
      return { account: account === now ? null : account, result: undefined }
    })
  }

  return {
    activate,

    async cancelActivation(applicationId, operationId) {
      await catchUp(applicationId)
      const answer = await accounts.change<'cancelled' | 'tooLate'>(applicationId, (now) => {
        const status = operationOf(now, operationId)?.status
        if (status === 'done') return { account: null, result: 'tooLate' }
        if (now && status === 'accepted') {
          return { account: cancel(now, operationId, clock.now()), result: 'cancelled' }
        }
        // Not taken on yet: stopped here, inside the account's queue, so that it will not be.
        stop(operationId)
        return { account: null, result: 'cancelled' }
      })
      // What had been taken on is stopped only once that is durable.
      if (answer === 'cancelled') stop(operationId)
      return answer
    },

    async askOperation(applicationId, operationId) {
      await catchUp(applicationId)
      const account = await accounts.read(applicationId)
      const status = operationOf(account, operationId)?.status ?? 'none'
      return { state: status, activatedAt: outcomeOf(account, operationId) }
    },

    catchUp,

    stopLine(lineId) {
      for (const [id, { run }] of [...running]) if (run.lineId === lineId) stop(id)
    },
  }
}
