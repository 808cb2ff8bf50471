import { describe, expect, it } from 'vitest'
import type { Session } from '#shared/domain/session.ts'
import { instant } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { isClosed, lanesOf, litTask } from '#renderer/desk/steps/link/plan.ts'
import { linked, linkingFamily, withFriends, withLinkOf } from '#test/fixtures/desk-family.ts'

const at = instant('2026-11-23T06:00:00Z')
const keyOf = (session: Session): string | null => {
  const task = litTask(lanesOf(session), boardOf(session, at, rulebook))
  if (task === null) return null
  return task.kind === 'friend' ? `friend ${task.device.nickname}` : `${task.kind} ${String(task.number)}`
}

describe('what is left to do on which phone', () => {
  it('S37: puts every contractor link on the contractor’s one phone, each user link on the user’s', () => {
    const lanes = lanesOf(linkingFamily())
    expect(lanes.map(({ device }) => device.nickname)).toEqual([
      '契約者さまの端末',
      '利用者さま(母)の端末',
      '利用者さま(お子さま)の端末',
    ])
    expect(lanes.map(({ links }) => links.map(({ kind, number }) => `${kind} ${String(number)}`))).toEqual([
      ['contractor 2', 'contractor 3', 'contractor 1', 'user 1'],
      ['user 2'],
      ['user 3'],
    ])
  })

  it('W4: the contractor’s own line comes last and is user-linked at once', () => {
    const links = lanesOf(linkingFamily())[0]?.links ?? []
    expect(links.slice(-2).map(({ kind, number }) => [kind, number])).toEqual([
      ['contractor', 1],
      ['user', 1],
    ])
  })

  it('S47, N4: lights friend-add first, then contractor links, then user links, one at a time', () => {
    let session = linkingFamily()
    expect(keyOf(session)).toBe('friend 契約者さまの端末')
    session = withFriends(session, 1)
    expect(keyOf(session)).toBe('contractor 2')
    for (const n of [2, 3, 1]) session = withLinkOf(session, n, 'contractorLink', linked)
    expect(keyOf(session)).toBe('user 1')
    session = withLinkOf(session, 1, 'userLink', linked)
    expect(keyOf(session)).toBe('friend 利用者さま(母)の端末')
    session = withFriends(session, 1, 2)
    expect(keyOf(session)).toBe('user 2')
  })

  it('S26, W5: where the contractor link is left for home, a user link is lit only to be left for home too', () => {
    const session = withFriends(linkingFamily(), 1, 2, 3)
    const deferred = [1, 2, 3].reduce(
      (now, n) => withLinkOf(now, n, 'contractorLink', { deferred: 'noPhone' }),
      withLinkOf(session, 1, 'userLink', linked),
    )
    expect(keyOf(deferred)).toBe('user 2')
    const left = [2, 3].reduce((now, n) => withLinkOf(now, n, 'userLink', { deferred: 'noPhone' }), deferred)
    expect(keyOf(left)).toBeNull()
  })

  it('stays with what has begun, and asks L7’s question before anything new', () => {
    const session = withFriends(linkingFamily(), 1, 2)
    expect(keyOf(withLinkOf(session, 1, 'contractorLink', { status: 'inProgress' }))).toBe('contractor 1')
    expect(keyOf(withLinkOf(session, 3, 'contractorLink', { ...linked, accountConfirmed: false }))).toBe(
      'contractor 3',
    )
  })

  it('L7: a link is closed only when the person confirmed the account; later is closed too (W6)', () => {
    const session = withLinkOf(linkingFamily(), 2, 'contractorLink', { ...linked, accountConfirmed: false })
    const [first] = lanesOf(session)[0]?.links ?? []
    expect(first !== undefined && isClosed(first)).toBe(false)
    const later = withLinkOf(session, 3, 'userLink', { deferred: 'absent' })
    expect(lanesOf(later)[2]?.links.every(isClosed)).toBe(true)
  })

  it('W8: a withdrawn line takes no part', () => {
    const session = linkingFamily()
    const lines = session.lines.map((line, n) => (n === 1 ? { ...line, state: 'withdrawn' as const } : line))
    expect(lanesOf({ ...session, lines }).map(({ device }) => device.nickname)).not.toContain(
      '利用者さま(母)の端末',
    )
  })
})
