import { describe, expect, it } from 'vitest'
import { leftOpen, stepProgress } from '#renderer/desk/app/frame/step-progress.ts'
import type { Session } from '#shared/domain/session.ts'
import { steps } from '#shared/domain/step.ts'
import type { Instant, PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { openedSession } from '#test/fakes/desk-bridge.ts'
import { contractedFamily, typedFamily } from '#test/fixtures/desk-family.ts'

const TODAY = '2026-11-23' as PlainDate
const AT = '2026-11-23T01:00:00Z' as Instant

/** Every step in a word. */
function all(session: Session): string {
  return steps.map((step) => stepProgress(session, step, rulebook, TODAY)).join(' ')
}

describe('how far the steps are', () => {
  it('E12a: of a new reception nothing is done', () => {
    const blank = { contractorPhone: null, phoneReplaced: null, transferConfirmed: false }
    expect(all({ ...openedSession(), reception: blank })).toBe('none none none none none none none none')
  })

  it('E12a: a form is done when its rules say so, whichever step is on screen', () => {
    const typed = { ...typedFamily('contractor'), reception: null }
    expect(all(typed)).toMatch(/^done done done half none none none/)
    const half = { ...typed, contractor: { ...typed.contractor, address: '' } }
    expect(all(half)).toMatch(/^done half done/)
  })

  it('E12a: 確認 is done with the application and every duty of its lines, not before', () => {
    const family = contractedFamily('contracted', 'activate')
    expect(all(family)).toMatch(/^done done done done none none none/)
    expect(all({ ...family, duties: [] })).toMatch(/^done done done half/)
  })

  it('E12a: passing 利用コード票 with nothing handed over does not do it; one of three is half', () => {
    const family = contractedFamily('active', 'link')
    expect(stepProgress(family, 'slips', rulebook, TODAY)).not.toBe('done')
    const read = family.lines.map((line, n) => (n === 0 ? { ...line, simCheckedAt: AT } : line))
    expect(stepProgress({ ...family, lines: read }, 'slips', rulebook, TODAY)).toBe('half')
    expect(leftOpen({ ...family, lines: read }, 'slips').map(({ code }) => code)).toContain('slipNotHanded')
  })

  it('E12a: 開通 is half while a line is not closed', () => {
    const family = contractedFamily('active', 'slips')
    const [first, ...others] = family.lines
    if (first === undefined) throw new Error('no line')
    expect(stepProgress(family, 'activate', rulebook, TODAY)).toBe('done')
    const failed = { ...family, lines: [{ ...first, state: 'failed' as const }, ...others] }
    expect(stepProgress(failed, 'activate', rulebook, TODAY)).toBe('half')
  })

  it('E12a: a reception that is complete is done throughout, also when its data are erased', () => {
    const closed = { ...contractedFamily('active', 'done'), status: 'completed' as const, duties: [] }
    expect(all(closed)).not.toMatch(/half|none/)
  })
})
