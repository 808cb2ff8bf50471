/** One MNP fails: the others go on, its code dies, and there are three ways from there (W8). */
import { describe, expect, it } from 'vitest'
import type { Fault } from '#shared/contract/desk.ts'
import { unsetBranch } from '#shared/domain/branch.ts'
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { familyOf } from '#electron/carrier/phones/views.ts'
import { CarrierRefusal } from '#electron/carrier/gateway.ts'
import { appliedWithMnp, deskOnEmbedded, type EmbeddedDesk } from '#test/fakes/embedded-desk.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { deskOn, lineAt } from '#test/fakes/session-desk.ts'
import { contractor } from '#test/fixtures/family.ts'

const fails = (desk: EmbeddedDesk, fault: Fault, remaining = 1) =>
  desk.carrier.practice.write({ fault, remaining, latencySeconds: 0 })

const account = (desk: EmbeddedDesk, { id }: Session) => desk.vault.ask('carrier.read', { applicationId: id })

async function activateAll(desk: EmbeddedDesk, session: Session): Promise<Session> {
  for (const { id } of session.lines) {
    if (session.lines.find((line) => line.id === id)?.state === 'active') continue
    await desk.handlers['line.activate']({ sessionId: session.id, lineId: id })
  }
  await desk.service.idle()
  return desk.store.read(session.id)
}

/** Line 3 brings its number, and the carrier does not take it over. */
async function mnpFailed() {
  const desk = await deskOnEmbedded()
  const applied = await appliedWithMnp(desk)
  const lineId = lineAt(applied, 2)
  const old = await desk.service.forPrinting.open('user', applied.id, lineId)
  await fails(desk, 'mnpRefused', 2)
  const session = await activateAll(desk, applied)
  await fails(desk, 'none', 0)
  return { desk, session, lineId, old }
}

/** Contractor link first (S26), then the code typed on the user's own phone. */
async function linkOnPhone(desk: EmbeddedDesk, session: Session, lineId: LineId, typedCode: string) {
  const family = familyOf(session)
  const [fathers] = session.devices
  const deviceId = session.lines.find(({ id }) => id === lineId)?.deviceId as DeviceId
  if (!fathers) throw new Error('no phone')
  for (const id of [fathers.id, deviceId]) await desk.carrier.phone.addFriend(family, id)
  const loginId = await desk.service.forPrinting.open('contractor', session.id, lineId)
  const first = { receptionNumber: session.receptionNumber, birthDate: contractor.birthDate }
  const typed = { deviceId: fathers.id, loginId, password: 'chosen-at-home', first }
  await desk.carrier.phone.linkContractor(family, typed)
  return desk.carrier.phone.linkUser(family, { deviceId, typedCode })
}

describe('a number that does not come over', () => {
  it('W8: the other lines go on; its code is revoked at desk and carrier, and the desk keeps no secret of it', async () => {
    const { desk, session, lineId } = await mnpFailed()
    expect(session.lines.map(({ state }) => state)).toEqual(['active', 'active', 'failed'])
    expect(session.lines[2]).toMatchObject({
      activation: { failure: 'mnpRefused' },
      code: { generation: 1, status: 'revoked' },
      phoneNumber: '09011112222',
    })
    expect((await account(desk, session))?.lines[2]?.codes).toMatchObject([{ status: 'revoked', sealed: '' }])
    expect(await refusedCodes(desk.service.forPrinting.open('user', session.id, lineId))).toContain(
      'slipCodeGone',
    )
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    const told = journal.filter((entry) => entry.lineId === lineId).map(({ action }) => action)
    expect(told).toEqual(expect.arrayContaining(['line.failed', 'code.revoked']))
  })

  it('W8: in practice the fault passes by lines that bring no number, and is not used up by them', async () => {
    const desk = await deskOnEmbedded()
    const applied = await appliedWithMnp(desk)
    await fails(desk, 'mnpRefused', 2)
    await activateAll(desk, applied)
    expect((await desk.carrier.practice.read()).remaining).toBe(1)
  })

  it('W8, S36, L2, V18: tried again under the same operation id, it has a fresh code, and the old one never links', async () => {
    const { desk, session, lineId, old } = await mnpFailed()
    const after = await activateAll(desk, session)
    const line = after.lines[2]
    expect(line).toMatchObject({
      state: 'active',
      phoneNumber: '09011112222',
      numberKind: 'mnp',
      activation: { operationId: session.lines[2]?.activation?.operationId, attempts: 2 },
      code: { generation: 2, status: 'issued' },
    })
    expect((await account(desk, session))?.lines[2]?.activations).toBe(1)
    const fresh = await desk.service.forPrinting.open('user', after.id, lineId)
    expect(fresh).not.toBe(old)
    await expect(linkOnPhone(desk, after, lineId, old)).rejects.toBeInstanceOf(CarrierRefusal)
    await desk.carrier.phone.linkUser(familyOf(after), {
      deviceId: line?.deviceId as DeviceId,
      typedCode: fresh,
    })
    await desk.service.idle()
    expect((await desk.store.read(after.id)).lines[2]?.userLink).toMatchObject({
      status: 'linked',
      evidence: 'system',
    })
  })

  it('W8: with fresh consent it goes on with a number of the carrier’s, under a new operation id', async () => {
    const { desk, session, lineId } = await mnpFailed()
    const ask = { sessionId: session.id, lineId }
    expect(await refusedCodes(desk.handlers['line.newNumber']({ ...ask, consent: false }))).toContain(
      'newNumberNeedsConsent',
    )
    const begun = await desk.handlers['line.newNumber']({ ...ask, consent: true })
    expect(begun.lines[2]).toMatchObject({ state: 'activating', numberKind: 'new', mnpNumber: '' })
    await desk.service.idle()
    const after = await desk.store.read(session.id)
    const line = after.lines[2]
    expect(line).toMatchObject({
      state: 'active',
      code: { generation: 2, status: 'issued' },
      mnpExpiresOn: '',
    })
    expect(line?.phoneNumber).toMatch(/^0900\d{7}$/)
    expect(line?.activation?.operationId).not.toBe(session.lines[2]?.activation?.operationId)
    expect((await account(desk, session))?.lines[2]).toMatchObject({
      phoneNumber: line?.phoneNumber,
      activations: 1,
    })
    await linkOnPhone(desk, after, lineId, await desk.service.forPrinting.open('user', after.id, lineId))
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.find(({ action }) => action === 'line.newNumber')?.detail).toEqual({ consent: true })
  })

  it('E9k, R24: main refuses it while the desk is closed, and nothing has changed', async () => {
    const { desk, session, lineId } = await mnpFailed()
    const shut = { ...unsetBranch, activationHours: { from: '00:00', until: '00:01' } }
    const closed = deskOn(desk.vault, desk.vault, desk.carrier, desk.clock, undefined, () => shut)
    const ask = { sessionId: session.id, lineId, consent: true }
    expect(await refusedCodes(closed.handlers['line.newNumber'](ask))).toContain('activationDeskClosed')
    expect((await desk.store.read(session.id)).lines[2]).toEqual(session.lines[2])
  })

  it('W8: only a failed MNP takes a new number', async () => {
    const { desk, session } = await mnpFailed()
    const ask = { sessionId: session.id, lineId: lineAt(session, 0), consent: true }
    expect(await refusedCodes(desk.handlers['line.newNumber'](ask))).toContain('newNumberOnlyMnp')
  })

  it('W8, Q2: a double click is one new number', async () => {
    const { desk, session, lineId } = await mnpFailed()
    const ask = { sessionId: session.id, lineId, consent: true }
    await Promise.all([desk.handlers['line.newNumber'](ask), desk.handlers['line.newNumber'](ask)])
    await desk.service.idle()
    expect((await account(desk, session))?.lines[2]).toMatchObject({ activations: 1, state: 'active' })
  })

  it('W8, Q2: killed between commit and call, the new number is offered again and given once', async () => {
    const { desk, session, lineId } = await mnpFailed()
    desk.carrier.activate = () => new Promise<never>(() => undefined)
    const begun = await desk.handlers['line.newNumber']({ sessionId: session.id, lineId, consent: true })
    desk.service.stop()
    const next = await deskOnEmbedded(desk)
    await next.service.recover()
    await next.service.idle()
    const offered = (await next.store.read(session.id)).lines[2]
    expect(offered).toMatchObject({
      state: 'failed',
      activation: { failure: 'unreachable' },
      phoneNumber: '',
    })
    await next.handlers['line.activate']({ sessionId: session.id, lineId })
    await next.service.idle()
    const line = (await next.store.read(session.id)).lines[2]
    expect(line).toMatchObject({
      state: 'active',
      activation: { operationId: begun.lines[2]?.activation?.operationId },
      code: { status: 'issued', generation: 2 },
    })
    expect((await account(next, session))?.lines[2]).toMatchObject({
      activations: 1,
      phoneNumber: line?.phoneNumber,
    })
  })

  it('W8, Q2: with the answer lost, number and code are had by asking', async () => {
    const { desk, session, lineId } = await mnpFailed()
    await fails(desk, 'answerLost')
    await desk.handlers['line.newNumber']({ sessionId: session.id, lineId, consent: true })
    await desk.service.idle()
    const line = (await desk.store.read(session.id)).lines[2]
    expect(line).toMatchObject({ state: 'active', code: { generation: 2, status: 'issued' } })
    expect((await account(desk, session))?.lines[2]?.phoneNumber).toBe(line?.phoneNumber)
    expect(await desk.service.forPrinting.open('user', session.id, lineId)).toHaveLength(16)
  })

  it('W8, Q2: killed after the carrier refused, asking by the id says so again', async () => {
    const desk = await deskOnEmbedded()
    const applied = await appliedWithMnp(desk)
    const lineId = lineAt(applied, 2)
    await fails(desk, 'mnpRefused')
    const refused = desk.carrier.activate
    desk.carrier.activate = async (...call) => {
      await refused(...call).catch(() => undefined)
      return new Promise<never>(() => undefined)
    }
    await desk.handlers['line.activate']({ sessionId: applied.id, lineId })
    await expect.poll(async () => (await account(desk, applied))?.operations.at(-1)?.status).toBe('refused')
    desk.service.stop()
    const next = await deskOnEmbedded(desk)
    await next.service.recover()
    await next.service.idle()
    expect((await next.store.read(applied.id)).lines[2]).toMatchObject({
      state: 'failed',
      activation: { failure: 'mnpRefused' },
      code: { status: 'revoked' },
    })
  })

  it('W8: withdrawn, the line is over and the others stay', async () => {
    const { desk, session, lineId } = await mnpFailed()
    const ask = { sessionId: session.id, lineId, reason: 'お客様のご希望' }
    const after = await desk.handlers['line.withdraw'](ask)
    expect(after.lines.map(({ state }) => state)).toEqual(['active', 'active', 'withdrawn'])
  })
})
