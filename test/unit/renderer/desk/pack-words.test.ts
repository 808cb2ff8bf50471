/** The desk says what the reception's pack says (E9): another value in the pack is another word on the screen. */
import { describe, expect, it, vi } from 'vitest'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import PlanFields from '#renderer/desk/steps/lines/PlanFields.vue'
import LinkPage from '#renderer/desk/steps/link/LinkPage.vue'
import { control } from '#shared/domain/controls/controls.ts'
import type { Session } from '#shared/domain/session.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import type { Main } from '#test/support/main/start-main.ts'
import { begun, type Wanted } from '#test/support/a-session.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'

/** The first pack with other values, in force for the receptions that begin from now on. */
async function goBy(change: Partial<Rulebook>): Promise<Main> {
  const main = await theMain()
  const pack = { ...defaultPack, version: '2019-04-1', ...change }
  const loaded = await main.ask('rulebook.load', { text: JSON.stringify(pack), managerPin: null })
  expect(loaded.issues).toEqual([])
  await main.ask('rulebook.use', { pack: refOf(pack), managerPin: null })
  return main
}

const family = (more: Wanted = {}): Promise<Session> =>
  theSession({ step: 'link', friends: [1, 2, 3], ...more })
const frameOf = (session: { id: string } | null) => ({ id: session?.id ?? '' })

describe('the desk and its pack', () => {
  it('E9j, L3: the minutes of an attempt are the pack’s, also when they are over', async () => {
    const main = await goBy({ link: { ...defaultPack.link, attemptMinutes: 25 } })
    const session = await begun(main, await family(), 'contractor', 2)
    for (const by of ['tenMinutes', 'tenMinutes', 'tenMinutes'] as const)
      await main.ask('practice.forward', { by })
    const desk = await mountDesk(LinkPage, session)
    expect(desk.at('line-2.contractorLink.window').textContent).toContain('25分が過ぎました')
  })

  it('E9j, S68: the capacity that is advised is the pack’s, and is not called the largest where it is not', async () => {
    const plans = defaultPack.plans.map((plan, n) => (n === 0 ? { ...plan, freeMonthGb: 5 } : plan))
    await goBy({ plans })
    const session = await theSession({ until: 'typed', step: 'lines' })
    const props = () => ({
      line: session.lines[0],
      controls: control.line(1),
      errorAt: () => undefined,
      locked: false,
    })
    const desk = await mountDesk(PlanFields, session, props)
    expect(desk.at('line-1.advice').textContent).toContain('5GB')
    expect(desk.at('line-1.advice').textContent).not.toContain('いちばん大きい')
  })

  /** With codes that are three days old. */
  async function aged(wanted: Wanted): Promise<Session> {
    const main = await goBy(threeDays)
    const session = await family(wanted)
    for (const by of ['day', 'day', 'day'] as const) await main.ask('practice.forward', { by })
    return session
  }
  const threeDays = { link: { ...defaultPack.link, usageCodeDays: 3 } }

  it('E9i, C10b: on the linking page an expired code is a code that has to be issued anew', async () => {
    const session = await aged({ links: [['contractor', 2]] })
    const desk = await mountDesk(SessionFrame, session, frameOf)
    await vi.waitFor(() => expect(desk.has('line-2.userLink')).toBe(true), { timeout: 10_000 })
    expect(desk.at('line-2.userLink').textContent).toContain('今の利用コードは使えません')
    expect(desk.at('board-strip').textContent).toContain('再発行')
  })

  it('E9i: and its slip is neither printed nor handed over', async () => {
    const session = await aged({ step: 'slips' })
    const desk = await mountDesk(SessionFrame, session, frameOf)
    await vi.waitFor(() => expect(desk.has('slip-user-2')).toBe(true), { timeout: 10_000 })
    expect(desk.at('slip-user-2').dataset.gone).toBe('expired')
    expect(desk.at('slip-user-2').textContent).toContain('有効期限が過ぎています')
    expect(desk.has('slip-user-2.print')).toBe(false)
  })
})
