/**
 * Main's only way to the vault. A request has an id and a time-out; when the page dies it is reloaded
 * once and everything under way is sent again, which the vault's units make harmless.
 */
import type { Handlers, Input, Output } from '#shared/contract/channel.ts'
import type { AppInfo } from '#shared/contract/desk.ts'
import {
  readingUnits,
  type vaultCalls,
  type VaultFailure,
  type VaultUnit,
  type VaultUnits,
} from '#shared/contract/vault.ts'
import { createListeners } from '../../lib/listeners.ts'
import type { Ids } from '../../lib/ids.ts'
import type { DiskRoom } from './disk-room.ts'
import { type Vault, VaultError, type VaultPeer } from './vault.ts'
import { createRequests, type VaultRequest } from './requests.ts'

/** `newerData`, `cannotOpen` and `gone` are the recovery screen's; `diskFull` ends by itself. */
export type VaultState = AppInfo['vault']

export interface VaultClientDeps {
  readonly window: VaultPeer
  readonly ids: Pick<Ids, 'uuid'>
  readonly room: DiskRoom
  /** How long one unit of work may take. */
  readonly requestTimeoutMs?: number
  /** How long the page may take to open its databases before requests stop waiting for it. */
  readonly readyTimeoutMs?: number
}

export interface VaultClient extends Vault {
  readonly state: VaultState
  /** False: the system may clear the storage. Null: not known yet. */
  readonly persistent: boolean | null
  /** For the registrar. */
  readonly handlers: Handlers<typeof vaultCalls>
  /**
   * What is read whenever the page has opened, before anybody else is answered; asked for once. While it cannot be read
   * the vault counts as not open.
   * @param read goes by the vault that it is handed, whose requests do not wait
   */
  readFirst(read: (vault: Vault) => Promise<unknown>): void
  /** Called after every change of state. @returns a function that stops listening. */
  onState(listener: (state: VaultState) => void): () => void
  /** From the recovery screen: starts the page anew, with its one reload unspent. Resolves with what became of it. */
  retry(): Promise<VaultState>
  /** Refuses new requests, and resolves when none is under way. Called when the app quits. */
  drain(): Promise<void>
}

/** Reloads after deaths of the page before it counts as gone: whatever kills it twice will kill it again. */
const RELOADS = 1
/** The same for databases that the engine closed, without an answer in between. */
const REOPENINGS = 2

/** @returns the client; it listens to the window from now on. */
export function createVaultClient(deps: VaultClientDeps): VaultClient {
  const { window, ids, room, requestTimeoutMs = 10_000, readyTimeoutMs = 30_000 } = deps
  const requests = createRequests(() => ids.uuid())
  const working = { milliseconds: requestTimeoutMs, sent: true }
  const waiting = { milliseconds: readyTimeoutMs, sent: false }
  const entered = createListeners<VaultState>('vault.state')
  let state: VaultState = 'starting'
  let persistent: boolean | null = null
  let reloads = 0
  let reopenings = 0
  /** The page has its databases open, as far as is known. */
  let opened = false
  /** What is read first was read: requests are sent as they come. */
  let serving = false
  let first: ((vault: Vault) => Promise<unknown>) | null = null
  /** Counts the pages that opened: what an earlier one was asked first is of no use any more. */
  let openings = 0
  let draining = false
  let starting = limitStart()

  function enter(next: VaultState): void {
    state = next
    entered.tell(next)
  }

  function send(request: VaultRequest): void {
    try {
      window.send('vault:vault.request', request)
    } catch {
      // What cannot be cloned cannot be sent, now or later.
      requests.resolve(request.id, {
        ok: false,
        failure: new VaultError('invalid', `${request.unit}: not sent`),
      })
    }
  }

  /** A page that never says it is ready must not leave the desk waiting; should it come late, it is welcome. */
  function limitStart(): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      requests.rejectAll('notReady', 'the vault did not open in time')
      enter('cannotOpen')
    }, readyTimeoutMs).unref()
  }

  function restart(): void {
    clearTimeout(starting)
    opened = false
    serving = false
    starting = limitStart()
    requests.renew(waiting)
    enter('starting')
    window.reload()
  }

  function giveUp(): void {
    clearTimeout(starting)
    enter('gone')
    requests.rejectAll('gone', 'the vault is gone')
  }

  /** Nothing is written from now on; with room again it goes on by itself. */
  function full(): void {
    clearTimeout(starting)
    if (state === 'diskFull') return
    enter('diskFull')
    void room.whenRoom().then(() => {
      if (state !== 'diskFull' || draining) return
      if (serving) enter('ready')
      else restart()
    })
  }

  /** The engine closed the databases under the page: opened anew, and what was asked is asked again. */
  function reopen(): boolean {
    opened = false
    serving = false
    if (!room.hasRoom() || reopenings >= REOPENINGS) return false
    reopenings += 1
    restart()
    return true
  }

  function failed(id: string, { code, message }: VaultFailure): void {
    if (code === 'closed' && ((state === 'starting' && !opened) || reopen())) return
    const isFull = code !== 'conflict' && code !== 'invalid' && !room.hasRoom()
    if (isFull) full()
    const failure = new VaultError(isFull ? 'diskFull' : code, message)
    requests.resolve(id, { ok: false, failure })
  }

  window.onGone(() => {
    if (state === 'gone') return
    if (draining || reloads >= RELOADS) return giveUp()
    reloads += 1
    restart()
  })

  function refusal(unit: VaultUnit): VaultError | null {
    if (draining) return new VaultError('notReady', 'the app is quitting')
    if (state === 'gone') return new VaultError('gone', 'the vault is gone')
    if (state === 'newerData' || state === 'cannotOpen')
      return new VaultError('notReady', `the vault is ${state}`)
    if (state === 'diskFull' && !serving) return new VaultError('diskFull', `${unit}: the vault is closed`)
    if (state === 'starting' || readingUnits.has(unit)) return null
    if (!room.hasRoom()) {
      full()
      return new VaultError('diskFull', `${unit}: no room`)
    }
    if (state === 'diskFull') enter('ready')
    return null
  }

  async function ask<N extends VaultUnit>(
    unit: N,
    input: Input<VaultUnits[N]>,
    waits: boolean,
  ): Promise<Output<VaultUnits[N]>> {
    const refused = refusal(unit)
    if (refused) throw refused
    const { request, answer } = requests.add(unit, input, waits ? waiting : working)
    if (!waits) send(request)
    return (await answer) as Output<VaultUnits[N]>
  }

  function serve(): void {
    serving = true
    for (const request of requests.renew(working)) send(request)
    enter('ready')
  }

  /** A page that died meanwhile is followed by another one, which is asked again. */
  async function readAndServe(read: NonNullable<typeof first>, opening: number): Promise<void> {
    const isOver = (): boolean => opening !== openings || !opened || state !== 'starting'
    try {
      await read({ ask: (unit, input) => ask(unit, input, !opened) })
      if (!isOver()) serve()
    } catch {
      if (isOver()) return
      requests.rejectAll('notReady', 'what is read first cannot be read')
      enter('cannotOpen')
    }
  }

  return {
    get state() {
      return state
    },
    get persistent() {
      return persistent
    },

    ask: (unit, input) => ask(unit, input, !serving),

    handlers: {
      'vault.mayOpen': async () => {
        if (room.hasRoom()) return null
        opened = false
        serving = false
        requests.rejectAll('diskFull', 'the vault waits for room')
        full()
        // This page never opens: with room again a fresh one is started.
        return new Promise(() => undefined)
      },
      'vault.ready': async (ready) => {
        clearTimeout(starting)
        persistent = ready.persistent
        opened = ready.state === 'ready'
        serving = false
        openings += 1
        if (!opened) {
          requests.rejectAll('notReady', `the vault is ${ready.state}`)
          enter(ready.state)
        } else if (first === null) serve()
        else {
          // It may come after nobody waited for it any more.
          if (state !== 'starting') enter('starting')
          void readAndServe(first, openings)
        }
        return null
      },
      'vault.answer': async ({ id, outcome }) => {
        if (!outcome.ok) failed(id, outcome.failure)
        else {
          reopenings = 0
          requests.resolve(id, { ok: true, value: outcome.value })
        }
        return null
      },
    },

    readFirst(read) {
      first = read
    },

    onState: (listener) => entered.add(listener),

    retry() {
      if (state === 'ready') return Promise.resolve(state)
      const opening = new Promise<VaultState>((resolve) => {
        const stop = entered.add((next) => {
          if (next === 'starting') return
          stop()
          resolve(next)
        })
      })
      if (state !== 'starting') {
        reloads = 0
        restart()
      }
      return opening
    },

    drain() {
      draining = true
      return requests.idle()
    },
  }
}
