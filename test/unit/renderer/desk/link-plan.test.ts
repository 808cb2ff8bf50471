import {
  befriended,
  begun,
  deferred,
  done,
  lineAt,
  linked,
  recorded,
  switchedOn,
} from '#test/support/a-session.ts'
import { describe, expect, it } from 'vitest'
import type { Session } from '#shared/domain/session.ts'
import { instant } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { isClosed, lanesOf, litTask } from '#renderer/desk/steps/link/plan.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'

const at = instant('2026-11-23T01:05:00Z')
const keyOf = (session: Session): string | null => {
  const task = litTask(lanesOf(session), boardOf(session, at, rulebook))
  if (task === null) return null
  return task.kind === 'friend' ? `friend ${task.device.nickname}` : `${task.kind} ${String(task.number)}`
}

describe('what is left to do on which phone', () => {
  it('S37: puts every contractor link on the contractor’s one phone, each user link on the user’s', async () => {
    const lanes = lanesOf(await theSession({ step: 'link' }))
    expect(lanes.map(({ device }) => device.nickname)).toEqual([
      '契約者さまのスマートフォン',
      '利用者さま(母)のスマートフォン',
      '利用者さま(お子さま)のスマートフォン',
    ])
    expect(lanes.map(({ links }) => links.map(({ kind, number }) => `${kind} ${String(number)}`))).toEqual([
      ['contractor 2', 'contractor 3', 'contractor 1', 'user 1'],
      ['user 2'],
      ['user 3'],
    ])
  })

  it('W4: the contractor’s own line comes last and is user-linked at once', async () => {
    const links = lanesOf(await theSession({ step: 'link' }))[0]?.links ?? []
    expect(links.slice(-2).map(({ kind, number }) => [kind, number])).toEqual([
      ['contractor', 1],
      ['user', 1],
    ])
  })

  it('S47, N4: lights friend-add first, then contractor links, then user links, one at a time', async () => {
    const main = await theMain()
    let session = await theSession({ step: 'link' })
    expect(keyOf(session)).toBe('friend 契約者さまのスマートフォン')
    session = await befriended(main, session, 1)
    expect(keyOf(session)).toBe('contractor 2')
    for (const n of [2, 3, 1]) session = await linked(main, session, 'contractor', n)
    expect(keyOf(session)).toBe('user 1')
    session = await linked(main, session, 'user', 1)
    expect(keyOf(session)).toBe('friend 利用者さま(母)のスマートフォン')
    session = await befriended(main, session, 2)
    expect(keyOf(session)).toBe('user 2')
  })

  it('S26, W5: where the contractor link is left for home, a user link is lit only to be left for home too', async () => {
    const main = await theMain()
    let session = await theSession({ step: 'link', friends: [1, 2, 3], links: [['user', 1]] })
    for (const n of [1, 2, 3]) session = await deferred(main, session, 'contractor', n, 'noPhone')
    expect(keyOf(session)).toBe('user 2')
    for (const n of [2, 3]) session = await deferred(main, session, 'user', n, 'noPhone')
    expect(keyOf(session)).toBeNull()
  })

  it('stays with what has begun, and asks L7’s question before anything new', async () => {
    const main = await theMain()
    const family = () => theSession({ step: 'link', friends: [1, 2] })
    expect(keyOf(await begun(main, await family(), 'contractor', 1))).toBe('contractor 1')
    expect(keyOf(await recorded(main, await family(), 'contractor', 3))).toBe('contractor 3')
  })

  it('L7: a link is settled only when the person confirmed the account; later is settled too (W6)', async () => {
    const main = await theMain()
    const session = await recorded(main, await theSession({ step: 'link' }), 'contractor', 2)
    const [first] = lanesOf(session)[0]?.links ?? []
    expect(first !== undefined && isClosed(first)).toBe(false)
    const later = await deferred(main, session, 'user', 3, 'absent')
    expect(lanesOf(later)[2]?.links.every(isClosed)).toBe(true)
  })

  it('W8: a withdrawn line takes no part', async () => {
    const main = await theMain()
    const { id: sessionId, lines } = await theSession({ until: 'applied' })
    const lineId = lineAt({ lines }, 2).id
    const left = await done(main, 'line.withdraw', { sessionId, lineId, reason: 'お客様のご希望' })
    const names = lanesOf(await switchedOn(main, left)).map(({ device }) => device.nickname)
    expect(names).toEqual(['契約者さまのスマートフォン', '利用者さま(お子さま)のスマートフォン'])
  })
})
