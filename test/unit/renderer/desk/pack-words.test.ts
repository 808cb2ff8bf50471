/** The desk says what the reception's pack says (E9): another value in the pack is another word on the screen. */
import { describe, expect, it, vi } from 'vitest'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import PlanFields from '#renderer/desk/steps/lines/PlanFields.vue'
import LinkPage from '#renderer/desk/steps/link/LinkPage.vue'
import { useBooksStore } from '#renderer/desk/stores/books.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { defaultPack } from '#shared/rulebook/library/shelf.ts'
import { linkingFamily, typedFamily, withFriends, withLinkOf } from '#test/fixtures/desk-family.ts'
import { mountDesk, rest } from '#test/support/mount-desk.ts'

/** The same pack with other values, under the same name, so that the reception on screen goes by it. */
async function goBy(change: Partial<Rulebook>): Promise<void> {
  const pack = { ...defaultPack, ...change }
  useBooksStore().take({ packs: [pack], inForce: refOf(pack), lost: null })
  await rest()
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString() as Instant
const family = withFriends(linkingFamily(), 1, 2, 3)
const frameOf = (session: { id: string } | null) => ({ id: session?.id ?? '' })

describe('the desk and its pack', () => {
  it('E9j, L3: the minutes of an attempt are the pack’s, also when they are over', async () => {
    const deviceId = family.devices[0]?.id ?? null
    const attempt = { status: 'inProgress' as const, deviceId, startedAt: minutesAgo(26) }
    const desk = await mountDesk(LinkPage, [withLinkOf(family, 2, 'contractorLink', attempt)])
    await goBy({ link: { ...defaultPack.link, attemptMinutes: 25 } })
    expect(desk.at('line-2.contractorLink.window').textContent).toContain('25分が過ぎました')
  })

  it('E9j, S68: the capacity that is advised is the pack’s, and is not called the largest where it is not', async () => {
    const session = typedFamily('lines')
    const [line] = session.lines
    const props = () => ({ line, prefix: 'line-1', errorAt: () => undefined, locked: false })
    const desk = await mountDesk(PlanFields, [session], props)
    const plans = defaultPack.plans.map((plan, n) => (n === 0 ? { ...plan, freeMonthGb: 5 } : plan))
    await goBy({ plans })
    expect(desk.at('line-1.advice').textContent).toContain('5GB')
    expect(desk.at('line-1.advice').textContent).not.toContain('いちばん大きい')
  })

  const aged = (session: Session): Session => ({
    ...session,
    lines: session.lines.map((line) => ({
      ...line,
      code: line.code && { ...line.code, issuedAt: minutesAgo(3 * 24 * 60) },
    })),
  })
  const threeDays = { link: { ...defaultPack.link, usageCodeDays: 3 } }

  it('E9i, C10b: on the linking page an expired code is a code that has to be issued anew', async () => {
    const session = withLinkOf(aged(family), 2, 'contractorLink', {
      ...{ status: 'linked', accountConfirmed: true },
    })
    const desk = await mountDesk(SessionFrame, [session], frameOf)
    await vi.waitFor(() => expect(desk.has('line-2.userLink')).toBe(true), { timeout: 10_000 })
    await goBy(threeDays)
    expect(desk.at('line-2.userLink').textContent).toContain('今の利用コードは使えません')
    expect(desk.at('board-strip').textContent).toContain('再発行')
  })

  it('E9i: and its slip is neither printed nor handed over', async () => {
    const session = { ...aged(family), step: 'slips' as const }
    const desk = await mountDesk(SessionFrame, [session], frameOf)
    await vi.waitFor(() => expect(desk.has('slip-user-2')).toBe(true), { timeout: 10_000 })
    await goBy(threeDays)
    expect(desk.at('slip-user-2').dataset.gone).toBe('expired')
    expect(desk.at('slip-user-2').textContent).toContain('有効期限が過ぎています')
    expect(desk.has('slip-user-2.print')).toBe(false)
  })
})
