/** MNP開通手続き in MyPage: the first of the two ways not to wait (S75), and what the desk hears of it. */
import { describe, expect, it } from 'vitest'
import { CarrierFault, CarrierRefusal } from '#electron/carrier/gateway.ts'
import { familyOf } from '#electron/carrier/phones/views.ts'
import type { Fault } from '#shared/contract/desk.ts'
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { appliedWithMnp, deskOnEmbedded, type EmbeddedDesk } from '#test/fakes/embedded-desk.ts'
import { lineAt } from '#test/fakes/session-desk.ts'
import type { FirstAnswers } from '#electron/carrier/embedded/sign-in/first-answers.ts'
import { contractor, mother } from '#test/fixtures/family.ts'

const PASSWORD = 'chosen-at-home'

const practice = (desk: EmbeddedDesk, fault: Fault, latencySeconds = 0) =>
  desk.carrier.practice.write({ fault, remaining: 1, latencySeconds })

const account = async (desk: EmbeddedDesk, { id }: Session) => {
  const found = await desk.vault.ask('carrier.read', { applicationId: id })
  if (!found) throw new Error('no account')
  return found
}

async function codesOf(call: Promise<unknown>): Promise<readonly string[]> {
  try {
    await call
  } catch (error) {
    if (error instanceof CarrierRefusal) return error.reasons.map(({ code }) => code)
    throw error
  }
  throw new Error('it was not refused')
}

/** Applied for; line 3 brings its number along, and waits for the counter. */
async function waiting() {
  const desk = await deskOnEmbedded()
  const session = await appliedWithMnp(desk)
  const lineId = lineAt(session, 2)
  return { desk, session, lineId, ...(await phoneOf(desk, session, lineId)) }
}

async function phoneOf(desk: EmbeddedDesk, session: Session, lineId: LineId) {
  const [fathers, mothers] = session.devices
  if (!fathers || !mothers) throw new Error('no phone')
  const first: FirstAnswers = { receptionNumber: session.receptionNumber, birthDate: contractor.birthDate }
  const loginOf = (id: LineId) => desk.service.forPrinting.open('contractor', session.id, id)
  const family = familyOf(session)
  const { phone } = desk.carrier
  return {
    family,
    phone,
    mothers: mothers.id,
    ask: { deviceId: fathers.id, lineId },
    logIn: async (more: { deviceId?: DeviceId; first?: FirstAnswers | null; of?: LineId } = {}) => {
      const { of = lineId, ...typed } = more
      const loginId = await loginOf(of)
      return phone.logIn(family, { deviceId: fathers.id, password: PASSWORD, first, loginId, ...typed })
    },
    first,
  }
}

async function line3(desk: EmbeddedDesk, { id }: Session) {
  await desk.service.idle()
  return (await desk.handlers['session.read']({ sessionId: id })).lines[2]
}

describe('MNP開通手続き in MyPage', () => {
  it('E9n, S75: the contractor signs in the first time, sees 開通待ち and nothing else, and switches the line on; the desk hears of it', async () => {
    const { desk, session, phone, family, ask, logIn } = await waiting()
    expect(await logIn()).toMatchObject({ activation: 'waiting', code: null, codeState: 'none' })
    const page = await phone.activate(family, ask)
    expect(page).toMatchObject({ activation: null, codeState: 'unused', contractorLink: 'eligible' })
    expect(await line3(desk, session)).toMatchObject({
      state: 'active',
      activation: { activatedAt: desk.clock.now(), failure: null },
      contractorLink: { status: 'eligible' },
      userLink: { status: 'eligible' },
    })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.filter(({ action }) => action === 'line.active')).toMatchObject([
      { staffNumber: 'carrier', lineId: ask.lineId, detail: { inMyPage: true } },
    ])
    // With the password that was set, and without the answers of the first time.
    expect(await logIn({ first: null })).toMatchObject({ activation: null })
  })

  it('E9n, Q2: once per line, whoever asks: pressed again, and pressed at the desk too', async () => {
    const { desk, session, phone, family, ask, lineId, logIn } = await waiting()
    await logIn()
    await Promise.allSettled([
      phone.activate(family, ask),
      phone.activate(family, ask),
      desk.handlers['line.activate']({ sessionId: session.id, lineId }),
    ])
    expect(await phone.activate(family, ask)).toMatchObject({ activation: null })
    expect(await line3(desk, session)).toMatchObject({ state: 'active', code: { status: 'issued' } })
    expect((await account(desk, session)).lines[2]).toMatchObject({ state: 'active', activations: 1 })
  })

  it('E9n, S75: everything else of MyPage is refused while the line waits', async () => {
    const { desk, session, phone, family, ask, logIn } = await waiting()
    await logIn()
    const before = (await account(desk, session)).lines
    for (const call of [
      () => phone.reissue(family, ask),
      () => phone.changeUser(family, { ...ask, user: mother }),
      () => phone.contract(family, ask),
      () => phone.changePlan(family, { ...ask, planId: 'communication-free', capacityGb: 5 }),
      () => phone.changeOptions(family, { ...ask, options: [] }),
      () => phone.endContract(family, { ...ask, how: 'mnpOut' }),
    ]) {
      expect(await codesOf(call())).toEqual(['notActivated'])
    }
    for (const kind of ['contractor', 'user'] as const) {
      expect(await codesOf(phone.unlink(family, { ...ask, kind }))).toContain('notLinked')
    }
    expect((await account(desk, session)).lines).toEqual(before)
  })

  it('E9n, C14, S2: only on the contractor’s own phone, with the right answers, and for a line that comes with its number', async () => {
    const { desk, session, phone, family, ask, mothers, first, logIn } = await waiting()
    expect(await codesOf(phone.activate(family, ask))).toEqual(['myPageNeedsLink'])
    expect(await codesOf(logIn({ deviceId: mothers }))).toEqual(['contractorsOwnPhone'])
    expect(await codesOf(logIn({ first: { ...first, birthDate: '1980-04-03' } }))).toEqual([
      'signInWrongAnswers',
    ])
    expect(await codesOf(logIn({ first: null }))).toEqual(['signInNoPassword'])
    expect(await codesOf(logIn({ of: lineAt(session, 0) }))).toEqual(['signInNoPassword'])
    expect(await account(desk, session)).toMatchObject({
      phones: [{ wrongLogins: 3 }],
      lines: [{ password: null }, { password: null }, { password: null }],
    })
  })

  it('E9n, W8: a number that does not come over is looked at by people: the desk hears that the code is dead, and goes on', async () => {
    const { desk, session, phone, family, ask, lineId, logIn } = await waiting()
    await logIn()
    await practice(desk, 'mnpRefused')
    expect(await codesOf(phone.activate(family, ask))).toEqual(['numberNotTakenOver'])
    expect(await phone.myPage(family, ask)).toMatchObject({ activation: 'refused' })
    expect(await codesOf(phone.activate(family, ask))).toEqual(['numberNotTakenOver'])
    expect(await line3(desk, session)).toMatchObject({ state: 'contracted', code: { status: 'revoked' } })
    await desk.handlers['line.activate']({ sessionId: session.id, lineId })
    expect(await line3(desk, session)).toMatchObject({
      state: 'active',
      code: { generation: 2, status: 'issued' },
    })
    expect(await desk.service.forPrinting.open('user', session.id, lineId)).not.toBe('')
  })

  it('E9n, Q2: an answer that is lost is no second activation, and the desk knows what was done', async () => {
    const { desk, session, phone, family, ask, logIn } = await waiting()
    await logIn()
    await practice(desk, 'answerLost')
    await expect(phone.activate(family, ask)).rejects.toBeInstanceOf(CarrierFault)
    expect(await line3(desk, session)).toMatchObject({ state: 'active' })
    expect(await phone.activate(family, ask)).toMatchObject({ activation: null })
    expect((await account(desk, session)).lines[2]?.activations).toBe(1)
  })

  it('E9n, C26: a desk that heard nothing finds the line active when it is next read, with the time of the network', async () => {
    const { desk, session, phone, family, ask, logIn } = await waiting()
    await logIn()
    desk.service.stop()
    await phone.activate(family, ask)
    const at = (await account(desk, session)).lines[2]?.activatedAt
    expect((await desk.store.read(session.id)).lines[2]?.state).toBe('contracted')
    const later = await deskOnEmbedded(desk)
    expect(await line3(later, session)).toMatchObject({ state: 'active', activation: { activatedAt: at } })
    const revision = (await later.store.read(session.id)).revision
    await later.handlers['session.read']({ sessionId: session.id })
    expect((await later.store.read(session.id)).revision).toBe(revision)
  })

  it('E9n, 1.6: a line that was withdrawn at the desk is not switched on from a phone', async () => {
    const { desk, session, phone, family, ask, lineId, logIn } = await waiting()
    await logIn()
    await desk.handlers['line.withdraw']({ sessionId: session.id, lineId, reason: 'お客様のご希望' })
    expect(await codesOf(phone.activate(family, ask))).toEqual(['lineEnded'])
    expect((await account(desk, session)).lines[2]).toMatchObject({ state: 'withdrawn', activations: 0 })
  })
})
