import { describe, expect, it } from 'vitest'
import type { LineId, SessionId } from '#shared/domain/ids.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import {
  activated,
  createTestDesk,
  firstPrint,
  handedOver,
  lineAt,
  type TestDesk,
} from '#test/fakes/session-desk.ts'

const show = (desk: TestDesk, sessionId: SessionId, lineId: LineId, identityChecked = true) =>
  desk.handlers['loginId.show']({ sessionId, lineId, identityChecked })

const noted = (desk: TestDesk, sessionId: SessionId) =>
  desk.handlers['slip.substitute']({
    sessionId,
    kind: 'contractor',
    lineId: null,
    reason: 'プリンターの故障',
  })

const myPage = (desk: TestDesk, sessionId: SessionId, lineId: LineId) =>
  desk.handlers['slip.substitute']({ sessionId, kind: 'user', lineId, reason: 'プリンターの故障' })

describe('loginId.show', () => {
  it('W10, L9: gives the sealed login ID for a minute; session and journal know only that it was shown', async () => {
    const desk = await createTestDesk()
    const before = await activated(desk)
    const lineId = lineAt(before, 1)
    const { revision, loginId, seconds } = await show(desk, before.id, lineId)
    const session = await desk.store.read(before.id)
    expect(revision).toBe(session.revision)
    expect(loginId).toBe(await desk.service.forPrinting.open('contractor', before.id, lineId))
    expect(seconds).toBe(60)
    expect(session.lines.map((line) => line.loginId?.shownAt)).toEqual([null, desk.clock.now(), null])
    const journal = await desk.handlers['session.journal']({ sessionId: before.id })
    expect(journal.at(-1)).toMatchObject({
      action: 'loginId.shown',
      lineId,
      detail: { identityChecked: true },
    })
    expect(JSON.stringify([journal, await desk.store.read(before.id)])).not.toContain(loginId)
  })

  it('W10: shows nothing, and records nothing, without an identity check', async () => {
    const desk = await createTestDesk()
    const before = await activated(desk)
    const refused = await refusedCodes(show(desk, before.id, lineAt(before, 0), false))
    expect(refused).toContain('loginIdNeedsIdentity')
    expect((await desk.store.read(before.id)).revision).toBe(before.revision)
  })

  it('W10, L8: shows nothing once the reception is over and nothing sealed is left', async () => {
    const desk = await createTestDesk()
    const before = await activated(desk)
    const { id } = before
    await handedOver(desk, id, 'contractor')
    for (const n of [0, 1, 2]) {
      await handedOver(desk, id, 'user', n)
      for (const kind of ['contractor', 'user'] as const) {
        const left = { sessionId: id, lineId: lineAt(before, n), kind, reason: 'atHome' } as const
        await desk.handlers['link.defer'](left)
      }
    }
    await desk.handlers['session.complete']({ sessionId: id })
    expect(await refusedCodes(show(desk, id, lineAt(before, 0)))).toContain('sessionNotOpen')
  })
})

describe('slip.substitute', () => {
  it('W10, S38: a reception ends without a sheet of paper', async () => {
    const desk = await createTestDesk()
    const before = await activated(desk)
    const { id, lines } = before
    expect(await refusedCodes(noted(desk, id))).toContain('loginIdNotShown')
    for (const line of lines) await show(desk, id, line.id)
    await noted(desk, id)
    for (const line of lines) {
      await myPage(desk, id, line.id)
      await desk.handlers['line.checkSim']({ sessionId: id, lineId: line.id, iccid: line.iccid })
      for (const kind of ['contractor', 'user'] as const) {
        await desk.handlers['link.defer']({ sessionId: id, lineId: line.id, kind, reason: 'atHome' })
      }
    }
    const done = await desk.handlers['session.complete']({ sessionId: id })
    expect(done.status).toBe('completed')
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    expect(
      journal
        .filter(({ action }) => action === 'slip.instead')
        .map(({ lineId, detail, reason }) => [lineId, detail, reason]),
    ).toEqual([
      [null, { kind: 'contractor', instead: 'noted' }, 'プリンターの故障'],
      ...lines.map(({ id: line }) => [line, { kind: 'user', instead: 'myPage' }, 'プリンターの故障']),
    ])
    for (const secrets of await desk.store.secrets(id)) expect(secrets).toMatchObject({ codeSealed: null })
  })

  it('Q2: said twice, it is recorded once', async () => {
    const desk = await createTestDesk()
    const before = await activated(desk)
    const first = await myPage(desk, before.id, lineAt(before, 0))
    expect((await myPage(desk, before.id, lineAt(before, 0))).revision).toBe(first.revision)
  })

  it('W10: a slip that is printed after all counts as paper again', async () => {
    const desk = await createTestDesk()
    const before = await activated(desk)
    const lineId = lineAt(before, 0)
    await myPage(desk, before.id, lineId)
    const printed = await desk.ledger.recordPrint(before.id, firstPrint(before, 'user', lineId))
    expect(printed.slips.find((slip) => slip.lineId === lineId)).toMatchObject({
      prints: 1,
      substitute: null,
    })
  })

  it('W10: what was noted is asked once more after another login ID was shown', async () => {
    const desk = await createTestDesk()
    const before = await activated(desk)
    for (const { id } of before.lines) await show(desk, before.id, id)
    await noted(desk, before.id)
    await show(desk, before.id, lineAt(before, 2))
    const session = await desk.store.read(before.id)
    expect(session.slips.find(({ kind }) => kind === 'contractor')).toMatchObject({ substitute: null })
  })
})
