import { describe, expect, it, vi } from 'vitest'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import type { Session } from '#shared/domain/session.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { begun, done, failed, lineAt, printed, recorded, type Wanted } from '#test/support/a-session.ts'
import { mountDesk, type MountedDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

const frameOf = (session: { id: string } | null) => ({ id: session?.id ?? '' })
const linking = { step: 'link', until: 'handed', friends: [1, 2, 3] } as const

/** Every step, in each of the states in which something else is next. */
const states: Readonly<Record<string, () => Promise<Session>>> = {
  '受付, nothing asked': () => theSession({ until: 'opened' }),
  '受付, answered': () => theSession({ until: 'typed', step: 'reception' }),
  '契約者, empty': () => theSession({ until: 'received', step: 'contractor' }),
  '契約者, filled in': () => theSession({ until: 'typed', step: 'contractor' }),
  '回線, filled in': () => theSession({ until: 'typed', step: 'lines' }),
  '確認, everything open': () => theSession({ until: 'typed', unanswered: 'all' }),
  '確認, everything answered': () => theSession({ until: 'typed' }),
  '確認, sent': () => theSession({ until: 'applied', step: 'check' }),
  '開通, three lines wait': () => theSession({ until: 'applied', step: 'activate' }),
  '開通, one left': async () => {
    const main = await theMain()
    const session = await theSession({ until: 'applied', step: 'activate' })
    for (const n of [1, 2])
      await main.ask('line.activate', { sessionId: session.id, lineId: lineAt(session, n).id })
    await main.idle()
    return main.ask('session.read', { sessionId: session.id })
  },
  '開通, one failed': async () => {
    await (await theMain()).practise({ fault: 'busy', remaining: 1 })
    return theSession({ step: 'activate' })
  },
  '開通, all active': () => theSession({ step: 'activate' }),
  '利用コード票, nothing printed': () => theSession({ step: 'slips' }),
  '利用コード票, all printed': () => allPrinted('slips'),
  '利用コード票, all handed over': () => theSession({ step: 'slips', until: 'handed' }),
  '連携, slips not printed': () => theSession({ step: 'link' }),
  '連携, nobody is a friend': () => theSession({ step: 'link', until: 'handed' }),
  '連携, nothing begun': () => theSession(linking),
  '連携, one under way': async () => begun(await theMain(), await theSession(linking), 'contractor', 2),
  '連携, whose account it is': async () =>
    recorded(await theMain(), await theSession(linking), 'contractor', 2),
  '連携, a contractor link failed': async () =>
    failed(await theMain(), await theSession(linking), 'contractor', 2),
  '連携, a user link failed': async () =>
    failed(await theMain(), await theSession({ ...linking, links: [['contractor', 2]] }), 'user', 2),
  '連携, everything made': () => theSession({ until: 'ready', step: 'link' }),
  '完了, links are left': () => theSession({ until: 'handed', step: 'done' }),
  '完了, nothing is left': () => theSession({ until: 'ready', step: 'done' }),
  '完了, completed': () => theSession({ until: 'completed' }),
  parked: async () => {
    const { id: sessionId } = await theSession(linking)
    return done(await theMain(), 'session.park', { sessionId, reason: 'returning', returnAt: null })
  },
}

async function allPrinted(step: NonNullable<Wanted['step']>): Promise<Session> {
  const main = await theMain()
  const { id, lines } = await theSession({ step })
  await printed(main, id, { kind: 'contractor', lineId: null })
  for (const line of lines) await printed(main, id, { kind: 'user', lineId: line.id })
  return main.ask('session.read', { sessionId: id })
}

/** The page of its step is there: it is loaded when it is first needed. */
async function framed(session: Session): Promise<MountedDesk> {
  const desk = await mountDesk(SessionFrame, session, frameOf)
  await vi.waitFor(() => expect(document.querySelector('main h1')).not.toBeNull(), { timeout: 10_000 })
  await rest()
  return desk
}

/** What is filled with colour, of all that can be pressed; where we are in the row of steps only tells. */
function solid(): string[] {
  const filled = /(?:^|\s)bg-(?:primary|error|success|info|warning|inverted)(?:\s|$)/
  return [...document.querySelectorAll<HTMLElement>('button:not([aria-current]), a[href]')]
    .filter(({ className }) => filled.test(className))
    .map(({ dataset }) => dataset['control'] ?? 'without a name')
}

/** Where the board's next is to be seen on this page; null where nothing is to be done, or it is a field. */
async function nextOn({ store, main, has }: MountedDesk): Promise<string | null> {
  const { session } = store
  if (session === null) throw new Error('no session is on screen')
  const next = boardOf(session, main.now(), rulebook, await main.ask('branch.read', null)).next
  if (next?.kind !== 'do') return null
  const order = ['reception', 'contractor', 'lines', 'check', 'activate', 'slips', 'link', 'done']
  const by = order.indexOf(next.target.step) - order.indexOf(session.step)
  if (by > 0) return 'next'
  if (by < 0) return has('board-strip.next') ? 'board-strip.next' : null
  return document.querySelector(`[data-act][data-control="${next.target.control}"]`) === null
    ? null
    : next.target.control
}

describe('one next step', () => {
  it.each(Object.keys(states))(
    'N6: filled with colour is what the board calls next, and nothing else: %s',
    async (name) => {
      const session = await states[name]?.()
      if (session === undefined) throw new Error(name)
      const desk = await framed(session)
      const next = await nextOn(desk)
      expect(solid()).toEqual(next === null ? [] : [next])
    },
  )

  it('N6: the key for the one thing is the next one’s, and goes on with it', async () => {
    const desk = await framed(await allPrinted('slips'))
    const withF9 = () =>
      [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts=F9]')].map(
        ({ dataset }) => dataset['control'],
      )
    expect(withF9()).toEqual(['slip-contractor.handover'])
    await desk.press('slip-contractor.handover')
    expect(withF9()).toEqual(['slip-user-1.handover'])
  })

  it('N6: what takes something away for good is in the colour of errors, and the way back looks the same', async () => {
    const desk = await framed(await theSession({ until: 'applied', step: 'activate' }))
    for (const control of ['line-1.withdraw', 'abandon'])
      expect(desk.at(control).className).toContain('text-error')
    expect(desk.at('line-1.activate').className).not.toContain('error')
    expect(desk.at('back').className).not.toMatch(/(?:^|\s)bg-|ring-inset/)
  })
})
