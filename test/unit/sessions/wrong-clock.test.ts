/** Whole stories under wrong clocks: what is erased, which numbers are given, and that everything is there afterwards. */
import { describe, expect, it } from 'vitest'
import { createPcClock, type PcClock } from '#electron/shell/clock/pc-clock.ts'
import { datedCalls } from '#electron/ipc/dated-calls.ts'
import { Refusal } from '#electron/errors.ts'
import { rulebooksOn } from '#electron/rulebook/library.ts'
import { createRetention } from '#electron/sessions/lifecycle/retention.ts'
import { instant, type Instant } from '#shared/domain/time/time.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import { ScriptedCarrier } from '#test/fakes/scripted-carrier.ts'
import { deskOn, filledIn, newRequest, StillClock } from '#test/fakes/session-desk.ts'
import { createTestVault, type TestVault } from '#test/fakes/memory-vault.ts'
import { contractor } from '#test/fixtures/family.ts'

const TODAY = instant('2026-11-30T01:00:00Z')

/** The desk's clock as main's is: the PC's, as far as it is believed. */
class BelievedClock extends StillClock {
  readonly pc: PcClock
  constructor(pc: PcClock) {
    super()
    this.pc = pc
  }
  override now() {
    return this.pc.now()
  }
}

/** One run of the app. @param before the run before it: its vault, and the latest time it believed */
async function run(shows: string, before?: { vault: TestVault; seen: Instant }) {
  const pc = createPcClock({ read: () => new Date(shows), uptime: () => 0, seen: before?.seen ?? null })
  const vault = before ? await createTestVault(before.vault.engine) : await createTestVault()
  const desk = deskOn(vault, vault, new ScriptedCarrier(), new BelievedClock(pc))
  const { store, clock } = desk
  const retention = createRetention({
    store,
    vault,
    clock,
    rulebooks: rulebooksOn(() => firstLibrary),
    staffNumber: '01',
  })
  const calls = datedCalls(desk.handlers, pc)
  const end = () => {
    desk.service.stop()
    return { vault, seen: pc.now() }
  }
  const open = async () => (await calls['session.open']({ requestId: newRequest() })).receptionNumber
  return { ...desk, pc, retention, calls, open, end }
}

async function givenUp(desk: Awaited<ReturnType<typeof run>>) {
  const { id } = await filledIn(desk)
  await desk.handlers['session.abandon']({ sessionId: id, reason: 'ご都合により' })
  return id
}

describe('a reception that was closed today', () => {
  it.each(['2027-11-30T01:00:00Z', '2026-10-21T01:00:00Z'])(
    'E7e: R4: one start under %s erases nothing, and right again nothing is lost',
    async (wrong) => {
      const first = await run(TODAY)
      const id = await givenUp(first)
      const second = await run(wrong, first.end())
      await second.retention.sweep()
      expect((await second.store.read(id)).purgedAt).toBeNull()
      const third = await run('2026-11-30T02:00:00Z', second.end())
      expect(third.pc.doubt()).toBeNull()
      await third.retention.sweep()
      const { purgedAt, contractor: kept } = await third.store.read(id)
      expect([purgedAt, kept]).toMatchObject([null, contractor])
    },
  )

  it('E7e: R4: is erased when it is due, once staff have said that the clock is right', async () => {
    const first = await run(TODAY)
    const id = await givenUp(first)
    const later = await run('2026-12-10T01:00:00Z', first.end())
    await later.retention.sweep()
    expect((await later.store.read(id)).purgedAt).toBeNull()
    later.pc.believe(instant('2026-12-10T01:00:00Z'))
    await later.retention.sweep()
    expect((await later.store.read(id)).purgedAt).not.toBeNull()
  })
})

describe('reception numbers', () => {
  it('E7f: N19: are never given twice nor out of order, back 40 days, a year ahead, and right again', async () => {
    const first = await run(TODAY)
    const given = [await first.open(), await first.open()]
    let before = first.end()
    for (const wrong of ['2026-10-21T01:00:00Z', '2027-11-30T01:00:00Z']) {
      const again = await run(wrong, before)
      again.pc.disbelieve()
      given.push(await again.open())
      before = again.end()
    }
    const right = await run('2026-11-30T03:00:00Z', before)
    given.push(await right.open())
    expect(given).toEqual(['P-1130-001', 'P-1130-002', 'P-1130-003', 'P-1130-004', 'P-1130-005'])
  })

  it('E7f: N19: are not given twice either when staff said a wrong clock was right', async () => {
    const first = await run(TODAY)
    const given = [await first.open()]
    const wrong = await run('2026-10-21T01:00:00Z', first.end())
    wrong.pc.believe(instant('2026-10-21T01:00:00Z'))
    given.push(await wrong.open())
    const right = await run('2026-11-30T03:00:00Z', wrong.end())
    right.pc.believe(instant('2026-11-30T03:00:00Z'))
    given.push(await right.open())
    expect(given).toEqual(['P-1130-001', 'P-1021-001', 'P-1130-002'])
  })
})

describe('what takes its date from the clock', () => {
  it('E7g: waits for an answer, and not longer: both answers let it go on', async () => {
    const first = await run(TODAY)
    await first.open()
    const before = first.end()
    for (const right of [true, false]) {
      const desk = await run('2026-12-07T01:00:00Z', before)
      const session = await filledIn(desk)
      const [line] = session.lines
      if (line === undefined) throw new Error('no line')
      const of = { sessionId: session.id, lineId: line.id }
      const asked = [
        desk.open(),
        desk.calls['session.apply']({ sessionId: session.id }),
        desk.calls['line.activate'](of),
        desk.calls['line.newNumber']({ ...of, consent: true }),
      ]
      for (const call of asked) {
        const error: unknown = await call.catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(Refusal)
        expect((error as Refusal).error.reasons[0]?.code).toBe('clockAsked')
      }
      if (right) desk.pc.believe(instant('2026-12-07T01:00:00Z'))
      else desk.pc.disbelieve()
      expect(await desk.open()).toMatch(right ? /^P-1207-/ : /^P-1130-/)
    }
  })
})
