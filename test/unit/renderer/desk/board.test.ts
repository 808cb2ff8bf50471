import { describe, expect, it, vi } from 'vitest'
import BoardDialog from '#renderer/desk/board/BoardDialog.vue'
import { focusControl } from '#renderer/desk/board/focus-control.ts'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import { waited } from '#renderer/desk/board/waited.ts'
import { useCommands } from '#renderer/desk/app/keyboard/commands.ts'
import { badgeOf, newsOf } from '#renderer/desk/list/badge.ts'
import { byUrgency } from '#renderer/desk/list/urgency.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant, plusMinutes } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { builtIn } from '#shared/rulebook/library/packs.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { summaryOf as summaryBy } from '#shared/rules/session/session-summary.ts'
import { id, openedSession } from '#test/fakes/desk-bridge.ts'
import { contractedFamily, linkingFamily, typedFamily } from '#test/fixtures/desk-family.ts'
import { mountDesk, rest } from '#test/support/mount-desk.ts'

const at = instant('2026-11-23T06:00:00Z')
const activating = (session: Session, startedAt = at): Session => ({
  ...session,
  lines: session.lines.map((line) => ({
    ...line,
    state: 'activating',
    activation: { operationId: id(7), attempts: 1, startedAt, failure: null, activatedAt: null },
  })),
})
const summaryOf = (session: Session) => summaryBy(session, builtIn)
/** Another reception at the same counter. */
const second = (session: Session): Session => ({
  ...session,
  id: id(2000),
  receptionNumber: 'P-1123-002' as Session['receptionNumber'],
  createdAt: plusMinutes(session.createdAt, 5),
})

describe('how long it has been waited', () => {
  it('N6: seconds at first, then minutes, then hours; a clock that lags behind is no wait', () => {
    const after = (seconds: number) =>
      waited(at, instant(new Date(Date.parse(at) + seconds * 1000).toISOString()))
    expect(after(42)).toEqual({ unit: 'seconds', text: '0:42' })
    expect(after(599)).toEqual({ unit: 'seconds', text: '9:59' })
    expect(after(600)).toEqual({ unit: 'minutes', n: 10 })
    expect(after(3900)).toEqual({ unit: 'hours', h: 1, m: 5 })
    expect(after(-3)).toEqual({ unit: 'seconds', text: '0:00' })
  })
})

describe('the family board on screen', () => {
  const boardProps = (session: Session | null) => ({
    open: true,
    session,
    board: boardOf(session ?? openedSession(), at, rulebook),
    now: Date.parse(at),
  })

  it('N6: shows every line’s matters, lights the next one and leads there', async () => {
    const desk = await mountDesk(BoardDialog, [linkingFamily()], boardProps)
    expect(desk.at('board-line-2.activation').dataset.state).toBe('done')
    expect(desk.at('board-line-2.userLink')).toMatchObject({
      dataset: { state: 'later', because: 'contractorLinkFirst' },
    })
    expect(desk.at('board-contractor-slip').dataset.lit).toBe('')
    expect(desk.at('board.next').textContent).toContain('契約者票を印刷')
    await desk.press('board.next')
    expect(desk.wrapper.emitted('lead')).toEqual([[{ step: 'slips', control: 'slip-contractor.print' }]])
  })

  it('N6: says what is waited for and for how long', async () => {
    const session = activating(contractedFamily('activating', 'activate'), plusMinutes(at, -2))
    const desk = await mountDesk(BoardDialog, [session], boardProps)
    expect(desk.at('board-line-1.activation').textContent).toContain('開通手続き中')
    expect(desk.at('board-line-1.activation').textContent).toContain('2:00')
    expect(desk.at('board.next').textContent).toContain('友だち追加')
  })

  it('N6: is one press away from every step, and its button leads to the step and the control', async () => {
    const desk = await mountDesk(SessionFrame, [linkingFamily()], (session) => ({ id: session?.id ?? id(9) }))
    await desk.press('board')
    await desk.press('board.next')
    for (let tries = 0; tries < 50 && !desk.has('slip-contractor.print'); tries += 1) await rest()
    expect(desk.fake.sessions[0]?.step).toBe('slips')
    await rest()
    // Printing is an act: it is marked and F9 presses it, the focus waits beside it (E1).
    expect(desk.at('slip-contractor.print').dataset['led']).toBe('')
    expect(document.activeElement?.tagName).toMatch(/^H[1-3]$/)
    expect(desk.at('slip-contractor').contains(document.activeElement)).toBe(true)
  })

  it('E1p: the act that was led to shows the key that presses it, one at a time, until it is pressed or left', async () => {
    const desk = await mountDesk(SessionFrame, [linkingFamily()], (session) => ({ id: session?.id ?? id(9) }))
    const stop = useCommands().register({ id: 'primary', label: '', keys: ['f9'], run: () => undefined })
    const withF9 = () =>
      [...document.querySelectorAll('[data-act] [data-key-hint]')].map(
        (hint) => hint.closest<HTMLElement>('[data-act]')?.dataset['control'],
      )
    // What the strip leads to is one key away, and says which.
    expect(desk.at('board-strip.next').querySelector('[data-key-hint]')?.textContent).toContain('N')
    expect(useCommands().run('boardNext')).toBe(true)
    await vi.waitFor(() => expect(withF9()).toEqual(['slip-contractor.print']))
    expect(desk.at('slip-contractor.print').getAttribute('aria-keyshortcuts')).toBe('F9')
    // Led to another one beside the same heading: F9 presses that one and no other.
    await focusControl('slip-store.print')
    await vi.waitFor(() => expect(withF9()).toEqual(['slip-store.print']))
    expect(document.querySelectorAll('main [data-led]')).toHaveLength(1)
    await focusControl('slip-contractor.print')
    await desk.press('slip-contractor.print')
    await vi.waitFor(() => expect(withF9()).not.toContain('slip-contractor.print'))
    expect(document.querySelector('main [data-led]')).toBeNull()
    // After the act the focus is on nothing that acts, and the next one is one key away, which stands there.
    expect(document.activeElement?.closest('[data-act]') ?? null).toBeNull()
    expect(desk.at('board-strip.next').dataset['because']).toBe('handOver')
    expect(desk.at('board-strip.next').querySelector('[data-key-hint]')).not.toBeNull()
    expect(useCommands().run('boardNext')).toBe(true)
    await vi.waitFor(() => expect(withF9()).toEqual(['slip-contractor.handover']))
    stop()
  })
})

describe('several receptions at one counter', () => {
  it('N6: says in one word how each stands', () => {
    const badge = (session: Session) => badgeOf(summaryOf(session))
    expect(badge(typedFamily('lines'))).toBe('typing')
    expect(badge(activating(contractedFamily('activating', 'activate')))).toBe('waiting')
    expect(badge(contractedFamily('active', 'activate'))).toBe('active')
    expect(badge(linkingFamily())).toBe('linking')
    expect(badge(contractedFamily('failed', 'activate'))).toBe('trouble')
    expect(badge({ ...linkingFamily(), status: 'parked' })).toBe('parked')
    // A phone that is locked is no activation that is waited for (L4).
    const waiting = { because: 'phoneLocked', number: 1, since: at } as const
    const summary = summaryOf(linkingFamily())
    expect(badgeOf({ ...summary, board: summary.board && { ...summary.board, wait: waiting } })).toBe(
      'linking',
    )
  })

  it('N6: tells of a reception whose activations have come to an end, and of no other change', () => {
    const waiting = summaryOf(activating(contractedFamily('activating', 'activate')))
    expect(newsOf(waiting, summaryOf(contractedFamily('active', 'activate')))).toBe('activated')
    expect(newsOf(waiting, summaryOf(contractedFamily('failed', 'activate')))).toBe('needs')
    expect(newsOf(waiting, waiting)).toBeNull()
    expect(newsOf(undefined, summaryOf(linkingFamily()))).toBeNull()
  })

  it('R23: who comes back first stands first; without a time last', () => {
    const back = (n: number, returnAt: string | null): Session => ({
      ...linkingFamily(),
      id: id(n),
      status: 'parked',
      park: { reason: 'returning', returnAt: returnAt === null ? null : instant(returnAt), parkedAt: at },
    })
    const list = [back(1, null), back(2, '2026-11-23T08:00:00Z'), back(3, '2026-11-23T07:00:00Z')].map(
      summaryOf,
    )
    expect(list.sort(byUrgency).map((row) => row.id)).toEqual([id(3), id(2), id(1)])
  })

  it('N6: the others are one press away, and one that finishes in the background says so', async () => {
    const other = second(activating(contractedFamily('activating', 'activate')))
    const desk = await mountDesk(SessionFrame, [typedFamily('contractor'), other], (session) => ({
      id: session?.id ?? id(9),
    }))
    const chip = () => desk.at('switch-P-1123-002')
    expect(chip().dataset.badge).toBe('waiting')
    expect(desk.has('switch-P-1123-001')).toBe(false)
    desk.fake.change(other.id, () => ({ ...second(contractedFamily('active', 'activate')) }))
    await rest()
    expect(chip().dataset).toMatchObject({ badge: 'active', told: 'activated' })
    expect(chip().textContent).toContain('開通完了')
  })
})
