import { describe, expect, it } from 'vitest'
import { codeHash } from '#electron/lib/secret-hash.ts'
import { CarrierRefusal } from '#electron/carrier/gateway.ts'
import { reason } from '#shared/rules/reasons.ts'
import { mother, son } from '#test/fixtures/family.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import {
  applied,
  createTestDesk,
  filledIn,
  newRequest,
  restarted,
  reversingSealer,
} from '#test/fakes/session-desk.ts'
import { waitFor } from '#test/fakes/wait-for.ts'

describe('session.apply', () => {
  it('S36, V20: every line of a family of three has one login ID and one usage code, all distinct', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    expect(session.step).toBe('activate')
    expect(session.application).toMatchObject({ status: 'done', failure: null })
    expect(session.lines.map((line) => [line.state, line.loginId?.status, line.code?.status])).toEqual(
      Array.from({ length: 3 }, () => ['contracted', 'issued', 'issued']),
    )
    const secrets = await desk.store.secrets(session.id)
    const ids = await Promise.all(
      secrets.map((s) => desk.service.forPrinting.open('contractor', session.id, s.lineId)),
    )
    const codes = await Promise.all(
      secrets.map((s) => desk.service.forPrinting.open('user', session.id, s.lineId)),
    )
    expect(new Set([...ids, ...codes]).size).toBe(6)
    expect(codes.map((code) => code.slice(-4)).sort()).toEqual(session.lines.map((l) => l.code?.last4).sort())
  })

  it('V20: the slips to come are one for the contractor, one per user and one for the store', async () => {
    const { slips } = await applied(await createTestDesk())
    expect(slips.map(({ kind }) => kind)).toEqual(['contractor', 'user', 'user', 'user', 'store'])
    expect(slips.every(({ prints, handedAt }) => prints === 0 && handedAt === null)).toBe(true)
  })

  it('L8: the desk keeps secrets sealed, with a salted hash, and apart from the session', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const contracts = [...desk.carrier.contracts.values()].flat()
    const stored = JSON.stringify([
      session,
      await desk.handlers['session.journal']({ sessionId: session.id }),
    ])
    for (const { lineId, loginId, code } of contracts) {
      expect(stored).not.toContain(loginId)
      expect(stored).not.toContain(code)
      const secrets = (await desk.store.secrets(session.id)).find((s) => s.lineId === lineId)
      expect(await reversingSealer.open(secrets?.codeSealed ?? '')).toBe(code)
      expect(secrets?.codeHash).toBe(codeHash(code, secrets?.codeSalt ?? ''))
      expect(JSON.stringify(secrets)).not.toContain(code)
    }
  })

  it('C7: one phone for the contractor and one for every other user', async () => {
    const session = await applied(await createTestDesk())
    expect(session.devices.map(({ owner }) => owner)).toEqual(['contractor', 'user', 'user'])
    expect(session.lines.map(({ deviceId }) => deviceId)).toEqual(session.devices.map(({ id }) => id))
  })

  it('Q2: a double click sends one application', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    const apply = () => desk.handlers['session.apply']({ sessionId: id })
    const [a, b] = await Promise.all([apply(), apply()])
    expect(a.lines).toEqual(b.lines)
    expect((await apply()).revision).toBe(a.revision)
    expect(desk.carrier.count('apply')).toBe(1)
  })

  it('Q1: the operation id is durable before the carrier is called', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    desk.carrier.script('apply', 'neverArrives')
    void desk.handlers['session.apply']({ sessionId: id })
    const found = await waitFor(async () => {
      const [unfinished] = await desk.vault.ask('desk.unfinished', null)
      return unfinished
    })
    expect(found.application).toMatchObject({ status: 'sending' })
    expect(found.lines.map(({ state }) => state)).toEqual(['screening', 'screening', 'screening'])
    expect(desk.carrier.count('apply')).toBe(0)
  })

  for (const kind of ['busy', 'refused', 'unreachable'] as const) {
    it(`Q2: after "${kind}" the same application goes out again under its old operation id`, async () => {
      const desk = await createTestDesk()
      const { id } = await filledIn(desk)
      desk.carrier.script('apply', kind)
      const failed = await desk.handlers['session.apply']({ sessionId: id })
      expect(failed.application).toMatchObject({ status: 'failed', failure: kind })
      const done = await desk.handlers['session.apply']({ sessionId: id })
      expect(done.application).toEqual({ ...failed.application, status: 'done', failure: null })
      expect(done.devices).toEqual(failed.devices)
      expect(new Set(desk.carrier.calls.map(({ of }) => of)).size).toBe(1)
    })
  }

  it('Q2: a lost answer is fetched with the same operation id and brings the same contracts', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    desk.carrier.script('apply', 'answerLost')
    const session = await desk.handlers['session.apply']({ sessionId: id })
    expect(session.application?.status).toBe('done')
    expect(desk.carrier.contracts.size).toBe(1)
    expect(desk.carrier.count('apply')).toBe(2)
  })

  it('when the answer stays lost the staff may send it again', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    desk.carrier.script('apply', 'answerLost', 'answerLost', 'answerLost')
    const session = await desk.handlers['session.apply']({ sessionId: id })
    expect(session.application).toMatchObject({ status: 'failed', failure: 'unreachable' })
    expect((await desk.handlers['session.apply']({ sessionId: id })).application?.status).toBe('done')
    expect(desk.carrier.contracts.size).toBe(1)
  })

  it('W8: an application whose lines were all withdrawn is not sent again', async () => {
    const desk = await createTestDesk()
    const { id, lines } = await filledIn(desk)
    desk.carrier.script('apply', 'busy')
    await desk.handlers['session.apply']({ sessionId: id })
    for (const { id: lineId } of lines) {
      await desk.handlers['line.withdraw']({ sessionId: id, lineId, reason: 'お客様のご希望' })
    }
    expect(await refusedCodes(desk.handlers['session.apply']({ sessionId: id }))).toContain('lineEnded')
    expect(desk.carrier.count('apply')).toBe(1)
    expect(desk.carrier.count('withdraw')).toBe(0)
  })

  it('passes on what the carrier’s rules say, and can be sent again', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    const { apply } = desk.carrier
    desk.carrier.apply = () => Promise.reject(new CarrierRefusal([reason('alreadyLinked')]))
    expect(await refusedCodes(desk.handlers['session.apply']({ sessionId: id }))).toEqual([
      'refused',
      'alreadyLinked',
    ])
    expect((await desk.store.read(id)).application).toMatchObject({ status: 'failed', failure: 'refused' })
    desk.carrier.apply = apply
    expect((await desk.handlers['session.apply']({ sessionId: id })).application?.status).toBe('done')
  })

  it('S36: an answer in which two lines share a code is not used', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    const apply = desk.carrier.apply.bind(desk.carrier)
    desk.carrier.apply = async (request) => {
      const answer = await apply(request)
      const [first, ...rest] = answer.contracts
      if (!first) return answer
      return { ...answer, contracts: [first, ...rest.map((line) => ({ ...line, code: first.code }))] }
    }
    const session = await desk.handlers['session.apply']({ sessionId: id })
    expect(session.application).toMatchObject({ status: 'failed', failure: 'refused' })
    expect(await desk.store.secrets(id)).toEqual([])
  })

  it('refuses what is not filled in, and sends nothing', async () => {
    const desk = await createTestDesk()
    const { id } = await desk.store.open(newRequest())
    const codes = await refusedCodes(desk.handlers['session.apply']({ sessionId: id }))
    expect(codes).toEqual(expect.arrayContaining(['contractorIncomplete', 'userNotAsked']))
    expect(desk.carrier.calls).toEqual([])
  })

  it('Q2: killed between commit and call, the next start sends it once', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    desk.carrier.script('apply', 'neverArrives')
    void desk.handlers['session.apply']({ sessionId: id })
    const before = await waitFor(async () => (await desk.vault.ask('desk.unfinished', null))[0])
    const next = await restarted(desk)
    await next.service.recover()
    await next.service.idle()
    const session = await next.store.read(id)
    expect(session.application).toEqual({ ...before.application, status: 'done' })
    expect(next.carrier.calls).toEqual([{ method: 'apply', of: before.application?.operationId }])
  })

  it('Q2: killed before the answer, the next start gets the same contracts and not new ones', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    desk.carrier.script('apply', 'neverAnswers')
    void desk.handlers['session.apply']({ sessionId: id })
    await waitFor(() => Promise.resolve(desk.carrier.contracts.size > 0 ? true : undefined))
    const next = await restarted(desk)
    await next.service.recover()
    await next.service.idle()
    const session = await next.store.read(id)
    const [contracts] = [...next.carrier.contracts.values()]
    expect(next.carrier.contracts.size).toBe(1)
    expect(session.lines.map(({ code }) => code?.last4)).toEqual(contracts?.map(({ code }) => code.slice(-4)))
  })

  it('S35: tells the carrier who uses each line', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const users = desk.carrier.applications.flatMap(({ lines }) => lines.map(({ user }) => user))
    expect(users).toEqual([null, mother, son])
    expect(session.lines.every(({ phoneNumber }) => phoneNumber !== '')).toBe(true)
  })
})
