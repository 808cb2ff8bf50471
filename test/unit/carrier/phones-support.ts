/** A family at the point where phones come out: lines switched on, phones in hand. */
import type { ContractAnswer, CarrierEvent } from '#electron/carrier/gateway.ts'
import { CarrierRefusal } from '#electron/carrier/gateway.ts'
import type { Family } from '#electron/carrier/embedded/family.ts'
import type { DeviceId, LineId, UsageCode } from '#shared/domain/ids.ts'
import type { CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import { makeUsageCode, parseUsageCode } from '#shared/rules/codes/usage-code.ts'
import { contractedFamily, id, randomIds, type Desk } from './support.ts'

/** What the contractor chooses, and what proves who they are (C14). */
export const PASSWORD = 'himitsu-2026'
export const FIRST = { receptionNumber: 'P-1123-001', birthDate: '1980-04-02' }

export interface Phones extends Desk {
  readonly family: Family
  readonly father: DeviceId
  readonly mother: DeviceId
  readonly son: DeviceId
  /** As the carrier gave them out: by line, father, mother, son. */
  readonly issued: readonly ContractAnswer[]
  readonly events: CarrierEvent[]
  line(n: number): Promise<CarrierLine>
  lineId(n: number): LineId
  loginId(n: number): string
  code(n: number): UsageCode
  befriend(...devices: DeviceId[]): Promise<void>
  /** 契約者連携 of line `n` on the father's phone. */
  linkContractor(n: number): Promise<unknown>
  typeCode(device: DeviceId, code: string): Promise<void>
}

export async function phonesOf(count = 3, active = true): Promise<Phones> {
  const desk = await contractedFamily(count)
  const { carrier, request } = desk
  const { applicationId } = request
  const { contracts: issued } = await carrier.apply(request)
  if (active) {
    for (const lineId of desk.lineIds) {
      await carrier.activate({ operationId: id.operation(), applicationId, lineId }, () => undefined)
    }
  }
  const [father, mother, son] = [id.device(), id.device(), id.device()]
  const family: Family = {
    applicationId,
    devices: [father, mother, son].slice(0, count).map((device, n) => ({
      id: device,
      owner: n === 0 ? 'contractor' : 'user',
      userOf: desk.lineIds.slice(n, n + 1),
    })),
  }
  const events: CarrierEvent[] = []
  carrier.onEvent((event) => events.push(event))
  const nth = (n: number): ContractAnswer => {
    const line = issued[n]
    if (!line) throw new Error('no such line')
    return line
  }
  return {
    ...{ ...desk, family, father, mother, son, issued, events },
    async line(n) {
      const line = (await desk.account()).lines[n]
      if (!line) throw new Error('no such line')
      return line
    },
    lineId: (n) => nth(n).lineId,
    loginId: (n) => nth(n).loginId,
    code: (n) => nth(n).code,
    async befriend(...devices) {
      for (const device of devices) await carrier.phone.addFriend(family, device)
    },
    linkContractor: (n) =>
      carrier.phone.linkContractor(family, {
        deviceId: father,
        loginId: nth(n).loginId,
        password: PASSWORD,
        first: FIRST,
      }),
    typeCode: (deviceId, typedCode) => carrier.phone.linkUser(family, { deviceId, typedCode }),
  }
}

/** The rules that a call was refused by. @throws when it was not refused */
export async function refusedBy(call: Promise<unknown>): Promise<readonly string[]> {
  return (await reasonsOf(call)).map((reason) => reason.rule)
}

export async function reasonsOf(call: Promise<unknown>): Promise<CarrierRefusal['reasons']> {
  try {
    await call
  } catch (error) {
    if (error instanceof CarrierRefusal) return error.reasons
    throw error
  }
  throw new Error('it was not refused')
}

/** A well-formed code that nobody was given. */
export function strangeCode(): string {
  return makeUsageCode((n) => randomIds.randomBytes(n))
}

/** The same code with one character changed: a typing slip (L4). */
export function slipOf(code: string): string {
  const slip = `${code.startsWith('7') ? '8' : '7'}${code.slice(1)}`
  if (parseUsageCode(slip) !== null) throw new Error('still a code')
  return slip
}
