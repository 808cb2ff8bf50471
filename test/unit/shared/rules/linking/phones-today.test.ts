import { describe, expect, it } from 'vitest'
import type { Line } from '#shared/domain/line.ts'
import { newLink, type LinkRecord } from '#shared/domain/link.ts'
import type { PhoneAnswer } from '#shared/domain/first-minute.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { awayToday, hasLine, phoneMark } from '#shared/rules/linking/phones-today.ts'
import { activeSession, withLineOf } from '#test/fixtures/desk-session.ts'

const NOW = instant('2026-11-23T02:00:00Z')
const firstMinute = {
  contractorPhone: 'ready',
  phoneReplaced: false,
  transferConfirmed: false,
  slipVoice: 'ja',
  largeType: false,
} as const

/** The family with everybody's phone here, but for the one of line 2. */
function familyWith(phone: PhoneAnswer, state: Line['state'] = 'contracted'): Session {
  const family = activeSession()
  const lines = family.lines.map((line, n) => ({
    ...line,
    state,
    visit: { phone: n === 1 ? phone : ('ready' as const), place: null },
  }))
  return { ...family, firstMinute, lines }
}

/** With changes to the user link of line 2. */
function withUserLink(session: Session, change: Partial<LinkRecord>): Session {
  const link = session.lines[1]?.userLink ?? newLink()
  return withLineOf(session, 1, { userLink: { ...link, ...change } })
}

function away(session: Session): (string | null)[] {
  return session.devices.map((device) => awayToday(session, device))
}

describe('the phones of the family today', () => {
  it.each([
    ['noLine', 'noLine'],
    ['notHere', 'noPhone'],
    ['absent', 'absent'],
    ['ready', null],
  ] as const)(
    'E12f, W5–W7: a phone that is %s is away today because of %s, before its line is active',
    (phone, why) => {
      for (const state of ['contracted', 'activating', 'failed'] as const) {
        expect(away(familyWith(phone, state))).toEqual([null, why, null])
      }
    },
  )

  it('E12f, W7: nobody is asked to add a friend on a phone without LINE, at no stage', () => {
    for (const state of ['contracted', 'activating', 'active'] as const) {
      const session = familyWith('noLine', state)
      const asAnswered = state === 'active' ? withUserLink(session, { deferred: 'noLine' }) : session
      const board = boardOf(asAnswered, NOW, rulebook)
      expect(board.rows[1]?.cells.friendAdd).toMatchObject({ state: 'deferred', because: 'noLine' })
      expect(board.actions.some(({ target }) => target.control === 'device-2.friend')).toBe(false)
    }
  })

  it('E12f: what staff took up again after all is not away; what is linked was here', () => {
    const active = familyWith('noLine', 'active')
    expect(away(active)).toEqual([null, null, null])
    expect(away(withUserLink(active, { status: 'linked' }))).toEqual([null, null, null])
  })

  it('E12k, W7: only the phone that was said to be without LINE has none; once taken up or used it has', () => {
    const line = (session: Session) => session.devices.map((device) => hasLine(session, device))
    const session = familyWith('noLine', 'contracted')
    expect(line(session)).toEqual([true, false, true])
    for (const phone of ['notHere', 'absent', 'ready'] as const)
      expect(line(familyWith(phone, 'contracted'))).toEqual([true, true, true])
    const left = withUserLink(familyWith('noLine', 'active'), { deferred: 'noLine' })
    expect(line(left)).toEqual([true, false, true])
    expect(line(withUserLink(left, { deferred: null }))).toEqual([true, true, true])
    const friend = session.devices.map((device) => ({
      ...device,
      friendAdd: { at: NOW, evidence: 'customerSaid' as const },
    }))
    expect(line({ ...session, devices: friend })).toEqual([true, true, true])
    // At home, when the reception is closed, LINE can be there.
    expect(line({ ...left, status: 'completed' })).toEqual([true, true, true])
  })

  it('E12f, W5: without the contractor’s phone nothing is linked on anybody’s', () => {
    const session = {
      ...familyWith('ready'),
      firstMinute: { ...firstMinute, contractorPhone: 'notHere' as const },
    }
    expect(away(session)).toEqual(['noPhone', 'atHome', 'atHome'])
  })

  it('E12h: two children’s phones are told apart by line and number, the others need nothing', () => {
    const family = activeSession()
    const devices = family.devices.map((device) =>
      device.owner === 'user' ? { ...device, relation: 'child' as const } : device,
    )
    const [own, second, third] = devices
    if (own === undefined || second === undefined || third === undefined) throw new Error('no phones')
    const session = { ...family, devices }
    expect(phoneMark(session, own)).toBeNull()
    expect(phoneMark(session, second)).toEqual({ line: 2, last4: '1231' })
    expect(phoneMark(session, third)).toEqual({ line: 3, last4: '1232' })
    const left = session.lines.map((line, n) => (n === 1 ? { ...line, deviceId: null } : line))
    expect(
      phoneMark({ devices, lines: left }, third),
      'a phone without a line is nobody’s to mix up',
    ).toBeNull()
  })
})
