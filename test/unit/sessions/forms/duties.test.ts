/** Duties in the sessions' service: kept, journalled without values, and refused where they hold back. */
import { describe, expect, it } from 'vitest'
import type { DutyEdit } from '#shared/contract/duties.ts'
import type { LineId, SessionId } from '#shared/domain/ids.ts'
import { instant, tokyoDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { completionDuties } from '#shared/rules/duties/duties.ts'
import { son } from '#test/fixtures/family.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import {
  activated,
  applied,
  createTestDesk,
  filledIn,
  lineAt,
  type TestDesk,
} from '#test/fakes/session-desk.ts'
import { saidOf } from '#test/support/said.ts'

const edit = (
  dutyId: string,
  value: string | null,
  lineId: LineId | null = null,
  by: DutyEdit['by'] = 'staff',
): DutyEdit => ({ kind: 'duty', dutyId, lineId, value, by })

const save = (desk: TestDesk, sessionId: SessionId, ...edits: DutyEdit[]) =>
  desk.handlers['session.save']({ sessionId, edits, focus: null })

describe('the duties of a reception', () => {
  it('R7, L9: an answer is kept with its time; the journal has the duty’s name and no value', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    await save(
      desk,
      id,
      edit('identity.expiry', '2031-02-03'),
      edit('matters.fees', 'done', null, 'customer'),
    )
    const { duties } = await desk.store.read(id)
    const kept = duties?.find(({ dutyId }) => dutyId === 'identity.expiry')
    expect(kept).toMatchObject({ value: '2031-02-03', by: 'staff', at: desk.clock.now() })
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    expect(JSON.stringify(journal)).not.toContain('2031-02-03')
    expect(journal.at(-1)).toMatchObject({
      action: 'duty.answered',
      detail: { duty: 'matters.fees', by: 'customer' },
    })
  })

  it('R9: what the customer confirmed stays theirs when staff press the same', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    await save(desk, id, edit('matters.fees', 'done', null, 'customer'))
    const { duties } = await save(desk, id, edit('matters.fees', 'done'))
    expect(duties?.find(({ dutyId }) => dutyId === 'matters.fees')?.by).toBe('customer')
  })

  it('R7, S36: nothing reaches the carrier while the terms are not explained; afterwards it does', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    await save(desk, id, edit('matters.limits', null))
    expect(await refusedCodes(desk.handlers['session.apply']({ sessionId: id }))).toEqual([
      'refused',
      'dutyOpen',
    ])
    expect((await desk.store.read(id)).application).toBeNull()
    await save(desk, id, edit('matters.limits', 'done'))
    await desk.handlers['session.apply']({ sessionId: id })
    expect((await desk.store.read(id)).application?.status).toBe('done')
  })

  it('R14, R8: the minor’s line is not activated while filtering was not explained; the others are', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const { id } = session
    const sons = lineAt(session, 2)
    await save(desk, id, edit('minor.filtering', null, sons))
    expect(await refusedCodes(desk.handlers['line.activate']({ sessionId: id, lineId: sons }))).toEqual([
      'refused',
      'dutyOpen',
    ])
    await desk.handlers['line.activate']({ sessionId: id, lineId: lineAt(session, 0) })
    await desk.service.idle()
    await save(desk, id, edit('minor.filtering', 'waived', sons))
    await desk.handlers['line.activate']({ sessionId: id, lineId: sons })
    await desk.service.idle()
    expect((await desk.store.read(id)).lines.map(({ state }) => state)).toEqual([
      'active',
      'contracted',
      'active',
    ])
  })

  it('R14, R13: another child uses the line: it is asked anew before the line is switched on, and before the end', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const [sessionId, sons] = [session.id, lineAt(session, 2)]
    const changed = { lineId: sons, user: { ...son, givenName: '次郎' }, reason: '弟が使うため' }
    await desk.handlers['user.change']({ sessionId, ...changed, contractorPresent: true })
    const activate = () => desk.handlers['line.activate']({ sessionId, lineId: sons })
    expect(await refusedCodes(activate())).toEqual(['refused', 'dutyOpen', 'dutyOpen', 'dutyOpen'])
    const journal = await desk.handlers['session.journal']({ sessionId })
    expect(journal.filter(({ action }) => action === 'duty.askedAgain')).toHaveLength(4)
  })

  it('R14: an adult’s active line that a child takes over holds the end back until filtering was explained', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const [sessionId, lineId] = [session.id, lineAt(session, 1)]
    const changed = { lineId, user: { ...son, givenName: '次郎' }, reason: '弟が使うため' }
    await desk.handlers['user.change']({ sessionId, ...changed, contractorPresent: true })
    await save(
      desk,
      sessionId,
      edit('matters.user', 'done'),
      edit('minor.age', 'done', lineId),
      edit('minor.enabled', 'guided', lineId),
    )
    const open = async () => {
      const now = await desk.store.read(sessionId)
      const verdict = completionDuties(now, rulebook, tokyoDate(desk.clock.now()))
      return verdict.ok ? [] : verdict.reasons.map((each) => saidOf(each)?.text)
    }
    expect(await open()).toEqual([expect.stringContaining('フィルタリング')])
    await save(desk, sessionId, edit('minor.filtering', 'explained', lineId))
    expect(await open()).toEqual([])
  })

  it('R5, R15: a retry after a failed activation goes by what stands now', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const [sessionId, lineId] = [session.id, lineAt(session, 0)]
    desk.carrier.script('activate', 'refused')
    await desk.handlers['line.activate']({ sessionId, lineId })
    await desk.service.idle()
    expect((await desk.store.read(sessionId)).lines[0]?.state).toBe('failed')
    await save(desk, sessionId, edit('identity.match', 'ng'))
    expect(await refusedCodes(desk.handlers['line.activate']({ sessionId, lineId }))).toContain('dutyStops')
    await save(desk, sessionId, edit('identity.match', 'ok'))
    await desk.handlers['line.activate']({ sessionId, lineId })
    await desk.service.idle()
    expect((await desk.store.read(sessionId)).lines[0]?.state).toBe('active')
  })

  it('R7: an explanation that is taken back after the activation holds the end back', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    await save(desk, id, edit('matters.measure', null))
    expect(await refusedCodes(desk.handlers['session.complete']({ sessionId: id }))).toContain('dutyOpen')
  })

  it('N10, R5: what staff check is never put down as the customer’s own word', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    for (const [dutyId, value] of [
      ['identity.match', 'ok'],
      ['identity.method', 'chip'],
    ] as const) {
      await save(desk, id, edit(dutyId, null))
      await expect(save(desk, id, edit(dutyId, value, null, 'customer'))).rejects.toThrow()
    }
  })

  it('R7: without the contract document the reception does not end', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    await save(desk, id, edit('handOver.document', null))
    expect(await refusedCodes(desk.handlers['session.complete']({ sessionId: id }))).toContain('dutyOpen')
  })

  it('R5: typed anew, the address is compared again, and the journal says so', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    const address = '東京都千代田区千代田8-8-8'
    await desk.handlers['session.save']({
      sessionId: id,
      edits: [{ kind: 'contractor', fields: { address } }],
      focus: null,
    })
    const { duties } = await desk.store.read(id)
    expect(duties?.some(({ dutyId }) => dutyId === 'identity.match')).toBe(false)
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    expect(journal.map(({ action }) => action)).toContain('duty.askedAgain')
  })

  it('R7: what does not apply, or is no answer, is refused', async () => {
    const desk = await createTestDesk()
    const session = await filledIn(desk)
    const fathers = lineAt(session, 0)
    await expect(save(desk, session.id, edit('minor.age', 'done', fathers))).rejects.toThrow()
    await expect(save(desk, session.id, edit('identity.method', 'guess'))).rejects.toThrow()
    await expect(save(desk, session.id, edit('nobody.knows', 'done'))).rejects.toThrow()
  })

  it('R11: the day of the hand-over is the day in Tokyo', async () => {
    const desk = await createTestDesk()
    const { duties } = await filledIn(desk)
    const at =
      duties?.find(({ dutyId }) => dutyId === 'handOver.document')?.at ?? instant('2000-01-01T00:00:00Z')
    expect(tokyoDate(at)).toBe('2026-11-22')
  })
})
