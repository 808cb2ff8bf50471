/** A phone's lock that was made under a clock far ahead (E7), on the carrier's own records. */
import { describe, expect, it } from 'vitest'
import { plusMinutes } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { phonesOf, reasonsOf, strangeCode, type Phones } from '../../phones-support.ts'

const YEAR = 365 * 24 * 60
const { lockMinutes, lockAfter } = rulebook.link

/** Both of the father's locks, made while the clock was a year ahead. */
async function lockedAYearAhead(): Promise<Phones> {
  const all = await phonesOf()
  await all.befriend(all.father)
  all.time.minutes(YEAR)
  for (let n = 0; n < lockAfter; n += 1) {
    await reasonsOf(all.typeCode(all.father, strangeCode()))
    await reasonsOf(wrongLogin(all))
  }
  all.time.minutes(-YEAR)
  return all
}

const wrongLogin = (all: Phones): Promise<unknown> =>
  all.carrier.phone.logIn(all.family, {
    deviceId: all.father,
    loginId: 'PR0000000000',
    password: 'not-the-password',
    first: null,
  })

async function codesOfRefusal(call: Promise<unknown>): Promise<readonly string[]> {
  return (await reasonsOf(call)).map(({ code }) => code)
}

describe('a lock of a phone that began under a clock a year ahead', () => {
  it('E7i, L4: codes and logins are locked for one whole lock from when the clock is right again, and no longer', async () => {
    const all = await lockedAYearAhead()
    const end = plusMinutes(all.time.now, lockMinutes)
    const shown = async () => (await all.carrier.phone.phones(all.family))[0]?.lockedUntil
    expect(await shown()).toBe(end)
    all.time.minutes(lockMinutes - 1)
    expect(await shown()).toBe(end)
    expect(await codesOfRefusal(all.typeCode(all.father, all.code(0)))).toContain('phoneLocked')
    expect(await codesOfRefusal(wrongLogin(all))).toEqual(['loginLocked'])
    all.time.minutes(1)
    expect(await shown()).toBeNull()
    await all.linkContractor(0)
    await all.typeCode(all.father, all.code(0))
  })

  it('E7i, L4: the desk hears of the new end once, with the locks as it reads them, by event and by asking', async () => {
    const all = await lockedAYearAhead()
    const { applicationId } = all.request
    all.events.length = 0
    const until = plusMinutes(all.time.now, lockMinutes)
    const locks = (['code', 'login'] as const).map((entry) => ({ deviceId: all.father, entry, until }))
    expect((await all.carrier.snapshot(applicationId))?.locks).toEqual(locks)
    expect((await all.carrier.snapshot(applicationId))?.locks).toEqual(locks)
    expect(all.events).toMatchObject(locks.map((lock) => ({ ...lock, type: 'phoneLocked' })))
  })

  it('E7i, L4: two who ask at once shorten it once', async () => {
    const all = await lockedAYearAhead()
    const { revision } = await all.account()
    await Promise.all([all.carrier.phone.phones(all.family), all.carrier.phone.phones(all.family)])
    expect((await all.account()).revision).toBe(revision + 1)
  })

  it('E7i, L4: setting the clock back during a lock shortens nothing of what is left of it', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    for (let n = 0; n < lockAfter; n += 1) await reasonsOf(all.typeCode(all.father, strangeCode()))
    all.time.minutes(10)
    const left = lockMinutes - 10
    all.time.minutes(-60)
    await all.carrier.phone.phones(all.family)
    all.time.minutes(left)
    expect(await codesOfRefusal(all.typeCode(all.father, all.code(0)))).toContain('phoneLocked')
  })
})
