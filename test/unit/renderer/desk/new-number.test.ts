import { describe, expect, it, vi } from 'vitest'
import ActivatePage from '#renderer/desk/steps/activate/ActivatePage.vue'
import { useBranchStore } from '#renderer/desk/stores/branch.ts'
import { unsetBranch } from '#shared/domain/branch.ts'
import type { Line } from '#shared/domain/line.ts'
import { contractedFamily } from '#test/fixtures/desk-family.ts'
import { mountDesk, rest } from '#test/support/mount-desk.ts'

/** The family at 開通, line 3 with a number that did not come over. */
function failedFamily(change: Partial<Line> = {}) {
  const session = contractedFamily('contracted', 'activate')
  const activation = {
    operationId: session.application?.operationId ?? (null as never),
    attempts: 1,
    startedAt: session.createdAt,
    failure: 'mnpRefused',
    activatedAt: null,
  } as const
  const failed = { state: 'failed', numberKind: 'mnp', activation, ...change } as const
  return {
    ...session,
    lines: session.lines.map((line, n) => (n === 2 ? { ...line, ...failed } : line)),
  }
}

describe('a number that did not come over, at the desk', () => {
  it('W8: the old SIM is kept, and there are three ways from here', async () => {
    const desk = await mountDesk(ActivatePage, [failedFamily()])
    expect(desk.at('line-3').textContent).toContain(
      '番号のお乗り換えが完了しておりません。今のSIMはそのままお持ちください。',
    )
    for (const way of ['activate', 'new-number', 'withdraw']) expect(desk.has(`line-3.${way}`)).toBe(true)
  })

  it('E9k, R24: while the desk is closed a new number is not offered, as 開通 is not', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-30T12:00:00Z'), toFake: ['Date'] })
    try {
      const desk = await mountDesk(ActivatePage, [failedFamily()])
      useBranchStore().current = { ...unsetBranch, activationHours: { from: '10:00', until: '20:00' } }
      await rest()
      expect(['activate', 'new-number', 'withdraw'].filter((way) => desk.has(`line-3.${way}`))).toEqual([
        'withdraw',
      ])
    } finally {
      vi.useRealTimers()
    }
  })

  it('W8: a new number is asked for only once consent is ticked, each time anew', async () => {
    const desk = await mountDesk(ActivatePage, [failedFamily()])
    await desk.press('line-3.new-number')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.press('new-number.consent')
    await desk.press('dialog-cancel')
    await desk.press('line-3.new-number')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.press('new-number.consent')
    await desk.press('dialog-confirm')
    expect(desk.fake.calls.at(-1)).toMatchObject({ name: 'line.newNumber', input: { consent: true } })
    expect(desk.at('line-3.state').dataset.state).toBe('active')
  })

  it('W8: a line with a new number of its own is tried again or withdrawn, nothing else', async () => {
    const desk = await mountDesk(ActivatePage, [failedFamily({ numberKind: 'new' })])
    expect(desk.has('line-3.new-number')).toBe(false)
    expect(desk.at('line-3').textContent).not.toContain('今のSIM')
  })
})
