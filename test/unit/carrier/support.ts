/** A practice carrier on a real vault, with time in the test's hand. */
import { randomBytes, randomUUID } from 'node:crypto'
import { instant, type Clock, type Instant } from '#shared/domain/time/time.ts'
import type { DeviceId, LineId, OperationId, ReceptionNumber, SessionId } from '#shared/domain/ids.ts'
import type { CarrierAccount } from '#shared/domain/carrier/carrier-account.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import { createEmbeddedCarrier, type EmbeddedCarrier } from '#electron/carrier/embedded/carrier.ts'
import type { Timer } from '#electron/carrier/embedded/deps.ts'
import type { ApplyLine, ApplyRequest } from '#electron/carrier/gateway.ts'
import { rulebooksOn } from '#electron/rulebook/library.ts'
import type { Ids } from '#electron/lib/ids.ts'
import type { Sealer } from '#electron/lib/sealer.ts'
import { codeHash, type SlowHash } from '#electron/lib/secret-hash.ts'
import type { Vault } from '#electron/vault/client/vault.ts'
import { contractor, mother, son } from '#test/fixtures/family.ts'
import { createTestVault, type TestVault } from '#test/fakes/memory-vault.ts'

/** Time that moves only when somebody waits, or when the test says so. */
export class TestTime {
  #now = Date.parse('2026-11-23T01:00:00Z')
  readonly #waiting = new Set<() => void>()
  #wake: () => void = () => undefined
  /** False: waits last until `release`. */
  flowing = true

  readonly clock: Clock = { now: () => this.now }

  get now(): Instant {
    return instant(new Date(this.#now).toISOString())
  }

  readonly timer: Timer = (milliseconds, then) => {
    const fire = (): void => {
      if (!this.#waiting.delete(fire)) return
      this.#now += milliseconds
      then()
    }
    this.#waiting.add(fire)
    if (this.flowing) setImmediate(fire)
    this.#wake()
    return () => void this.#waiting.delete(fire)
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds
  }

  minutes(count: number): void {
    this.pass(count * 60_000)
  }

  /** Resolves once something waits. */
  async whenWaiting(): Promise<void> {
    while (this.#waiting.size === 0) await new Promise<void>((resolve) => (this.#wake = resolve))
  }

  /** All waits end now, and time flows again. */
  release(): void {
    this.flowing = true
    for (const fire of [...this.#waiting]) fire()
  }

  /** The process died: what waited will never be called. */
  forget(): void {
    this.#waiting.clear()
  }
}

/** Sealed texts show that they were sealed, and by whom. */
export const testSealer: Sealer = {
  seal: async (text) => Buffer.from(`sealed:${[...text].reverse().join('')}`).toString('base64'),
  async open(sealed) {
    const text = Buffer.from(sealed, 'base64').toString()
    if (!text.startsWith('sealed:')) throw new Error('sealed by another key')
    return [...text.slice('sealed:'.length)].reverse().join('')
  },
}

export const randomIds: Ids = {
  uuid: () => randomUUID(),
  randomBytes: (n) => new Uint8Array(randomBytes(n)),
}

/** As `slowHash`, without its slowness. */
export const quickHash: SlowHash = async (secret, salt) => codeHash(`slow:${secret}`, salt)

export function carrierOn(vault: Vault, time: TestTime, ids: Ids = randomIds): EmbeddedCarrier {
  const { clock, timer } = time
  return createEmbeddedCarrier({
    ...{ vault, clock, timer, ids },
    rulebooks: rulebooksOn(() => firstLibrary),
    sealer: testSealer,
    slowHash: quickHash,
  })
}

export const id = {
  session: () => randomUUID() as SessionId,
  line: () => randomUUID() as LineId,
  device: () => randomUUID() as DeviceId,
  operation: () => randomUUID() as OperationId,
}

function applyLine(line: Partial<ApplyLine>): ApplyLine {
  return {
    lineId: id.line(),
    user: null,
    planId: 'communication-free',
    capacityGb: 3,
    mnp: null,
    simKind: 'card',
    iccid: '8981000000000000011',
    ...line,
  }
}

/** Father, mother and son (S34, S35); `count` of them. */
export function familyRequest(count = 3): ApplyRequest {
  const lines = [applyLine({}), applyLine({ user: mother }), applyLine({ user: son })]
  return {
    operationId: id.operation(),
    applicationId: id.session(),
    receptionNumber: 'P-1123-001' as ReceptionNumber,
    contractor,
    rulebook: refOf(defaultPack),
    lines: lines.slice(0, count),
  }
}

export interface Desk {
  readonly vault: TestVault
  readonly time: TestTime
  readonly carrier: EmbeddedCarrier
  readonly request: ApplyRequest
  readonly lineIds: readonly LineId[]
  account(): Promise<CarrierAccount>
}

/** A family whose contract is concluded. */
export async function contractedFamily(count = 3): Promise<Desk> {
  const vault = await createTestVault()
  const time = new TestTime()
  const carrier = carrierOn(vault, time)
  const request = familyRequest(count)
  await carrier.apply(request)
  return {
    ...{ vault, time, carrier, request },
    lineIds: request.lines.map((line) => line.lineId),
    account: async () => {
      const account = await vault.ask('carrier.read', { applicationId: request.applicationId })
      if (!account) throw new Error('no account')
      return account
    },
  }
}
