import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SessionId } from '#shared/domain/ids.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import { emptySearch } from '#shared/rules/session/search.ts'
import { rulebooksOn, type Rulebooks } from '#electron/rulebook/library.ts'
import { createRetention } from '#electron/sessions/lifecycle/retention.ts'
import { contractor, familyLines } from '#test/fixtures/family.ts'
import {
  activated,
  createTestDesk,
  filledIn,
  handedOver,
  link,
  restarted,
  type TestDesk,
} from '#test/fakes/session-desk.ts'

const DAY = 24 * 60

function rulebooksWith(days: number): Rulebooks {
  const packs = firstLibrary.packs.map((pack) => ({ ...pack, retention: { days } }))
  return rulebooksOn(() => ({ ...firstLibrary, packs }))
}

function retentionOf(
  { store, vault, clock }: TestDesk,
  rulebooks: Rulebooks = rulebooksOn(() => firstLibrary),
) {
  return createRetention({ store, vault, clock, rulebooks, staffNumber: '0042' })
}

async function givenUp(desk: TestDesk): Promise<SessionId> {
  const { id } = await filledIn(desk)
  await desk.handlers['session.abandon']({ sessionId: id, reason: 'ご都合により' })
  return id
}

/** Everything that the desk's database has of receptions and secrets, as text. */
async function stored({ vault }: TestDesk): Promise<string> {
  const { sessions, journal, lineSecrets } = vault.databases.desk
  return JSON.stringify(await Promise.all([sessions.toArray(), journal.toArray(), lineSecrets.toArray()]))
}

afterEach(() => {
  vi.useRealTimers()
})

describe('personal data of what is over', () => {
  it('R4: are erased after the days of the rulebook, in one step with a note, and no sooner', async () => {
    const desk = await createTestDesk()
    const id = await givenUp(desk)
    const retention = retentionOf(desk)
    desk.clock.pass(7 * DAY)
    await retention.sweep()
    expect((await desk.store.read(id)).purgedAt).toBeNull()
    desk.clock.pass(DAY)
    await retention.sweep()
    const text = await stored(desk)
    for (const value of [contractor.address, contractor.birthDate, contractor.contactPhone, '見本']) {
      expect(text).not.toContain(value)
    }
    for (const { iccid } of familyLines) expect(text).not.toContain(iccid.slice(0, 8))
    expect(await desk.store.read(id)).toMatchObject({ status: 'abandoned', purgedAt: desk.clock.now() })
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    expect(journal.at(-1)).toMatchObject({ action: 'session.purged', detail: {} })
  })

  it('E14b, R4, L8: with the personal data go salt and hash of login ID and code, so that no code can be tried against them', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    await handedOver(desk, id, 'contractor')
    for (const n of [0, 1, 2]) {
      await handedOver(desk, id, 'user', n)
      await link(desk, id, n, 'contractor')
      await link(desk, id, n, 'user')
    }
    await desk.handlers['session.complete']({ sessionId: id })
    const before = await desk.store.secrets(id)
    expect(before.every(({ codeSalt, codeHash }) => codeSalt !== '' && codeHash !== '')).toBe(true)
    desk.clock.pass(60 * DAY)
    await retentionOf(desk).sweep()
    const after = await desk.store.secrets(id)
    expect(after).toHaveLength(3)
    for (const secrets of after) {
      expect(secrets).toMatchObject({ loginIdSealed: null, codeSealed: null, codeSalt: '', codeHash: '' })
    }
  })

  it('R4: once only, also after a restart, and what a PC missed while it was off is made good', async () => {
    const desk = await createTestDesk()
    const id = await givenUp(desk)
    desk.clock.pass(400 * DAY)
    const next = await restarted(desk)
    await retentionOf(next).sweep()
    const purged = await next.store.read(id)
    expect(purged.purgedAt).not.toBeNull()
    await retentionOf(await restarted(next)).sweep()
    expect((await next.store.read(id)).revision).toBe(purged.revision)
  })

  it('R4: the longest over first, and one that fails keeps no other from it and is due the next time', async () => {
    const desk = await createTestDesk()
    const first = await givenUp(desk)
    desk.clock.pass(60)
    const second = await givenUp(desk)
    desk.clock.pass(9 * DAY)
    const retention = retentionOf(desk)
    desk.vault.failNext('desk.commit', 'storage')
    await retention.sweep()
    expect((await desk.store.read(first)).purgedAt).toBeNull()
    expect((await desk.store.read(second)).purgedAt).not.toBeNull()
    await retention.sweep()
    expect((await desk.store.read(first)).purgedAt).not.toBeNull()
  })

  it('R4: a pack with other days is gone by', async () => {
    const desk = await createTestDesk()
    const id = await givenUp(desk)
    desk.clock.pass(3 * DAY)
    await retentionOf(desk, rulebooksWith(3)).sweep()
    expect((await desk.store.read(id)).purgedAt).toBeNull()
    await retentionOf(desk, rulebooksWith(2)).sweep()
    expect((await desk.store.read(id)).purgedAt).not.toBeNull()
  })

  it('R4: an open or parked reception is never touched, however far the clock jumps', async () => {
    const desk = await createTestDesk()
    const open = await activated(desk)
    const parked = await filledIn(desk)
    await desk.handlers['session.park']({ sessionId: parked.id, reason: 'returning', returnAt: null })
    desk.clock.pass(1000 * DAY)
    await retentionOf(desk).sweep()
    for (const { id } of [open, parked]) {
      const now = await desk.store.read(id)
      expect(now.purgedAt).toBeNull()
      expect(now.contractor).toMatchObject(contractor)
    }
  })

  it('R4: a clock that was ahead for a moment erases nothing before its time', async () => {
    const desk = await createTestDesk()
    desk.clock.pass(30 * DAY)
    const id = await givenUp(desk)
    desk.clock.pass(-30 * DAY)
    await retentionOf(desk).sweep()
    expect((await desk.store.read(id)).purgedAt).toBeNull()
  })

  it('R4: a search does not keep them longer, and finds them by their number only afterwards', async () => {
    const desk = await createTestDesk()
    const id = await givenUp(desk)
    const { receptionNumber } = await desk.store.read(id)
    const byElements = { ...emptySearch(), familyKana: 'みほん', birthDate: contractor.birthDate }
    desk.clock.pass(6 * DAY)
    expect((await desk.handlers['session.search'](byElements)).sessions).toHaveLength(1)
    desk.clock.pass(2 * DAY)
    await retentionOf(desk).sweep()
    expect((await desk.handlers['session.search'](byElements)).sessions).toEqual([])
    const byNumber = await desk.handlers['session.search']({ ...emptySearch(), receptionNumber })
    expect(byNumber.sessions.map((session) => session.id)).toEqual([id])
  })

  it('R4: it is looked at every hour while the app runs', async () => {
    const desk = await createTestDesk()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const retention = retentionOf(desk)
    retention.everyHour()
    retention.everyHour()
    const before = desk.vault.asked.filter((unit) => unit === 'desk.unpurged').length
    await vi.advanceTimersByTimeAsync(3_600_000)
    await retention.sweep()
    expect(desk.vault.asked.filter((unit) => unit === 'desk.unpurged')).toHaveLength(before + 2)
  })
})
