/**
 * Which codes and login IDs exist is nobody's business: whatever is typed in whatever order, a phone on which existing
 * ones of others are tried goes through the same as one on which invented ones are (L5).
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forCustomer } from '#electron/carrier/phones/phone-service.ts'
import { createEmbeddedCarrier } from '#electron/carrier/embedded/carrier.ts'
import { rulebooksOn } from '#electron/rulebook/library.ts'
import { Refusal } from '#electron/errors.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import type { CallError } from '#shared/contract/channel.ts'
import { sayError } from '#shared/words/say-error.ts'
import { mother as anybody } from '#test/fixtures/family.ts'
import { quickHash, randomIds, testSealer } from './support.ts'
import { FIRST, PASSWORD, phonesOf, slipOf, strangeCode, type Phones } from './phones-support.ts'

/** What the phone is answered, whole: nothing is left out that its window could look at. */
async function answerOn(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await forCustomer(call)
    return 'ok'
  } catch (error) {
    if (error instanceof Refusal) return error.error
    throw error
  }
}

/** What the phone shows of itself, without the ids of its family. */
async function shown(all: Phones, deviceId: string): Promise<unknown> {
  const state = (await all.carrier.phone.phones(all.family)).find((phone) => phone.deviceId === deviceId)
  return state && { ...state, deviceId: null, userLine: state.userLine !== null, may: [...state.may] }
}

/** Codes that exist and are not this phone's to use, by how they came to be so. */
const foreign = ['current', 'superseded', 'used', 'revoked'] as const
type Foreign = (typeof foreign)[number]

/** The mother's phone before its link; a code of every kind exists around it. */
async function familyWithCodes(): Promise<{ all: Phones; codes: Readonly<Record<Foreign, string>> }> {
  const all = await phonesOf()
  const { applicationId } = all.request
  await all.befriend(all.father, all.mother, all.son)
  for (const n of [0, 1, 2]) await all.linkContractor(n)
  await all.typeCode(all.father, all.code(0))
  const { code: second } = await all.carrier.reissue(applicationId, all.lineId(2), 'slipLost')
  const third = await all.carrier.changeUser(applicationId, all.lineId(2), { ...anybody, relation: 'child' })
  const codes = { current: third.code, superseded: all.code(2), used: all.code(0), revoked: second }
  return { all, codes }
}

type Step =
  | { readonly do: 'foreign'; readonly which: Foreign }
  | { readonly do: 'slip' | 'own' }
  | { readonly do: 'wait'; readonly minutes: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('foreign' as const), which: fc.constantFrom(...foreign) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('slip' as const, 'own' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20 }) }),
  },
)

/** @param invented in place of the codes that exist */
async function heard(steps: readonly Step[], invented: boolean): Promise<unknown[]> {
  const { all, codes } = await familyWithCodes()
  const type = (typedCode: string) =>
    answerOn(() => all.carrier.phone.linkUser(all.family, { deviceId: all.mother, typedCode }))
  const answers: unknown[] = []
  for (const each of steps) {
    if (each.do === 'wait') all.time.minutes(each.minutes)
    if (each.do === 'slip') answers.push(await type(slipOf(all.code(1))))
    if (each.do === 'own') answers.push(await type(all.code(1)))
    if (each.do === 'foreign') answers.push(await type(invented ? strangeCode() : codes[each.which]))
    answers.push(await shown(all, all.mother))
  }
  all.vault.close()
  return answers
}

describe('a code of others', () => {
  it.each(foreign)('E11d, L5: one that is %s is answered as one that nobody was given', async (which) => {
    const steps = Array.from({ length: 11 }, (): Step[] => [
      { do: 'foreign', which },
      { do: 'wait', minutes: 4 },
    ]).flat()
    expect(await heard(steps, false)).toEqual(await heard(steps, true))
  })

  it('E11d, L4, L5: whatever is typed around it, and however long one waits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
        expect(await heard(steps, false)).toEqual(await heard(steps, true))
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('E11e, L4: every refused try says how many are left, and the fifth that the phone is locked', async () => {
    const steps = Array.from({ length: 5 }, (_, n): Step => ({
      do: 'foreign',
      which: foreign[n % 4] ?? 'used',
    }))
    const answers = (await heard(steps, false)).filter((_, n) => n % 2 === 0)
    expect(answers.map((each) => sayError(each as CallError, 'ja').text)).toEqual([
      ...[4, 3, 2, 1].map((left) => expect.stringContaining(`(あと${String(left)}回)`)),
      expect.stringMatching(/\d+:\d\d以降にお試しください/),
    ])
  })
})

describe('a login ID of others', () => {
  /** One that is linked already, with its password; and one that nobody has used. */
  async function loggedOut(): Promise<Phones> {
    const all = await phonesOf()
    await all.befriend(all.father)
    await all.linkContractor(0)
    await all.carrier.unlink(all.request.applicationId, all.lineId(0), 'contractor')
    return all
  }
  const invented = 'PR0000000000'
  const kinds = [
    ['with a wrong password', (all: Phones) => ({ loginId: all.loginId(0), first: null })],
    [
      'not used yet, with wrong answers',
      (all: Phones) => ({ loginId: all.loginId(1), first: { ...FIRST, birthDate: '1999-09-09' } }),
    ],
    [
      'not used yet, with an answer that cannot be read',
      (all: Phones) => ({ loginId: all.loginId(1), first: { ...FIRST, birthDate: 'きのう' } }),
    ],
  ] as const

  it.each(kinds)(
    'E11f, L5: one %s is answered as an invented one, try by try, until it locks',
    async (_, of) => {
      for (const password of ['another-password', 'short']) {
        const [real, strange] = [await loggedOut(), await loggedOut()]
        const link = (all: Phones, ask: { loginId: string; first: typeof FIRST | null }) =>
          answerOn(() =>
            all.carrier.phone.linkContractor(all.family, { deviceId: all.father, password, ...ask }),
          )
        for (let n = 0; n < 12; n += 1) {
          const ask = of(real)
          expect(await link(real, ask)).toEqual(await link(strange, { ...ask, loginId: invented }))
          expect(await shown(real, real.father)).toEqual(await shown(strange, strange.father))
          for (const each of [real, strange]) each.time.minutes(3)
        }
      }
    },
  )

  it('E11f, S40: the same where MyPage is opened by login ID and password, and the fifth says that it locks', async () => {
    const [real, strange] = [await loggedOut(), await loggedOut()]
    const logIn = (all: Phones, loginId: string) =>
      answerOn(() =>
        all.carrier.phone.logIn(all.family, {
          deviceId: all.son,
          loginId,
          password: 'another-one',
          first: null,
        }),
      )
    const answers: unknown[] = []
    for (let n = 0; n < 6; n += 1) {
      const loginId = real.loginId(n % 2)
      const answer = await logIn(real, loginId)
      expect(answer).toEqual(await logIn(strange, invented))
      answers.push(sayError(answer as CallError, 'ja').text)
    }
    expect(answers).toEqual([
      ...[4, 3, 2, 1].map((left) => expect.stringContaining(`(あと${String(left)}回)`)),
      ...[5, 6].map(() => expect.stringMatching(/\d+:\d\d以降にお試しください/)),
    ])
  })

  it('E11g, L2: an answer takes the same work, whatever was found', async () => {
    const all = await loggedOut()
    let hashed = 0
    const carrier = createEmbeddedCarrier({
      ...{
        vault: all.vault,
        clock: all.time.clock,
        timer: all.time.timer,
        ids: randomIds,
        sealer: testSealer,
      },
      rulebooks: rulebooksOn(() => firstLibrary),
      slowHash: (secret, salt) => {
        hashed += 1
        return quickHash(secret, salt)
      },
    })
    const work: number[] = []
    for (const loginId of [all.loginId(0), all.loginId(1), invented, 'no login ID at all']) {
      hashed = 0
      await answerOn(() =>
        carrier.phone.logIn(all.family, {
          deviceId: all.son,
          loginId,
          password: `${PASSWORD}-not`,
          first: null,
        }),
      )
      work.push(hashed)
    }
    expect(work).toEqual([2, 2, 2, 2])
  })
})
