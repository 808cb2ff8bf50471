import { describe, expect, it, vi } from 'vitest'
import ActivatePage from '#renderer/desk/steps/activate/ActivatePage.vue'
import CheckPage from '#renderer/desk/steps/check/CheckPage.vue'
import DonePage from '#renderer/desk/steps/done/DonePage.vue'
import SlipsPage from '#renderer/desk/steps/slips/SlipsPage.vue'
import type { CallError } from '#shared/contract/channel.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import { contractedFamily, typedFamily } from '#test/fixtures/desk-family.ts'
import { lastCall, mountDesk, rest } from '#test/support/mount-desk.ts'

function withLine(session: Session, n: number, change: Partial<Line>): Session {
  return { ...session, lines: session.lines.map((line, i) => (i + 1 === n ? { ...line, ...change } : line)) }
}
const activation = (failure: 'busy' | null) => ({
  operationId: contractedFamily('contracted', 'activate').application?.operationId ?? (null as never),
  attempts: 1,
  startedAt: typedFamily().createdAt,
  failure,
  activatedAt: null,
})

describe('確認', () => {
  it('reads back who applies, every line, and who uses it', async () => {
    const desk = await mountDesk(CheckPage, [typedFamily()])
    expect(desk.at('check.contractor').textContent).toContain('見本 太郎')
    expect(desk.at('check.line-1').textContent).toContain('契約者さまご本人')
    expect(desk.at('check.line-3').textContent).toContain('見本 一郎')
    expect(desk.at('check.line-3').textContent).toContain('2014年6月20日(平成26年)・12歳')
  })

  it('Q2: a double click applies once', async () => {
    const desk = await mountDesk(CheckPage, [typedFamily()])
    const apply = desk.at('apply')
    await vi.waitFor(() => expect(apply.matches(':disabled')).toBe(false))
    apply.click()
    apply.click()
    await vi.waitFor(() => expect(desk.has('application')).toBe(true))
    await rest()
    expect(desk.fake.calls.filter(({ name }) => name === 'session.apply')).toHaveLength(1)
    expect(desk.at('application').dataset.state).toBe('done')
  })

  it('says what failed and offers the same application again', async () => {
    const failed = { ...typedFamily(), application: { ...contractedFamily('draft', 'check').application } }
    const session = {
      ...failed,
      application: { ...failed.application, status: 'failed', failure: 'busy' },
    } as Session
    const desk = await mountDesk(CheckPage, [session])
    expect(desk.at('application').textContent).toContain('混み合っています')
    await desk.press('apply')
    expect(desk.at('application').dataset.state).toBe('done')
  })
})

describe('開通', () => {
  it('starts every line that may start, each for itself (W8)', async () => {
    const desk = await mountDesk(ActivatePage, [contractedFamily('contracted', 'activate')])
    await desk.press('activate-all')
    expect(desk.fake.calls.filter(({ name }) => name === 'line.activate')).toHaveLength(3)
    for (const n of [1, 2, 3]) expect(desk.at(`line-${String(n)}.state`).dataset.state).toBe('active')
    expect(desk.has('activate-all')).toBe(false)
  })

  it('Q2: while a result is not known, there is nothing to send again, only to ask', async () => {
    const session = withLine(contractedFamily('contracted', 'activate'), 1, {
      state: 'unknown',
      activation: activation(null),
    })
    const desk = await mountDesk(ActivatePage, [session])
    expect(desk.at('line-1').textContent).toContain('開通結果を確認中です。再送信しないでください。')
    expect(desk.has('line-1.activate')).toBe(false)
    await desk.press('line-1.ask-again')
    expect(desk.at('line-1.state').dataset.state).toBe('active')
  })

  it('R26: a held line can be asked about, a declined one says the outcome and whom to ask, and no reason', async () => {
    const held = withLine(contractedFamily('contracted', 'activate'), 2, { state: 'onHold' })
    const family = withLine(held, 3, { state: 'declined' })
    const desk = await mountDesk(ActivatePage, [family])
    expect(desk.at('line-2').textContent).toContain('ほかの回線は、先に')
    expect(desk.at('line-3').textContent).toContain('理由は届きません')
    expect(desk.has('line-3.ask-screening')).toBe(false)
    await desk.press('line-2.ask-screening')
    expect(desk.at('line-2.state').dataset['state']).toBe('contracted')
  })

  it('shows how far a line has come, and lets it be stopped', async () => {
    const session = withLine(contractedFamily('contracted', 'activate'), 2, {
      state: 'activating',
      activation: activation(null),
    })
    const desk = await mountDesk(ActivatePage, [session])
    desk.fake.push('line.progress', { sessionId: session.id, lineId: session.lines[1]?.id, percent: 42 })
    await rest()
    expect(desk.at('line-2').textContent).toContain('42%')
    expect(desk.has('line-2.activate')).toBe(false)
    await desk.press('line-2.cancel')
    expect(lastCall(desk)?.name).toBe('line.cancelActivation')
  })

  it('W8: a line that failed says why, is tried again, or withdrawn with a reason', async () => {
    const session = withLine(contractedFamily('contracted', 'activate'), 3, {
      state: 'failed',
      numberKind: 'mnp',
      activation: activation('busy'),
    })
    const desk = await mountDesk(ActivatePage, [session])
    expect(desk.at('line-3').textContent).toContain('今のSIMはそのままお持ちください')
    await desk.press('line-3.withdraw')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.fill('dialog-reason', 'お客様のご希望')
    await desk.press('dialog-confirm')
    expect(lastCall(desk)).toMatchObject({
      name: 'line.withdraw',
      input: { reason: 'お客様のご希望' },
    })
    expect(desk.at('line-3.state').dataset.state).toBe('withdrawn')
  })
})

describe('利用コード票', () => {
  const slips = ['slip-contractor', 'slip-user-1', 'slip-user-2', 'slip-user-3', 'slip-store']

  it('V20: one contractor slip, one user slip per line, one store copy', async () => {
    const desk = await mountDesk(SlipsPage, [contractedFamily('active', 'slips')])
    for (const slip of slips) expect(desk.at(slip).dataset.state).toBe('waiting')
    expect(document.querySelectorAll('li[data-control^=slip-]')).toHaveLength(5)
  })

  it('S39: prints, names the file, and ticks in whose hand it is', async () => {
    const desk = await mountDesk(SlipsPage, [contractedFamily('active', 'slips')])
    expect(desk.has('slip-user-2.handover')).toBe(false)
    await desk.press('slip-user-2.print')
    expect(desk.at('slip-user-2.file').textContent).toContain('.pdf')
    expect(desk.at('slip-user-2.handover').textContent).toContain('契約者さま')
    await desk.press('slip-user-2.handover')
    expect(desk.at('slip-user-2').dataset.state).toBe('handed')
  })

  it('C30, S61, L10: a code that cannot be printed is not offered for printing, and the row says why', async () => {
    const family = contractedFamily('active', 'slips')
    const ends = [
      { status: 'linked', handedAt: null },
      { status: 'handed', handedAt: family.lines[1]?.code?.issuedAt ?? null },
      { status: 'revoked', handedAt: null },
    ] as const
    const lines = family.lines.map((line, n) => ({
      ...line,
      code: line.code && { ...line.code, ...ends[n] },
    }))
    const desk = await mountDesk(SlipsPage, [{ ...family, lines }])
    const said = [/不要/, /マイページ/, /再発行/]
    for (const [n, words] of said.entries()) {
      expect(desk.has(`slip-user-${String(n + 1)}.print`)).toBe(false)
      expect(desk.at(`slip-user-${String(n + 1)}`).textContent).toMatch(words)
    }
  })

  it('L10, L11: a second print needs a reason; the store copy holds no secret and needs none', async () => {
    const desk = await mountDesk(SlipsPage, [contractedFamily('active', 'slips')])
    for (const slip of ['slip-contractor', 'slip-store']) await desk.press(`${slip}.print`)
    await desk.press('slip-contractor.reprint')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.fill('dialog-reason', '紙詰まり')
    for (const tick of ['reprint.collected', 'reprint.identified']) {
      expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
      await desk.press(tick)
    }
    await desk.press('dialog-confirm')
    expect(lastCall(desk)).toMatchObject({
      name: 'slip.print',
      input: { reason: '紙詰まり', identityChecked: true, piecesCollected: true },
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
    const desk = await mountDesk(SlipsPage, [contractedFamily('active', 'slips')])
    const reprint = async (): Promise<void> => {
      await desk.press('slip-user-1.reprint')
      await desk.fill('dialog-reason', '紙詰まり')
    }
    await desk.press('slip-user-1.print')
    await reprint()
    expect(desk.has('reprint.pin')).toBe(false)
    await desk.press('dialog-confirm')
    await desk.press('slip-user-1.reprint')
    expect(desk.store.told?.reasons.map(({ code }) => code)).toEqual(['managerPinMissingReprint'])
    expect(desk.has('dialog-confirm')).toBe(false)
    desk.fake.manager = { set: true, lockedUntil: null }
    await reprint()
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    const refused: CallError = { code: 'refused', text: '', todo: '', reasons: [] }
    desk.fake.failNext('slip.print', refused)
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
    const family = contractedFamily('active', 'slips')
    const slip = { kind: 'contractor', lineId: null, fileName: 'contractor-1.pdf', outPending: true } as const
    const slips = [{ ...slip, prints: 1, printedAt: family.updatedAt, handedAt: null, instead: null }]
    const desk = await mountDesk(SlipsPage, [{ ...family, slips }])
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
    const desk = await mountDesk(DonePage, [contractedFamily('active', 'done')])
    expect(Number(desk.at('remaining').dataset.count)).toBeGreaterThan(0)
    expect(desk.at('remaining').textContent).toContain('S39')
    expect(desk.has('complete')).toBe(true)
  })

  it('says that it is complete and leads back to the list', async () => {
    const desk = await mountDesk(DonePage, [contractedFamily('active', 'done')])
    await desk.press('complete')
    expect(desk.has('completed')).toBe(true)
    expect(desk.has('to-list')).toBe(true)
    expect(desk.has('complete')).toBe(false)
  })
})
