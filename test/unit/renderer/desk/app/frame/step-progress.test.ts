import { done, lineAt, saved } from '#test/support/a-session.ts'
import { describe, expect, it } from 'vitest'
import { leftOpen, stepProgress } from '#renderer/desk/app/frame/step-progress.ts'
import type { Session } from '#shared/domain/session.ts'
import { steps } from '#shared/domain/step.ts'
import { instant, type PlainDate } from '#shared/domain/time/time.ts'
import { withoutPersonalData } from '#shared/rules/session/retention.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'

const TODAY = '2026-11-23' as PlainDate

/** Every step in a word. */
function all(session: Session): string {
  return steps.map((step) => stepProgress(session, step, rulebook, TODAY)).join(' ')
}

describe('how far the steps are', () => {
  it('E12a: of a new reception nothing is done', async () => {
    expect(all(await theSession({ until: 'opened' }))).toBe('none none none none none none none none')
  })

  it('E12a: a form is done when its rules say so, whichever step is on screen', async () => {
    const typed = await theSession({ until: 'typed', step: 'contractor' })
    expect(all(typed)).toMatch(/^done done done half none none none/)
    // Before there was a first minute, nobody asked its questions.
    expect(all({ ...typed, firstMinute: null })).toMatch(/^done done done half none none none/)
    const half = await saved(await theMain(), typed, [{ kind: 'contractor', fields: { address: '' } }])
    expect(all(half)).toMatch(/^done half done/)
  })

  it('E12a: 確認 is done with the application and every duty of its lines, not before', async () => {
    expect(all(await theSession({ until: 'applied' }))).toMatch(/^done done done done none none none/)
    const asked = await theSession({ until: 'applied', unanswered: 'all' })
    expect(all(asked)).toMatch(/^done done done half/)
  })

  it('E12a: passing 利用コード票 with nothing handed over does not do it; one of three is half', async () => {
    const family = await theSession({ step: 'link' })
    expect(stepProgress(family, 'slips', rulebook, TODAY)).not.toBe('done')
    const { id: lineId, iccid } = lineAt(family, 1)
    const read = await done(await theMain(), 'line.checkSim', { sessionId: family.id, lineId, iccid })
    expect(stepProgress(read, 'slips', rulebook, TODAY)).toBe('half')
    expect(leftOpen(read, 'slips').map(({ code }) => code)).toContain('slipNotHanded')
  })

  it('E12a: 開通 is half while a line is not closed', async () => {
    expect(stepProgress(await theSession(), 'activate', rulebook, TODAY)).toBe('done')
    await (await theMain()).practise({ fault: 'busy', remaining: 1 })
    const failed = await theSession()
    expect(failed.lines.map(({ state }) => state).sort()).toEqual(['active', 'active', 'failed'])
    expect(stepProgress(failed, 'activate', rulebook, TODAY)).toBe('half')
  })

  it('E12a: a reception that is complete is done throughout, also when its data are erased', async () => {
    const closed = await theSession({ until: 'completed' })
    expect(all(closed)).not.toMatch(/half|none/)
    expect(all(withoutPersonalData(closed, instant('2026-12-01T01:00:00Z')))).not.toMatch(/half|none/)
  })
})
