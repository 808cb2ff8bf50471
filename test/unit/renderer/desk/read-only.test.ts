import { describe, expect, it, vi } from 'vitest'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import { useMaskStore } from '#renderer/desk/stores/mask.ts'
import type { Session } from '#shared/domain/session.ts'
import { steps, type Step } from '#shared/domain/step.ts'
import { done, saved } from '#test/support/a-session.ts'
import { cancelledInMyPage } from '#test/support/on-phones.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

/** Looking is allowed: what explains, shows, folds out or leads away changes nothing. */
const LOOKS =
  '[data-rule], [data-control$=".show"], [data-control$="-show"], [data-control="curtain.show"], summary, a, [data-control="board"], [data-control^="month-end"], [data-control="abilities"], [data-control="open-slip-folder"], [aria-controls], nav button'

/** Given up before the application, once every line was withdrawn, or once every contract was ended on the phones. */
async function givenUp(step: Step): Promise<Session> {
  const main = await theMain()
  const before = ['reception', 'contractor', 'lines', 'check'].includes(step)
  const until = before ? 'typed' : step === 'activate' ? 'applied' : 'active'
  const session = await theSession({ until, step })
  const { id: sessionId } = session
  if (before) {
    const empty = { familyName: '', address: '', postalCode: '', contactPhone: '' }
    await saved(main, session, [{ kind: 'contractor', fields: empty }])
  }
  for (const [n, { id: lineId }] of session.lines.entries()) {
    if (until === 'applied') await main.ask('line.withdraw', { sessionId, lineId, reason: 'その他' })
    if (until === 'active') await cancelledInMyPage(main, session, n + 1)
  }
  return done(main, 'session.abandon', { sessionId, reason: 'その他' })
}

describe('a reception that was given up', () => {
  it.each(steps)(
    'E12i: looks read-only at %s: nothing to fill in, nothing that waits for an answer',
    async (step) => {
      const desk = await mountDesk(SessionFrame, await givenUp(step), (session) => ({ id: session?.id }))
      await vi.waitFor(() => expect(document.querySelector('main h1')).not.toBeNull(), { timeout: 10_000 })
      useMaskStore().toggle()
      await rest()
      const main = document.querySelector('main')
      expect(main?.dataset.readonly).toBe('')
      const live = [...(main?.querySelectorAll<HTMLElement>('input, textarea, button') ?? [])]
        .filter((control) => !control.matches(':disabled, [data-disabled]') && !control.matches(LOOKS))
        .map((control) => control.dataset.control ?? control.dataset.field ?? control.outerHTML.slice(0, 120))
      expect(live).toEqual([])
      const invites = [...(main?.querySelectorAll<HTMLInputElement>('input') ?? [])].filter(
        ({ placeholder, value }) => placeholder !== '' && value === '',
      )
      expect(
        invites.map(({ dataset }) => dataset.field),
        'no example stands where nobody writes',
      ).toEqual([])
      expect(desk.has('next')).toBe(false)
    },
  )
})
