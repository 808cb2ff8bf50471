import { describe, expect, it, vi } from 'vitest'
import SlipsPage from '#renderer/desk/steps/slips/SlipsPage.vue'
import { lastCall, mountDesk, type MountedDesk, rest } from '#test/support/desk-page.ts'
import { theSession } from '#test/support/main/the-main.ts'

async function showing(): Promise<MountedDesk> {
  const desk = await mountDesk(SlipsPage, await theSession({ step: 'slips' }))
  await desk.press('no-printer.identity')
  await desk.press('no-printer.show')
  return desk
}

describe('no printer', () => {
  it('W10: shows nothing before the identity was checked', async () => {
    const desk = await mountDesk(SlipsPage, await theSession({ step: 'slips' }))
    // Longer than it waits because it has just come.
    await rest()
    expect(desk.at('no-printer.show').matches(':disabled')).toBe(true)
    expect(desk.main.calls.filter(({ name }) => name === 'loginId.show')).toEqual([])
  })

  it('W10: a login ID is on the screen until it is closed, and nowhere else', async () => {
    const desk = await showing()
    expect(desk.at('login-id-value').textContent).toMatch(/^PR\d{10}$/)
    expect(desk.at('login-id-shown').textContent).toContain('画面を契約者さまに向けてください')
    expect(JSON.stringify(desk.store.session)).not.toMatch(/PR\d{10}/)
    await desk.press('login-id-close')
    expect(document.body.innerHTML).not.toMatch(/PR/)
  })

  it('W10: goes when the window is left', async () => {
    const desk = await showing()
    window.dispatchEvent(new Event('blur'))
    await rest()
    expect(desk.has('login-id-shown')).toBe(false)
  })

  it('W10: goes after 60 seconds by itself', async () => {
    const desk = await showing()
    const late = Date.now() + 61_000
    const clock = vi.spyOn(Date, 'now').mockReturnValue(late)
    await vi.waitFor(() => expect(desk.has('login-id-shown')).toBe(false), { timeout: 5000 })
    clock.mockRestore()
  })

  it('W10: goes with the page', async () => {
    const desk = await showing()
    desk.wrapper.unmount()
    await rest()
    expect(document.body.innerHTML).not.toContain('login-id-value')
  })

  it('W10, S38: noted after every line was shown, and each code left to MyPage', async () => {
    const desk = await showing()
    await desk.press('login-id-next')
    await desk.press('login-id-next')
    expect(desk.has('login-id-next')).toBe(false)
    await desk.press('login-id-close')
    await desk.press('no-printer.noted')
    expect(desk.has('no-printer.noted-done')).toBe(true)
    expect(desk.at('no-printer').textContent).toContain('マイページの「契約情報」')
    await desk.press('line-2.myPage.use')
    expect(desk.at('line-2.myPage').dataset.substitute).toBe('true')
    expect(lastCall(desk)).toMatchObject({ name: 'slip.substitute', input: { kind: 'user' } })
  })

  it('W10: not noted while one line was not shown', async () => {
    const desk = await showing()
    await desk.press('login-id-close')
    expect(desk.has('no-printer.noted')).toBe(false)
  })
})
