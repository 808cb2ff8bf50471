/** The vault's real page on an IndexedDB in memory, with a port at which a test may disturb it. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { VaultBridge, VaultFailure, VaultUnit } from '#shared/contract/vault.ts'
import { openDatabases, type Databases, type Opened } from '#electron/vault/page/databases/open.ts'
import { startVaultPage } from '#electron/vault/page/page.ts'

export interface VaultPort {
  readonly databases: () => Databases | null
  /** The next time `unit` is asked for, it fails without having done anything. @param after so many that are done */
  failNext(unit: VaultUnit, code: VaultFailure['code'], after?: number): void
  /** From now on `unit` waits until the function that comes back is called. */
  hold(unit: VaultUnit): () => void
  /** What the page finds whenever it is started from now on; null: its databases open. */
  found: Exclude<Opened['state'], 'ready'> | null
  /** The page does not come to open its databases until the function that comes back is called. */
  holdOpening(): () => void
  /** Every unit asked for so far, in order. */
  readonly asked: VaultUnit[]
  /** Whether it works on something that nobody holds. */
  busy(): boolean
  start(): Promise<void>
  close(): void
}

/** @param bridge the page's own, to main. */
export function vaultPage(bridge: () => VaultBridge): VaultPort {
  const engine = new IDBFactory()
  const failures = new Map<VaultUnit, (VaultFailure['code'] | null)[]>()
  const held = new Map<VaultUnit, Promise<void>>()
  const asked: VaultUnit[] = []
  let opening: Promise<void> = Promise.resolve()
  let databases: Databases | null = null
  let under = 0

  const disturbed = (real: VaultBridge): VaultBridge => ({
    call: (name, input) => {
      if (name === 'vault.answer') under -= 1
      return real.call(name, input)
    },
    on: (name, listener) =>
      real.on(name, (request) => {
        const unit = request.unit as VaultUnit
        asked.push(unit)
        const pass = (): void => {
          under += 1
          listener(request)
        }
        const code = failures.get(unit)?.shift()
        if (code) {
          const failure = { code, message: `${unit}: told to fail` }
          void real.call('vault.answer', { id: request.id, outcome: { ok: false, failure } })
          return
        }
        const turn = held.get(unit)
        if (turn) void turn.then(pass)
        else pass()
      }),
  })

  async function open(): Promise<Opened> {
    await opening
    if (port.found !== null) return { state: port.found }
    const opened = await openDatabases({ indexedDB: engine, IDBKeyRange })
    if (opened.state === 'ready') databases = opened.databases
    return opened
  }

  const port: VaultPort = {
    asked,
    databases: () => databases,
    busy: () => under > 0,
    found: null,
    failNext(unit, code, after = 0) {
      const done = Array.from({ length: after }, () => null)
      failures.set(unit, [...(failures.get(unit) ?? []), ...done, code])
    },
    hold(unit) {
      let release: () => void = () => undefined
      held.set(unit, new Promise((done) => (release = done)))
      return () => {
        held.delete(unit)
        release()
      }
    },
    holdOpening() {
      let release: () => void = () => undefined
      opening = new Promise((done) => (release = done))
      return release
    },
    start: () => startVaultPage({ bridge: disturbed(bridge()), open, persist: () => Promise.resolve(true) }),
    close() {
      databases?.desk.close()
      databases?.carrier.close()
      databases = null
    },
  }
  return port
}
