import { describe, expect, it } from 'vitest'
import type { Edit } from '#shared/contract/desk.ts'
import type { Session } from '#shared/domain/session.ts'
import { activated, applied, createTestDesk, lineAt, link } from '#test/fakes/session-desk.ts'

type TestDesk = Awaited<ReturnType<typeof createTestDesk>>

const answer = (desk: TestDesk, { id }: Session, ...edits: Edit[]): Promise<Session> =>
  desk.handlers['session.save']({ sessionId: id, edits, focus: null })

const contractorPhone = (phone: 'ready' | 'notHere'): Edit => ({
  kind: 'reception',
  fields: { contractorPhone: phone },
})

const whys = ({ lines }: Session, kind: 'contractorLink' | 'userLink') =>
  lines.map((line) => line[kind].deferred)

async function deferrals(desk: TestDesk, session: Session): Promise<string[]> {
  const journal = await desk.handlers['session.journal']({ sessionId: session.id })
  return journal
    .filter(({ detail }) => detail['asAnswered'] === true)
    .map(({ action, detail }) => `${action} ${String(detail['kind'])} ${String(detail['why'])}`)
}

describe('what the first minute means for the links', () => {
  it('W5: without the contractor’s phone every link is left for home, once the phone’s absence is said', async () => {
    const desk = await createTestDesk()
    const session = await answer(desk, await activated(desk), contractorPhone('notHere'))
    expect(whys(session, 'contractorLink')).toEqual(['noPhone', 'noPhone', 'noPhone'])
    expect(whys(session, 'userLink')).toEqual(['noPhone', 'atHome', 'atHome'])
    expect(await deferrals(desk, session)).toContain('link.deferred contractor noPhone')
  })

  it('W5: the phone turns up after all, and the links are taken up again', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await answer(desk, session, contractorPhone('notHere'))
    const again = await answer(desk, session, contractorPhone('ready'))
    expect(whys(again, 'contractorLink')).toEqual([null, null, null])
    expect(await deferrals(desk, again)).toContain('link.takenUp contractor null')
  })

  it('W6: a child who is absent is left for later as the line becomes active, the others are not', async () => {
    const desk = await createTestDesk()
    const before = await applied(desk)
    const child = lineAt(before, 2)
    await answer(desk, before, contractorPhone('ready'), {
      kind: 'visit',
      lineId: child,
      fields: { phone: 'absent' },
    })
    for (const { id } of before.lines) {
      await desk.handlers['line.activate']({ sessionId: before.id, lineId: id })
    }
    await desk.service.idle()
    const session = await desk.store.read(before.id)
    expect(session.lines.map(({ state }) => state)).toEqual(['active', 'active', 'active'])
    expect(session.lines[2]?.userLink.deferred).toBe('absent')
    expect(whys(session, 'contractorLink')).toEqual([null, null, null])
  })

  it('W7: what staff decided by hand is not changed by another answer', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const lineId = lineAt(session, 1)
    await desk.handlers['link.defer']({ sessionId: session.id, lineId, kind: 'user', reason: 'other' })
    const after = await answer(desk, session, { kind: 'visit', lineId, fields: { phone: 'noLine' } })
    expect(after.lines[1]?.userLink.deferred).toBe('other')
  })

  it('E14g, W5: a link that is being made is not put off under the customer’s hands by an answer', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const [phone] = session.devices
    if (!phone) throw new Error('no phone')
    const ids = { sessionId: session.id, deviceId: phone.id }
    await desk.handlers['device.friendAdded']({ ...ids, evidence: 'staffSeen' })
    await desk.handlers['link.start']({ ...ids, lineId: lineAt(session, 0), kind: 'contractor' })
    const after = await answer(desk, session, contractorPhone('notHere'))
    expect(whys(after, 'contractorLink')).toEqual([null, 'noPhone', 'noPhone'])
    expect(after.lines[0]?.contractorLink.status).toBe('inProgress')
  })

  it('a link that is made stays made, whatever is answered later', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'contractor')
    const after = await answer(desk, session, contractorPhone('notHere'))
    expect(after.lines[0]?.contractorLink).toMatchObject({ status: 'linked', deferred: null })
  })
})
