/** The requests that are under way, in the order in which they were asked: that is the order of a resend. */
import { vaultUnits, type vaultPushes, type VaultUnit } from '#shared/contract/vault.ts'
import type { z } from '#shared/zod.ts'
import { VaultError } from './vault.ts'

export type VaultRequest = z.input<(typeof vaultPushes)['vault.request']>

export interface Requests {
  /** @returns the request, and what it will answer. Given up after `milliseconds`; `sent`: it leaves at once. */
  add(
    unit: VaultUnit,
    input: unknown,
    limit: { milliseconds: number; sent: boolean },
  ): { request: VaultRequest; answer: Promise<unknown> }
  /** The answer came. Unknown ids are answers that came too late, or twice. */
  resolve(id: string, outcome: { ok: true; value?: unknown } | { ok: false; failure: VaultError }): void
  /** All of them, oldest first, each with a fresh time-out. */
  renew(limit: { milliseconds: number; sent: boolean }): VaultRequest[]
  rejectAll(code: VaultError['code'], why: string): void
  /** Resolves when none is under way. */
  idle(): Promise<void>
}

interface Pending {
  readonly request: VaultRequest
  readonly unit: VaultUnit
  readonly resolve: (value: unknown) => void
  readonly reject: (error: VaultError) => void
  /** Once sent, nobody knows whether it was done until the answer is there. */
  sent: boolean
  timer: ReturnType<typeof setTimeout>
}

/** @param uuid a fresh id per call. */
export function createRequests(uuid: () => string): Requests {
  const pending = new Map<string, Pending>()
  let waiters: (() => void)[] = []

  function finish(entry: Pending): void {
    clearTimeout(entry.timer)
    pending.delete(entry.request.id)
    if (pending.size > 0) return
    for (const wake of waiters) wake()
    waiters = []
  }

  function fail(entry: Pending, error: VaultError): void {
    finish(entry)
    entry.reject(error)
  }

  function giveUpAfter(milliseconds: number, id: string): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      const entry = pending.get(id)
      if (!entry) return
      fail(entry, new VaultError(entry.sent ? 'storage' : 'notReady', `${entry.unit}: no answer in time`))
    }, milliseconds).unref()
  }

  return {
    add(unit, input, { milliseconds, sent }) {
      const request: VaultRequest = { id: uuid(), unit, input }
      const answer = new Promise<unknown>((resolve, reject) => {
        const timer = giveUpAfter(milliseconds, request.id)
        pending.set(request.id, { request, unit, resolve, reject, sent, timer })
      })
      return { request, answer }
    },

    resolve(id, outcome) {
      const entry = pending.get(id)
      if (!entry) return
      if (!outcome.ok) return fail(entry, outcome.failure)
      const parsed = vaultUnits[entry.unit].output.safeParse(outcome.value)
      if (!parsed.success) return fail(entry, new VaultError('invalid', `${entry.unit}: output`))
      finish(entry)
      entry.resolve(parsed.data)
    },

    renew({ milliseconds, sent }) {
      return [...pending.values()].map((entry) => {
        clearTimeout(entry.timer)
        entry.timer = giveUpAfter(milliseconds, entry.request.id)
        entry.sent ||= sent
        return entry.request
      })
    },

    rejectAll(code, why) {
      for (const entry of [...pending.values()]) fail(entry, new VaultError(code, `${entry.unit}: ${why}`))
    },

    idle() {
      if (pending.size === 0) return Promise.resolve()
      return new Promise((resolve) => waiters.push(resolve))
    },
  }
}
