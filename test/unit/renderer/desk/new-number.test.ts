import { describe, expect, it } from 'vitest'
import ActivatePage from '#renderer/desk/steps/activate/ActivatePage.vue'
import { unsetBranch } from '#shared/domain/branch.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant } from '#shared/domain/time/time.ts'
import { bringsNumber } from '#test/support/a-session.ts'
import { lastCall, mountDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'

/** The family at 開通, line 3 with a number that did not come over. */
async function failedFamily(): Promise<Session> {
  const main = await theMain()
  await main.practise({ fault: 'mnpRefused', remaining: 1 })
  return theSession({ edits: bringsNumber(3) })
}

describe('a number that did not come over, at the desk', () => {
  it('W8: the old SIM is kept, and there are three ways from here', async () => {
    const desk = await mountDesk(ActivatePage, await failedFamily())
    expect(desk.at('line-3').textContent).toContain(
      '番号のお乗り換えが完了しておりません。今のSIMはそのままお持ちください。',
    )
    for (const way of ['activate', 'new-number', 'withdraw']) expect(desk.has(`line-3.${way}`)).toBe(true)
  })

  it('E9k, R24: while the desk is closed a new number is not offered, as 開通 is not', async () => {
    const main = await theMain(instant('2026-11-30T12:00:00Z'))
    const session = await failedFamily()
    await main.ask('branch.write', { ...unsetBranch, activationHours: { from: '10:00', until: '20:00' } })
    const desk = await mountDesk(ActivatePage, session)
    expect(['activate', 'new-number', 'withdraw'].filter((way) => desk.has(`line-3.${way}`))).toEqual([
      'withdraw',
    ])
  })

  it('W8: a new number is asked for only once consent is ticked, each time anew', async () => {
    const desk = await mountDesk(ActivatePage, await failedFamily())
    await desk.press('line-3.new-number')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.press('new-number.consent')
    await desk.press('dialog-cancel')
    await desk.press('line-3.new-number')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.press('new-number.consent')
    await desk.press('dialog-confirm')
    expect(lastCall(desk)).toMatchObject({ name: 'line.newNumber', input: { consent: true } })
    expect(desk.at('line-3.state').dataset.state).toBe('active')
  })

  it('W8: a line with a new number of its own is tried again or withdrawn, nothing else', async () => {
    const main = await theMain()
    await main.practise({ fault: 'busy', remaining: 3 })
    const desk = await mountDesk(ActivatePage, await theSession())
    expect(desk.at('line-3.state').dataset.state).toBe('failed')
    expect(desk.has('line-3.new-number')).toBe(false)
    expect(desk.at('line-3').textContent).not.toContain('今のSIM')
  })
})
