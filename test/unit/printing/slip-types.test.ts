/** The print matrix as types: what is not allowed on a slip has no place in its input. */
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { SecretOn, SessionsForPrinting } from '#electron/sessions/slips/for-printing.ts'
import type { LoginId, UsageCode } from '#shared/domain/ids.ts'
import {
  contractorSlipSchema,
  guideSlipSchema,
  storeSlipSchema,
  userSlipSchema,
  type ContractorSlip,
  type GuideSlip,
  type StoreSlip,
  ticketSlipSchema,
  type TicketSlip,
  type UserSlip,
} from '#shared/domain/paper/slip.ts'
import { contractorSlip, guideSlip, storeSlip, ticketSlip, userSlip } from '#test/fixtures/slips.ts'

/** Every key of an object type, at any depth. */
type DeepKey<T> = T extends readonly (infer Item)[]
  ? DeepKey<Item>
  : T extends string | number | boolean | null
    ? never
    : { [K in keyof T & string]: K | DeepKey<T[K]> }[keyof T & string]

/** Every type of a value, at any depth. */
type DeepValue<T> = T extends readonly (infer Item)[]
  ? DeepValue<Item>
  : T extends string | number | boolean | null
    ? T
    : { [K in keyof T]: DeepValue<T[K]> }[keyof T]

const loginId = contractorSlip.lines[0]?.loginId as LoginId

describe('what a slip may open', () => {
  it('L8: a contractor slip opens login IDs, a user slip a code, the other kinds no secret', () => {
    type Opening = SessionsForPrinting['open']
    expectTypeOf<Parameters<Opening>[0]>().toEqualTypeOf<'contractor' | 'user'>()
    expectTypeOf<ReturnType<Opening>>().resolves.toEqualTypeOf<LoginId | UsageCode>()
    expectTypeOf<SecretOn['contractor']>().toEqualTypeOf<LoginId>()
    expectTypeOf<SecretOn['user']>().toEqualTypeOf<UsageCode>()
  })
})

describe('what a slip has a place for', () => {
  it('S5: a user slip has no place for a login ID, by name or by type', () => {
    expectTypeOf<Extract<DeepKey<UserSlip>, 'loginId'>>().toBeNever()
    expectTypeOf<Extract<DeepValue<UserSlip>, LoginId>>().toBeNever()
    // @ts-expect-error a login ID is no part of a user slip
    const withLoginId: UserSlip = { ...userSlip, loginId }
    expect(userSlipSchema.safeParse(withLoginId).success).toBe(false)
    // @ts-expect-error a login ID is no usage code
    const inPlaceOfCode: UserSlip = { ...userSlip, code: loginId }
    expect(userSlipSchema.safeParse(inPlaceOfCode).success).toBe(false)
  })

  it('S3: a login ID has a place on the contractor slip only', () => {
    expectTypeOf<Extract<DeepValue<ContractorSlip>, LoginId>>().toEqualTypeOf<LoginId>()
    expectTypeOf<Extract<DeepValue<StoreSlip>, LoginId>>().toBeNever()
    expect(contractorSlipSchema.safeParse(contractorSlip).success).toBe(true)
  })

  it('S39: a usage code in full has a place on the user slip only', () => {
    expectTypeOf<Extract<DeepValue<UserSlip>, UsageCode>>().toEqualTypeOf<UsageCode>()
    expectTypeOf<Extract<DeepValue<ContractorSlip>, UsageCode>>().toBeNever()
    expectTypeOf<Extract<DeepValue<StoreSlip>, UsageCode>>().toBeNever()
    const wholeCode = { ...contractorSlip, lines: [{ ...contractorSlip.lines[0], codeLast4: userSlip.code }] }
    expect(contractorSlipSchema.safeParse(wholeCode).success).toBe(false)
  })

  it('R27: the store copy has no place for a name', () => {
    expectTypeOf<Extract<DeepKey<StoreSlip>, 'contractorName' | 'userName' | 'userLabel'>>().toBeNever()
    expect(storeSlipSchema.safeParse({ ...storeSlip, contractorName: '見本 太郎' }).success).toBe(false)
  })

  it('N19: a ticket has a place for the number and the time, and for nothing of the customer', () => {
    type Own = Exclude<keyof TicketSlip, keyof Omit<StoreSlip, 'lines'>>
    expectTypeOf<Own>().toEqualTypeOf<'returnAtText'>()
    expectTypeOf<Extract<DeepValue<TicketSlip>, LoginId | UsageCode>>().toBeNever()
    for (const extra of [
      'lines',
      'contractorName',
      'userName',
      'code',
      'loginId',
      'phoneLast4',
      'deadlines',
    ]) {
      expect(ticketSlipSchema.safeParse({ ...ticketSlip, [extra]: 'x' }).success).toBe(false)
    }
  })

  it('N15: the 手順書 has a place for the account, the address and the abilities, and for nothing of anybody', () => {
    type Own = Exclude<keyof GuideSlip, keyof Omit<StoreSlip, 'lines'>>
    expectTypeOf<Own>().toEqualTypeOf<'account' | 'guideUrl' | 'abilities'>()
    expectTypeOf<Extract<DeepValue<GuideSlip>, LoginId | UsageCode>>().toBeNever()
    for (const extra of ['lines', 'contractorName', 'userName', 'code', 'loginId', 'phoneLast4', 'deadlines'])
      expect(guideSlipSchema.safeParse({ ...guideSlip, [extra]: 'x' }).success).toBe(false)
  })

  it('C14: no slip has a place for a password, a date of birth, an address or a payment number', () => {
    type Forbidden =
      'password' | 'birthDate' | 'address' | 'postalCode' | 'paymentKind' | 'iccid' | 'phoneNumber'
    expectTypeOf<Extract<DeepKey<ContractorSlip | UserSlip | StoreSlip>, Forbidden>>().toBeNever()
    for (const extra of ['password', 'birthDate', 'address', 'postalCode', 'paymentKind', 'phoneNumber']) {
      expect(contractorSlipSchema.safeParse({ ...contractorSlip, [extra]: 'x' }).success).toBe(false)
      expect(userSlipSchema.safeParse({ ...userSlip, [extra]: 'x' }).success).toBe(false)
      expect(storeSlipSchema.safeParse({ ...storeSlip, [extra]: 'x' }).success).toBe(false)
    }
  })

  it('S6: deadlines and money have no place on a user slip', () => {
    expectTypeOf<Extract<DeepKey<UserSlip>, 'deadlines' | 'plan'>>().toBeNever()
    expect(userSlipSchema.safeParse({ ...userSlip, deadlines: [] }).success).toBe(false)
  })

  it('R27: of a number, every slip takes the last four digits and not one more', () => {
    expect(userSlipSchema.safeParse({ ...userSlip, phoneLast4: '09000001234' }).success).toBe(false)
    expect(
      storeSlipSchema.safeParse({ ...storeSlip, lines: [{ ...storeSlip.lines[0], phoneLast4: '01234' }] })
        .success,
    ).toBe(false)
  })
})
