import { describe, expect, it, vi } from 'vitest'
import BoardDialog from '#renderer/desk/board/BoardDialog.vue'
import { focusControl } from '#renderer/desk/board/focus-control.ts'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import { waited } from '#renderer/desk/board/board-words.ts'
import { useCommands } from '#renderer/desk/app/keyboard/commands.ts'
import { badgeOf, byUrgency, newsOf } from '#renderer/desk/list/session-row.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant, plusMinutes } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { builtIn } from '#shared/rulebook/library/packs.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { summaryOf as summaryBy } from '#shared/rules/session/session-work.ts'
import { holdActivations } from '#test/support/on-carrier.ts'
import { done, lineAt } from '#test/support/a-session.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'
import { named } from '#test/support/named.ts'

const at = instant('2026-11-23T06:00:00Z')
/** Sent off, and the carrier does not answer. */
async function activating(): Promise<Session> {
  const main = await theMain()
  const session = await theSession({ until: 'applied' })
  answer = holdActivations(main)
  for (const { id: lineId } of session.lines)
    await main.ask('line.activate', { sessionId: session.id, lineId })
  return main.ask('session.read', { sessionId: session.id })
}

/** Lets the carrier answer what was sent off. */
let answer: () => void = () => undefined

const summaryOf = (session: Session) => summaryBy(session, builtIn)
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
  const boardProps = (session: Session | null, now = at) => ({
    ...{ open: true, session, now: Date.parse(now) },
    board: session && boardOf(session, now, rulebook),
  })

  it('N6: shows every line’s matters, lights the next one and leads there', async () => {
    const desk = await mountDesk(BoardDialog, await theSession({ step: 'link' }), boardProps)
    expect(desk.at('board-line-2.activation').dataset.state).toBe('done')
    expect(desk.at('board-line-2.userLink')).toMatchObject({
      dataset: { state: 'later', because: 'contractorLinkFirst' },
    })
    expect(desk.at('board-contractor-slip').dataset.lit).toBe('')
    expect(desk.at('board.next').textContent).toContain('すべて印刷')
    await desk.press('board.next')
    expect(desk.wrapper.emitted('close')).toEqual([[{ step: 'slips', control: 'print-all' }]])
  })

  it('N6: says what is waited for and for how long', async () => {
    const session = await activating()
    const later = plusMinutes(lineAt(session, 1).activation?.startedAt ?? at, 2)
    const desk = await mountDesk(BoardDialog, session, (now) => boardProps(now, later))
    expect(desk.at('board-line-1.activation').textContent).toContain('開通手続き中')
    expect(desk.at('board-line-1.activation').textContent).toContain('2:00')
    expect(desk.at('board.next').textContent).toContain('友だち追加')
  })

  it('N6: is one press away from every step, and its button leads to the step and the control', async () => {
    const desk = await mountDesk(SessionFrame, await theSession({ step: 'link' }), (session) => ({
      id: session?.id ?? '',
    }))
    await desk.press('board')
    await desk.press('board.next')
    await vi.waitFor(() => expect(desk.has('print-all')).toBe(true), { timeout: 10_000 })
    expect((await desk.saved()).step).toBe('slips')
    await rest()
    // Printing is an act: it is marked and F9 presses it, the focus waits beside it (E1).
    expect(desk.at('print-all').dataset['led']).toBe('')
    expect(document.activeElement?.tagName).toMatch(/^H[1-3]$/)
    expect(document.activeElement?.closest('header')?.contains(desk.at('print-all'))).toBe(true)
  })

  it('E1p: the act that was led to shows the key that presses it, one at a time, until it is pressed or left', async () => {
    const desk = await mountDesk(SessionFrame, await theSession({ step: 'link' }), (session) => ({
      id: session?.id ?? '',
    }))
    const stop = useCommands().register({ id: 'primary', label: '', keys: ['f9'], run: () => undefined })
    const withF9 = () =>
      [...document.querySelectorAll('[data-act] [data-key-hint]')].map(
        (hint) => hint.closest<HTMLElement>('[data-act]')?.dataset['control'],
      )
    // What the strip leads to is one key away, and says which.
    expect(desk.at('board-strip.next').querySelector('[data-key-hint]')?.textContent).toContain('N')
    expect(useCommands().run('boardNext')).toBe(true)
    await vi.waitFor(() => expect(withF9()).toEqual(['print-all']))
    expect(desk.at('print-all').getAttribute('aria-keyshortcuts')).toBe('F9')
    // Led to another one beside the same heading: F9 presses that one and no other.
    await focusControl(named('slip-store.print'))
    await vi.waitFor(() => expect(withF9()).toEqual(['slip-store.print']))
    expect(document.querySelectorAll('main [data-led]')).toHaveLength(1)
    await focusControl(named('slip-contractor.print'))
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
  async function parked(returnAt: string | null): Promise<Session> {
    const { id: sessionId } = await theSession({ step: 'link' })
    const until = returnAt === null ? null : instant(returnAt)
    return done(await theMain(), 'session.park', { sessionId, reason: 'returning', returnAt: until })
  }
  async function turnedDown(): Promise<Session> {
    await (await theMain()).practise({ fault: 'busy', remaining: 3 })
    return theSession()
  }

  it('N6: says in one word how each stands', async () => {
    const badge = (session: Session) => badgeOf(summaryOf(session))
    expect(badge(await theSession({ until: 'typed', step: 'lines' }))).toBe('typing')
    expect(badge(await activating())).toBe('waiting')
    answer()
    expect(badge(await theSession({ step: 'activate' }))).toBe('active')
    expect(badge(await theSession({ step: 'link' }))).toBe('linking')
    expect(badge(await turnedDown())).toBe('trouble')
    expect(badge(await parked(null))).toBe('parked')
    // A phone that is locked is no activation that is waited for (L4).
    const waiting = { because: 'phoneLocked', number: 1, since: at } as const
    const summary = summaryOf(await theSession({ step: 'link' }))
    expect(badgeOf({ ...summary, board: summary.board && { ...summary.board, wait: waiting } })).toBe(
      'linking',
    )
  })

  it('N6: tells of a reception whose activations have come to an end, and of no other change', async () => {
    const waiting = summaryOf(await activating())
    answer()
    expect(newsOf(waiting, summaryOf(await theSession({ step: 'activate' })))).toBe('activated')
    expect(newsOf(waiting, summaryOf(await turnedDown()))).toBe('needs')
    expect(newsOf(waiting, waiting)).toBeNull()
    expect(newsOf(undefined, summaryOf(await theSession({ step: 'link' })))).toBeNull()
  })

  it('R23: who comes back first stands first; without a time last', async () => {
    const [never, last, first] = [
      ...[await parked(null), await parked('2026-11-23T08:00:00Z')],
      await parked('2026-11-23T07:00:00Z'),
    ]
    const list = [never, last, first].map((session) => summaryOf(session as Session))
    expect(list.sort(byUrgency).map((row) => row.id)).toEqual([first?.id, last?.id, never?.id])
  })

  it('N6: the others are one press away, and one that finishes in the background says so', async () => {
    const session = await theSession({ until: 'typed', step: 'contractor' })
    await activating()
    const desk = await mountDesk(SessionFrame, session, (now) => ({
      id: now?.id ?? '',
    }))
    const chip = () => desk.at('switch-P-1123-002')
    expect(chip().dataset.badge).toBe('waiting')
    expect(desk.has('switch-P-1123-001')).toBe(false)
    answer()
    await desk.main.idle()
    await rest()
    expect(chip().dataset).toMatchObject({ badge: 'active', told: 'activated' })
    expect(chip().textContent).toContain('開通完了')
  })
})
