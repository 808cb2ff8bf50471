import { describe, expect, it } from 'vitest'
import { createRemovedLines } from '#electron/sessions/forms/removed-lines.ts'
import type { Session } from '#shared/domain/session.ts'
import { activeSession, filledSession } from '#test/fixtures/desk-session.ts'

describe('a line that was removed', () => {
  const whole = filledSession()
  const [, mother] = whole.lines
  const without: Session = { ...whole, lines: whole.lines.filter((line) => line !== mother) }
  const kept = () => {
    const removed = createRemovedLines()
    if (mother) removed.keep(whole, mother.id)
    return { removed, putBack: () => mother && removed.putBack(without, mother.id) }
  }

  it('E3: comes back where it stood, through whatever else is saved, and a break', () => {
    const { removed, putBack } = kept()
    removed.follow(without)
    removed.follow({ ...without, status: 'parked' })
    expect(putBack()?.lines).toEqual(whole.lines)
  })

  it.each(['completed', 'abandoned'] as const)('L8: is kept no longer once its reception is %s', (status) => {
    const { removed, putBack } = kept()
    removed.follow({ ...without, status })
    expect(putBack()).toBeNull()
  })

  it('L8: is kept no longer once the application is made: nothing of the form changes then', () => {
    const { removed, putBack } = kept()
    removed.follow({ ...without, application: activeSession().application })
    expect(putBack()).toBeNull()
  })
})
