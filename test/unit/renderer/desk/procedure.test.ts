import { describe, expect, it, vi } from 'vitest'
import ActivatePage from '#renderer/desk/steps/activate/ActivatePage.vue'
import CheckPage from '#renderer/desk/steps/check/CheckPage.vue'
import DonePage from '#renderer/desk/steps/done/DonePage.vue'
import SlipsPage from '#renderer/desk/steps/slips/SlipsPage.vue'
import type { Practice } from '#shared/contract/desk.ts'
import type { Session } from '#shared/domain/session.ts'
import { CarrierFault } from '#electron/carrier/gateway.ts'
import { bringsNumber, done, lineAt, type Wanted } from '#test/support/a-session.ts'
import { loseNextAnswer } from '#test/support/on-carrier.ts'
import { reissuedInMyPage, tenWrongCodes } from '#test/support/on-phones.ts'
import { lastCall, mountDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

/** The family at 開通, with one line sent off. @param n of the line, from 1 */
async function sentOff(n: number, how: Partial<Practice>, wanted: Wanted = {}): Promise<Session> {
  const main = await theMain()
  const session = await theSession({ until: 'applied', ...wanted })
  await main.practise(how)
  return done(main, 'line.activate', { sessionId: session.id, lineId: lineAt(session, n).id })
}

describe('確認', () => {
  it('reads back who applies, every line, and who uses it', async () => {
    const desk = await mountDesk(CheckPage, await theSession({ until: 'typed' }))
    expect(desk.at('check.contractor').textContent).toContain('見本 太郎')
    expect(desk.at('check.line-1').textContent).toContain('契約者さまご本人')
    expect(desk.at('check.line-3').textContent).toContain('見本 一郎')
    expect(desk.at('check.line-3').textContent).toContain('2014年6月20日(平成26年)・12歳')
  })

  it('Q2: a double click applies once', async () => {
    const desk = await mountDesk(CheckPage, await theSession({ until: 'typed' }))
    const apply = desk.at('apply')
    await vi.waitFor(() => expect(apply.matches(':disabled')).toBe(false))
    apply.click()
    apply.click()
    await vi.waitFor(() => expect(desk.has('application')).toBe(true))
    await rest()
    expect(desk.main.calls.filter(({ name }) => name === 'session.apply')).toHaveLength(1)
    expect(desk.at('application').dataset.state).toBe('done')
  })

  it('says what failed and offers the same application again', async () => {
    const { services } = await theMain()
    vi.spyOn(services.carrier, 'apply').mockRejectedValueOnce(new CarrierFault('busy'))
    const desk = await mountDesk(CheckPage, await theSession({ until: 'typed' }))
    await desk.press('apply')
    expect(desk.at('application').textContent).toContain('混み合っています')
    await desk.press('apply')
    expect(desk.at('application').dataset.state).toBe('done')
  })
})

describe('開通', () => {
  it('starts every line that may start, each for itself (W8)', async () => {
    const desk = await mountDesk(ActivatePage, await theSession({ until: 'applied' }))
    await desk.press('activate-all')
    expect(desk.main.calls.filter(({ name }) => name === 'line.activate')).toHaveLength(3)
    for (const n of [1, 2, 3]) expect(desk.at(`line-${String(n)}.state`).dataset.state).toBe('active')
    expect(desk.has('activate-all')).toBe(false)
  })

  it('Q2: while a result is not known, there is nothing to send again, only to ask', async () => {
    const main = await theMain()
    const { id: sessionId, lines } = await theSession({ until: 'applied' })
    const told = await loseNextAnswer(main)
    const session = await done(main, 'line.activate', { sessionId, lineId: lineAt({ lines }, 1).id })
    const desk = await mountDesk(ActivatePage, session)
    await vi.waitFor(() => expect(desk.at('line-1.state').dataset.state).toBe('unknown'))
    expect(desk.at('line-1').textContent).toContain('開通結果を確認中です。再送信しないでください。')
    expect(desk.has('line-1.activate')).toBe(false)
    told()
    await desk.press('line-1.ask-again')
    expect(desk.at('line-1.state').dataset.state).toBe('active')
  })

  it('R26: a held line can be asked about, a declined one says the outcome and whom to ask, and no reason', async () => {
    const main = await theMain()
    const answered = async (screening: 'onHold' | 'declined') => {
      await main.practise({ screening })
      return mountDesk(ActivatePage, await theSession({ until: 'applied' }))
    }
    const declined = await answered('declined')
    expect(declined.at('line-3').textContent).toContain('理由は届きません')
    expect(declined.has('line-3.ask-screening')).toBe(false)
    const held = await answered('onHold')
    expect(held.at('line-3').textContent).toContain('ほかの回線は、先に')
    await main.practise({ screening: 'ok' })
    await held.press('line-3.ask-screening')
    expect(held.at('line-3.state').dataset['state']).toBe('contracted')
  })

  it('shows how far a line has come, and lets it be stopped', async () => {
    const desk = await mountDesk(ActivatePage, await sentOff(2, { latencySeconds: 60 }))
    expect(desk.at('line-2.state').dataset.state).toBe('activating')
    await vi.waitFor(() => expect(desk.at('line-2').textContent).toMatch(/[1-9]\d?%/), { timeout: 10_000 })
    expect(desk.has('line-2.activate')).toBe(false)
    await desk.press('line-2.cancel')
    await vi.waitFor(() => expect(desk.at('line-2.state').dataset.state).toBe('failed'))
  })

  it('W8: a line that failed says why, is tried again, or withdrawn with a reason', async () => {
    const session = await sentOff(3, { fault: 'busy', remaining: 1 }, { edits: bringsNumber(3) })
    const desk = await mountDesk(ActivatePage, session)
    await vi.waitFor(() => expect(desk.at('line-3.state').dataset.state).toBe('failed'))
    expect(desk.at('line-3').textContent).toContain('今のSIMはそのままお持ちください')
    await desk.press('line-3.withdraw')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.fill('dialog-reason', 'お客様のご希望')
    await desk.press('dialog-confirm')
    expect(desk.at('line-3.state').dataset.state).toBe('withdrawn')
  })
})

describe('利用コード票', () => {
  const slips = ['slip-contractor', 'slip-user-1', 'slip-user-2', 'slip-user-3', 'slip-store']

  it('V20: one contractor slip, one user slip per line, one store copy, and the 手順書 for who wishes it', async () => {
    const desk = await mountDesk(SlipsPage, await theSession({ step: 'slips' }))
    for (const slip of slips) expect(desk.at(slip).dataset.state).toBe('waiting')
    const rows = [...document.querySelectorAll<HTMLElement>('li[data-control^=slip-]')]
    expect(rows.map((row) => row.dataset['control'])).toEqual([...slips, 'slip-guide'])
  })

  it('S39: prints, names the file, and ticks in whose hand it is', async () => {
    const desk = await mountDesk(SlipsPage, await theSession({ step: 'slips' }))
    expect(desk.has('slip-user-2.handover')).toBe(false)
    await desk.press('slip-user-2.print')
    expect(desk.at('slip-user-2.file').textContent).toContain('.pdf')
    expect(desk.at('slip-user-2.handover').textContent).toContain('契約者さま')
    await desk.fill('simcheck.read', lineAt(await desk.saved(), 2).iccid)
    await desk.press('slip-user-2.handover')
    expect(desk.at('slip-user-2').dataset.state).toBe('handed')
  })

  it('C30, S61, L10: a code that cannot be printed is not offered for printing, and the row says why', async () => {
    const main = await theMain()
    const session = await theSession({
      step: 'slips',
      links: [
        ['contractor', 1],
        ['user', 1],
      ],
    })
    await reissuedInMyPage(main, session, 2)
    await tenWrongCodes(main, session, 3)
    const desk = await mountDesk(SlipsPage, await main.ask('session.read', { sessionId: session.id }))
    const said = [/不要/, /マイページ/, /再発行/]
    for (const [n, words] of said.entries()) {
      expect(desk.has(`slip-user-${String(n + 1)}.print`)).toBe(false)
      expect(desk.at(`slip-user-${String(n + 1)}`).textContent).toMatch(words)
    }
  })

  it('L10, L11: a second print needs a reason; the store copy holds no secret and needs none', async () => {
    const desk = await mountDesk(SlipsPage, await theSession({ step: 'slips' }))
    for (const slip of ['slip-contractor', 'slip-store']) await desk.press(`${slip}.print`)
    await desk.press('slip-contractor.reprint')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.fill('dialog-reason', '紙づまり')
    for (const tick of ['reprint.collected', 'reprint.identified']) {
      expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
      await desk.press(tick)
    }
    await desk.press('dialog-confirm')
    expect(lastCall(desk)).toMatchObject({
      name: 'slip.print',
      input: { reason: '紙づまり', identityChecked: true, piecesCollected: true },
    })
    await desk.press('slip-store.reprint')
    expect(lastCall(desk)).toMatchObject({
      name: 'slip.print',
      input: { kind: 'store', reason: null },
    })
  })
})

describe('利用コード票 with more papers than staff may print alone', () => {
  it('L10: a manager types the PIN into the question, which stays while it is wrong', async () => {
    const desk = await mountDesk(SlipsPage, await theSession({ step: 'slips' }))
    const reprint = async (): Promise<void> => {
      await desk.press('slip-user-1.reprint')
      await desk.fill('dialog-reason', '紙づまり')
    }
    await desk.press('slip-user-1.print')
    await reprint()
    expect(desk.has('reprint.pin')).toBe(false)
    await desk.press('dialog-confirm')
    await desk.press('slip-user-1.reprint')
    expect(desk.store.told?.reasons.map(({ code }) => code)).toEqual(['managerPinMissingReprint'])
    expect(desk.has('dialog-confirm')).toBe(false)
    await desk.main.ask('manager.setPin', { pin: '2580', oldPin: null })
    await reprint()
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.fill('reprint.pin', '1379')
    await desk.press('dialog-confirm')
    expect(desk.at('reprint.pin')).toHaveProperty('value', '')
    await desk.fill('reprint.pin', '2580')
    await desk.press('dialog-confirm')
    expect(lastCall(desk)).toMatchObject({ name: 'slip.print', input: { managerPin: '2580' } })
    expect(desk.has('reprint.pin')).toBe(false)
  })
})

describe('利用コード票 that nobody saw come out', () => {
  it('Q1: is not offered for handing over, and printed again with a reason alone', async () => {
    const desk = await mountDesk(SlipsPage, await theSession({ step: 'slips' }))
    // It is counted; that it came out could not be written down.
    desk.main.vault.failNext('desk.commit', 'storage', 1)
    await desk.press('slip-contractor.print')
    expect(desk.at('slip-contractor').dataset.state).toBe('pending')
    expect(desk.has('slip-contractor.handover')).toBe(false)
    await desk.press('slip-contractor.reprint')
    expect(desk.has('reprint.collected')).toBe(false)
    await desk.fill('dialog-reason', '用紙が出ない')
    await desk.press('dialog-confirm')
    expect(desk.at('slip-contractor').dataset.state).toBe('printed')
  })
})

describe('完了', () => {
  it('lists what is left with its rule, and does not hide the button', async () => {
    const desk = await mountDesk(DonePage, await theSession({ step: 'done' }))
    expect(Number(desk.at('remaining').dataset.count)).toBeGreaterThan(0)
    expect(desk.at('remaining').textContent).toContain('S39')
    expect(desk.has('complete')).toBe(true)
  })

  it('says that it is complete and leads back to the list', async () => {
    const desk = await mountDesk(DonePage, await theSession({ until: 'ready' }))
    await desk.press('complete')
    expect(desk.has('completed')).toBe(true)
    expect(desk.has('to-list')).toBe(true)
    expect(desk.has('complete')).toBe(false)
  })
})
