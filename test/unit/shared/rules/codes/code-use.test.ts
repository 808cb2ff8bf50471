import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusMinutes, tokyoTime } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { forPhone } from '#shared/words/say-to-customer.ts'
import { judgeCode, matchOf, spendsTry, type CodeMatch } from '#shared/rules/codes/code-use.ts'
import { attemptEndsAt, attemptExpired } from '#shared/rules/linking/phones-today.ts'
import {
  afterRightCode,
  afterWrongCode,
  isLocked,
  triesLeft,
  type Tries,
} from '#shared/rules/codes/throttle.ts'
import {
  changedDevice,
  changedLine,
  codesOf,
  contractorLinked,
  lines,
  now,
  phones,
} from '#test/fixtures/family-view.ts'
import { saidOf } from '#test/support/said.ts'

const deviceId = phones.child
/** Whatever is refused and costs a try. */
const matches = ['unknown', 'superseded', 'used', 'revoked', 'expired', 'wrongLine'] as const
const fresh: Tries = { wrongCodes: 0, lockedUntil: null }

/** The phone after that many wrong codes in a row, typed without waiting. */
function afterWrong(count: number): Tries & { revoke: boolean } {
  let tries: Tries & { revoke: boolean } = { ...fresh, revoke: false }
  for (let n = 0; n < count; n += 1) tries = afterWrongCode(tries, now, rulebook.link)
  return tries
}

function customerText(match: CodeMatch): string {
  const verdict = judgeCode(contractorLinked(), { deviceId, match })
  return verdict.ok ? '' : (saidOf(verdict.reasons[0])?.text ?? '')
}

describe('judging a typed code', () => {
  it('L2: the newest unused code of the right line is accepted', () => {
    expect(judgeCode(contractorLinked(), { deviceId, match: 'current' }).ok).toBe(true)
  })

  it('L5: superseded, used, revoked, expired, foreign and invented codes sound alike to the customer', () => {
    const texts = new Set(matches.map(customerText))
    expect([...texts]).toEqual([
      'この利用コードはお使いいただけません。最新の利用コードをお確かめのうえ、もう一度ご入力ください(あと4回)。',
    ])
  })

  it('E11a, L5: at every count, a phone gets the same answer for every refused code: words, rule, code, moment of the lock', () => {
    for (let wrongCodes = 0; wrongCodes < 20; wrongCodes += 1) {
      const view = changedDevice(contractorLinked(), deviceId, { wrongCodes })
      const heard = matches.map((match) => {
        const verdict = judgeCode(view, { deviceId, match })
        return verdict.ok ? null : verdict.reasons.map(forPhone)
      })
      for (const each of heard) expect(each).toEqual(heard[0])
      const lock = (wrongCodes + 1) % rulebook.link.lockAfter === 0
      expect(saidOf(heard[0]?.[0])?.text).toContain(lock ? tokyoTime(plusMinutes(now, 15)) : '回)')
      expect(saidOf(heard[0]?.[0])?.text).not.toContain('あと0回')
    }
  })

  it('E11b, L5: staff hear exactly which it was at every count, also of the try that locks', () => {
    for (const wrongCodes of [0, 3, 4, 9]) {
      const view = changedDevice(contractorLinked(), deviceId, { wrongCodes })
      const staff = matches.flatMap((match) => {
        const verdict = judgeCode(view, { deviceId, match })
        return verdict.ok
          ? []
          : [`${saidOf(verdict.reasons[0])?.exact} / ${saidOf(verdict.reasons[0], 'en')?.exact}`]
      })
      expect(new Set(staff).size).toBe(matches.length)
      if (wrongCodes === 4) for (const each of staff) expect(each).toContain('まで止まっています')
    }
  })

  it('L5: the staff see which it was', () => {
    const staff = (['superseded', 'used', 'revoked', 'expired', 'wrongLine', 'unknown'] as const).map(
      (match) => {
        const verdict = judgeCode(contractorLinked(), { deviceId, match })
        return verdict.ok ? null : saidOf(verdict.reasons[0])?.exact
      },
    )
    expect(new Set(staff).size).toBe(6)
    expect(staff[0]).toContain('再発行済み')
  })

  it('L4: a typing slip spends no try', () => {
    expect(spendsTry('malformed')).toBe(false)
    expect(codesOf(judgeCode(contractorLinked(), { deviceId, match: 'malformed' }))).toEqual(['codeMistyped'])
  })

  it('L4: every other refused code spends one', () => {
    const all = ['superseded', 'used', 'revoked', 'expired', 'wrongLine', 'unknown'] as const
    expect(all.every(spendsTry)).toBe(true)
    expect(spendsTry('current')).toBe(false)
  })

  it('L4: says how many tries are left', () => {
    const left = [0, 1, 2, 3].map((wrongCodes) => {
      const verdict = judgeCode(changedDevice(contractorLinked(), deviceId, { wrongCodes }), {
        deviceId,
        match: 'unknown',
      })
      return verdict.ok ? '' : saidOf(verdict.reasons[0])?.text.match(/あと(\d+)回/)?.[1]
    })
    expect(left).toEqual(['4', '3', '2', '1'])
  })

  it('L4: the fifth wrong code hears when to try again', () => {
    const view = changedDevice(contractorLinked(), deviceId, { wrongCodes: 4 })
    const unknown = judgeCode(view, { deviceId, match: 'unknown' })
    expect(codesOf(unknown)).toEqual(['phoneLocked'])
    expect(unknown.ok ? '' : saidOf(unknown.reasons[0])?.text).toContain(tokyoTime(plusMinutes(now, 15)))
    expect(codesOf(judgeCode(view, { deviceId, match: 'superseded' }))).toEqual(['phoneLocked'])
  })

  it('L4: the tenth wrong code hears that the code itself is gone, and what brings a new one', () => {
    const view = changedDevice(contractorLinked(), deviceId, { wrongCodes: 9 })
    const tenth = judgeCode(view, { deviceId, match: 'unknown' })
    expect(codesOf(tenth)).toEqual(['codeRevokedByTries'])
    const [first] = tenth.ok ? [] : tenth.reasons
    expect(saidOf(first)?.text).toContain(tokyoTime(plusMinutes(now, 15)))
    expect(saidOf(first)?.text).toContain('新しい利用コード')
    expect(saidOf(first)?.todo).toContain('再発行')
    expect(codesOf(judgeCode(view, { deviceId, match: 'wrongLine' }))).toEqual(['codeRevokedByTries'])
  })

  it('L4: a phone whose line has no live code left is locked, and nothing else is claimed', () => {
    const device = changedDevice(contractorLinked(), deviceId, { wrongCodes: 9 })
    const view = changedLine(device, lines.child, { code: { status: 'revoked', issuedAt: now } })
    expect(codesOf(judgeCode(view, { deviceId, match: 'unknown' }))).toEqual(['phoneLocked'])
  })

  it('L4: a locked phone accepts nothing, not even the right code', () => {
    const view = changedDevice(contractorLinked(), deviceId, { lockedUntil: plusMinutes(now, 15) })
    for (const match of ['current', 'unknown', 'malformed'] as const) {
      expect(codesOf(judgeCode(view, { deviceId, match }))).toEqual(['phoneLocked'])
    }
  })

  it('C7: judges nothing for a phone from elsewhere', () => {
    const view = { ...contractorLinked(), devices: [] }
    expect(codesOf(judgeCode(view, { deviceId, match: 'current' }))).toEqual(['unknownDevice'])
  })
})

describe('sorting a code that was found', () => {
  const found = { lineId: lines.child, newest: true, status: 'issued' } as const

  it('S62: only the newest code of a line is current', () => {
    expect(matchOf(contractorLinked(), deviceId, found)).toBe('current')
    expect(matchOf(contractorLinked(), deviceId, { ...found, status: 'handed' })).toBe('current')
    expect(matchOf(contractorLinked(), deviceId, { ...found, newest: false })).toBe('superseded')
    expect(matchOf(contractorLinked(), deviceId, { ...found, newest: false, status: 'superseded' })).toBe(
      'superseded',
    )
  })

  it('L2: a code that has linked is used', () => {
    expect(matchOf(contractorLinked(), deviceId, { ...found, status: 'linked' })).toBe('used')
    expect(matchOf(contractorLinked(), deviceId, { ...found, newest: false, status: 'linked' })).toBe('used')
  })

  it('L4: a revoked one is revoked, an expired one expired', () => {
    expect(matchOf(contractorLinked(), deviceId, { ...found, status: 'revoked' })).toBe('revoked')
    expect(matchOf(contractorLinked(), deviceId, { ...found, status: 'expired' })).toBe('expired')
  })

  it('C10b: one past its days is expired', () => {
    const view = {
      ...contractorLinked(),
      parameters: { ...rulebook.link, usageCodeDays: 1 },
      now: plusMinutes(now, 24 * 60),
    }
    expect(matchOf(view, deviceId, found)).toBe('expired')
    expect(matchOf({ ...view, now: plusMinutes(view.now, -1) }, deviceId, found)).toBe('current')
  })

  it('L5: a code of another user’s line, or of the contractor’s own, belongs to the wrong line', () => {
    expect(matchOf(contractorLinked(), deviceId, { ...found, lineId: lines.mother })).toBe('wrongLine')
    expect(matchOf(contractorLinked(), deviceId, { ...found, lineId: lines.father })).toBe('wrongLine')
  })

  it('S28: on the contractor’s phone a code is not foreign: the link itself is refused there', () => {
    expect(matchOf(contractorLinked(), phones.father, found)).toBe('current')
  })

  it('E11c, S38: … where MyPage shows that code on it; before its contractor link it learns as little as any phone', () => {
    const view = changedLine(contractorLinked(), lines.child, {
      contractorLink: { status: 'eligible', deviceId: null },
    })
    expect(matchOf(view, phones.father, found)).toBe('wrongLine')
    expect(matchOf(view, phones.father, { ...found, lineId: lines.father })).toBe('current')
  })

  it('C9: a new user’s phone that nobody knows yet is not foreign', () => {
    const view = changedLine(contractorLinked(), lines.child, { userDeviceId: null })
    expect(matchOf(view, phones.mother, found)).toBe('current')
  })

  it('L5: a code of a line from elsewhere is unknown', () => {
    expect(matchOf({ ...contractorLinked(), lines: [] }, deviceId, found)).toBe('unknown')
  })
})

describe('counting wrong codes', () => {
  it('L4: five lock the phone for fifteen minutes, four do not', () => {
    expect(isLocked(afterWrong(4), now)).toBe(false)
    const five = afterWrong(5)
    expect(five.lockedUntil).toBe(plusMinutes(now, 15))
    expect(five.revoke).toBe(false)
    expect(isLocked(five, plusMinutes(now, 14))).toBe(true)
    expect(isLocked(five, plusMinutes(now, 15))).toBe(false)
  })

  it('L4: ten revoke the code, and only the tenth does', () => {
    expect(afterWrong(9).revoke).toBe(false)
    expect(afterWrong(10).revoke).toBe(true)
    expect(afterWrong(11).revoke).toBe(false)
  })

  it('L4: a success starts the count anew', () => {
    expect(afterRightCode()).toEqual(fresh)
  })

  it('L4: setting the clock back never shortens a lock', () => {
    const five = afterWrong(5)
    const back = plusMinutes(now, -600)
    expect(isLocked(five, back)).toBe(true)
    const more = afterWrongCode({ ...five, wrongCodes: 9 }, back, rulebook.link)
    expect(more.lockedUntil).toBe(five.lockedUntil)
  })

  it('L4: whatever happens, no more than four wrong codes in a row meet an open phone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), (waits) => {
        let tries: Tries = fresh
        let at = now
        let open = 0
        for (const wait of waits) {
          at = plusMinutes(at, wait)
          if (isLocked(tries, at)) {
            open = 0
            continue
          }
          expect(triesLeft(tries, rulebook.link)).toBe(5 - open)
          tries = afterWrongCode(tries, at, rulebook.link)
          open = isLocked(tries, at) ? 0 : open + 1
          expect(open).toBeLessThan(5)
        }
      }),
    )
  })
})

describe('the window of an attempt', () => {
  it('L3: closes after ten minutes', () => {
    expect(attemptEndsAt(now, rulebook.link)).toBe(plusMinutes(now, 10))
    expect(attemptExpired(now, plusMinutes(now, 9), rulebook.link)).toBe(false)
    expect(attemptExpired(now, plusMinutes(now, 10), rulebook.link)).toBe(true)
  })

  it('L3: never voids a code: the same code links long after the window', () => {
    const later = { ...contractorLinked(), now: plusMinutes(now, 60 * 24) }
    expect(attemptExpired(now, later.now, rulebook.link)).toBe(true)
    expect(judgeCode(later, { deviceId, match: 'current' }).ok).toBe(true)
  })
})
