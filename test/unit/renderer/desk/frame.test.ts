import { describe, expect, it, vi } from 'vitest'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import { useMaskStore } from '#renderer/desk/stores/mask.ts'
import type { CallError } from '#shared/contract/channel.ts'
import { reason } from '#shared/rules/reasons.ts'
import { contractor } from '#test/fixtures/family.ts'
import { befriended, done, lineAt, saved, switchedOn } from '#test/support/a-session.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { OPENED, theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

/** The id of a reception that main does not have. */
const nobody = (n: number): string => `00000000-0000-4000-8000-00000000000${String(n)}`
const frameOf = (session: { id: string } | null) => ({ id: session?.id ?? nobody(9) })
const trouble = (code: CallError['code']): CallError => ({
  code,
  reasons: code === 'refused' ? [reason('notStarted')] : [],
})

/** Step pages are loaded when they are needed: the screen is at rest when the field is there. */
async function until(desk: { has(control: string): boolean }, control: string): Promise<void> {
  // Pages are loaded when they are first shown: on a busy machine that takes longer than a few turns.
  await vi.waitFor(() => expect(desk.has(control)).toBe(true), { timeout: 10_000 })
}

describe('the frame around one reception', () => {
  it('shows the reception number, and which step is the present one', async () => {
    const desk = await mountDesk(SessionFrame, await theSession(OPENED), frameOf)
    expect(desk.at('reception-number').textContent).toBe('P-1123-001')
    expect(desk.at('step-contractor').getAttribute('aria-current')).toBe('step')
    expect(desk.has('back')).toBe(true)
  })

  it('has no way back from the first step', async () => {
    const desk = await mountDesk(SessionFrame, await theSession({ until: 'opened' }), frameOf)
    expect(desk.has('back')).toBe(false)
  })

  it('does not go on over an unfinished form: it says why, marks the fields and goes to the first', async () => {
    const desk = await mountDesk(SessionFrame, await theSession(OPENED), frameOf)
    await until(desk, 'contractor.familyName')
    await desk.press('next')
    expect(desk.at('refusal').dataset.rules).not.toBe('')
    expect(desk.at('refusal').textContent).toContain('次にすること')
    expect(desk.has('field-error-contractor.familyName')).toBe(true)
    expect(document.activeElement?.getAttribute('data-control')).toBe('contractor.familyName')
    expect((await desk.saved()).step).toBe('contractor')
    await desk.press('refusal.dismiss')
    expect(desk.has('refusal')).toBe(false)
  })

  it('E12d: what is put right is no longer listed, and with the last of it the refusal goes', async () => {
    const desk = await mountDesk(SessionFrame, await theSession(OPENED), frameOf)
    await until(desk, 'contractor.familyName')
    await desk.press('next')
    expect(desk.at('refusal').textContent).toContain('姓')
    expect(desk.at('refusal').textContent).toContain('住所')
    await desk.fill('contractor.address', '東京都千代田区')
    expect(desk.at('refusal').textContent).not.toContain('住所')
    const { familyName, ...others } = contractor
    desk.store.save({ kind: 'contractor', fields: others })
    await rest()
    expect(desk.at('refusal').textContent).not.toContain('生年月日')
    await desk.fill('contractor.familyName', familyName)
    expect(desk.has('refusal')).toBe(false)
  })

  it('E12d: each field that a refusal counts is a way there', async () => {
    const desk = await mountDesk(SessionFrame, await theSession(OPENED), frameOf)
    await until(desk, 'contractor.familyName')
    await desk.press('next')
    expect(desk.at('refusal').textContent).toMatch(/未入力\d+件/)
    await desk.press('refusal.field-contractor.address')
    await vi.waitFor(() => expect(document.activeElement).toBe(desk.at('contractor.address')))
  })

  it('E12c: 受付 refuses as 契約者 does: it marks every open question and goes to the first', async () => {
    const typed = await theSession({ until: 'typed', step: 'reception' })
    const unasked = typed.lines.map(
      ({ id }) => ({ kind: 'visit', lineId: id, fields: { phone: null, place: null } }) as const,
    )
    const session = await saved(await theMain(), typed, [
      { kind: 'reception', fields: { phoneReplaced: null } },
      ...unasked,
    ])
    const desk = await mountDesk(SessionFrame, session, frameOf)
    await until(desk, 'reception.contractorPhone')
    expect(desk.has('field-error-reception.phoneReplaced'), 'nobody is scolded beforehand').toBe(false)
    await desk.press('next')
    const marked = [...document.querySelectorAll<HTMLElement>('[data-field][aria-invalid=true]')]
    expect(marked.map(({ dataset }) => dataset.field)).toEqual([
      'reception.phoneReplaced',
      'line-2.visit.phone',
      'line-3.visit.phone',
    ])
    expect(desk.at('field-error-line-2.visit.phone').textContent).toContain('回線2')
    expect(document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field).toBe(
      'reception.phoneReplaced',
    )
    await desk.press('reception.phoneReplaced.no')
    expect(desk.has('field-error-reception.phoneReplaced')).toBe(false)
    expect(desk.at('refusal').textContent).not.toContain('買い替え')
  })

  it('E12e: 申し込む pressed early says why above, and beside each thing it leads to', async () => {
    const family = await theSession({ until: 'typed', unanswered: 'all' })
    const desk = await mountDesk(SessionFrame, family, frameOf)
    await until(desk, 'apply')
    await desk.press('apply')
    expect(desk.at('refusal').dataset.rules).toContain('R')
    const first = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? ''
    expect(first).toMatch(/^duty\./)
    expect(desk.at(`field-error-${first}`).textContent).toContain('お申し込みの前に')
    expect(desk.main.calls.some(({ name }) => name === 'session.apply')).toBe(false)
    const listed = desk.at('refusal').textContent
    document.querySelector<HTMLElement>(`[data-field="${first}"] [role=radio]`)?.click()
    await rest()
    expect(desk.has(`field-error-${first}`)).toBe(false)
    expect(desk.at('refusal').textContent.length).toBeLessThan(listed.length)
  })

  it('E12a, E12b: leaving 利用コード票 with nothing handed over says what is open, and ticks nothing', async () => {
    const desk = await mountDesk(SessionFrame, await theSession({ step: 'slips' }), frameOf)
    expect(desk.at('step-contractor').dataset.state).toBe('done')
    await desk.press('next')
    await until(desk, 'left-open')
    expect((await desk.saved()).step).toBe('link')
    expect(desk.at('left-open').textContent).toContain('利用コード票')
    expect(desk.at('left-open').textContent).toMatch(/回線1/)
    expect(desk.at('step-slips').dataset.state).toBe('left')
    expect(desk.at('step-slips').textContent).toContain('未完了')
    await desk.press('left-open.lead')
    expect((await desk.saved()).step).toBe('slips')
    expect(desk.has('left-open')).toBe(false)
  })

  it('E12l: 受付を中止 refused says so until nothing stands in its way any more', async () => {
    const session = await theSession({ until: 'applied' })
    const desk = await mountDesk(SessionFrame, session, frameOf)
    await desk.press('abandon')
    expect(desk.at('refusal').dataset.rules).toBe('W8')
    expect(desk.has('dialog-confirm')).toBe(false)
    await befriended(desk.main, session, 1)
    await rest()
    expect(desk.has('refusal'), 'another change does not take it away').toBe(true)
    for (const { id: lineId } of session.lines) {
      await desk.main.ask('line.withdraw', { sessionId: session.id, lineId, reason: 'お客様のご希望' })
    }
    await rest()
    expect(desk.has('refusal')).toBe(false)
  })

  it('E12l: what main refused is said as the page’s rules say it from the next change on, and goes once it is right', async () => {
    const session = await theSession({ step: 'slips' })
    const desk = await mountDesk(SessionFrame, session, frameOf)
    await until(desk, 'slip-user-2.print')
    await desk.press('slip-user-2.print')
    await until(desk, 'slip-user-2.handover')
    const { id: lineId, iccid } = lineAt(session, 2)
    const sessionId = session.id
    await desk.main.ask('line.checkSim', { sessionId, lineId, iccid })
    // Main knows already that the paper is not out; the page does not yet.
    desk.main.answerNext('slip.handOver', trouble('refused'))
    await desk.press('slip-user-2.handover')
    expect(desk.at('refusal').textContent).toContain('連携の手続きがまだ始まって')
    await desk.main.ask('manager.setPin', { pin: '2580', oldPin: null })
    const again = () =>
      desk.main.ask('slip.print', {
        ...{ sessionId, lineId, kind: 'user', reason: '紙づまり', managerPin: '2580' },
        ...{ identityChecked: true, piecesCollected: true },
      })
    // It is counted; that it came out could not be written down.
    desk.main.vault.failNext('desk.commit', 'storage', 1)
    await expect(again()).rejects.toThrow()
    await rest()
    expect(desk.at('refusal').textContent).not.toContain('連携の手続きがまだ始まって')
    expect(desk.store.told?.reasons.map(({ code }) => code)).toEqual(['slipNotOut'])
    await again()
    await rest()
    expect(desk.has('refusal')).toBe(false)
  })

  it('E12l: what main refused, and no rule of the page judges, goes with the next thing that is typed', async () => {
    const desk = await mountDesk(
      SessionFrame,
      await theSession({ until: 'typed', step: 'contractor' }),
      frameOf,
    )
    await until(desk, 'contractor.address')
    desk.main.answerNext('session.park', trouble('refused'))
    await desk.store.do('session.park', { reason: 'returning', returnAt: null })
    await rest()
    expect(desk.at('refusal').textContent).toContain('連携の手続きがまだ始まって')
    await desk.fill('contractor.address', '東京都千代田区')
    await rest()
    expect(desk.has('refusal')).toBe(false)
  })

  it('goes on when everything is there, also when the last field was never left by Tab', async () => {
    const typed = await theSession({ until: 'typed', step: 'contractor' })
    const session = await saved(await theMain(), typed, [{ kind: 'contractor', fields: { address: '' } }])
    const desk = await mountDesk(SessionFrame, session, frameOf)
    await until(desk, 'contractor.address')
    const input = desk.at('contractor.address') as HTMLInputElement
    input.value = '東京都'
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
    desk.at('next').click()
    await until(desk, 'line-1')
    expect(await desk.saved()).toMatchObject({ step: 'lines', contractor: { address: '東京都' } })
  })

  it('S26: shows a refusal of main with its rule, its words and what to do', async () => {
    const desk = await mountDesk(SessionFrame, await theSession({ step: 'link', friends: [1, 2] }), frameOf)
    await until(desk, 'line-2.userLink.start')
    await desk.press('line-2.userLink.start')
    expect(desk.at('refusal').dataset.rules).toBe('S26')
    await desk.press('refusal.staff-contractorFirst.show')
    for (const words of ['先に契約者連携', '次にすること']) {
      expect(desk.at('refusal').textContent).toContain(words)
    }
  })

  it('Q1: what could not be saved is said, kept, and saved on the next try', async () => {
    const desk = await mountDesk(SessionFrame, await theSession(OPENED), frameOf)
    await until(desk, 'contractor.familyName')
    desk.main.vault.failNext('desk.commit', 'diskFull')
    await desk.fill('contractor.familyName', '見本')
    expect(desk.has('unsaved')).toBe(true)
    expect(desk.at('refusal').textContent).toContain('次にすること')
    desk.at('unsaved').querySelector('button')?.click()
    await rest()
    expect(desk.has('saved')).toBe(true)
    expect((await desk.saved()).contractor.familyName).toBe('見本')
  })

  it('hides a form with one press, keeps what was typed last, and comes back to the field', async () => {
    const desk = await mountDesk(SessionFrame, await theSession(OPENED), frameOf)
    await until(desk, 'contractor.familyName')
    await desk.fill('contractor.familyName', '見本')
    useMaskStore().toggle()
    await rest()
    expect(desk.has('contractor.familyName')).toBe(false)
    await desk.press('curtain.show')
    await until(desk, 'contractor.familyName')
    expect(desk.at('contractor.familyName')).toHaveProperty('value', '見本')
    await vi.waitFor(() => expect(document.activeElement).toBe(desk.at('contractor.familyName')))
  })

  it('a form in which nothing may be typed any more begins hidden', async () => {
    const desk = await mountDesk(SessionFrame, await theSession({ step: 'contractor' }), frameOf)
    await until(desk, 'curtain')
    expect(desk.has('contractor.familyName')).toBe(false)
  })

  it('R23: parks with a reason and the time of return, and resumes at the field that was left', async () => {
    const desk = await mountDesk(
      SessionFrame,
      await theSession({ ...OPENED, focus: 'contractor.address' }),
      frameOf,
    )
    await until(desk, 'contractor.address')
    await desk.press('park')
    await desk.fill('park.returnAt', '２５:００')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.fill('park.returnAt', '15:30')
    await desk.press('dialog-confirm')
    const { park, status } = await desk.saved()
    expect(status).toBe('parked')
    expect(park?.reason).toBe('returning')
    expect(park?.returnAt).toMatch(/T06:30:00Z$/)
  })

  it('W8: asks no reason for giving up what cannot be given up, and says what to do first', async () => {
    const desk = await mountDesk(SessionFrame, await theSession({ until: 'applied' }), (session) => ({
      id: session?.id ?? '',
    }))
    await desk.press('abandon')
    expect(desk.has('dialog-reason')).toBe(false)
    expect(desk.at('refusal').dataset['rules']).toBe('W8')
  })

  it('Q6: a reception that was given up says why', async () => {
    const { id: sessionId } = await theSession(OPENED)
    const session = await done(await theMain(), 'session.abandon', { sessionId, reason: 'お客様のご希望' })
    const desk = await mountDesk(SessionFrame, session, frameOf)
    await desk.press('abandon-reason.show')
    expect(document.querySelector('[role=status]')?.textContent).toContain('お客様のご希望')
  })

  it('a parked reception shows what was typed when asked for it, and one way on', async () => {
    const { id: sessionId } = await theSession({ until: 'typed', step: 'contractor' })
    const parked = { sessionId, reason: 'returning', returnAt: null } as const
    const session = await done(await theMain(), 'session.park', parked)
    const desk = await mountDesk(SessionFrame, session, frameOf)
    await until(desk, 'curtain.show')
    await desk.press('curtain.show')
    await until(desk, 'contractor.familyName')
    expect(desk.at('contractor.familyName')).toHaveProperty('disabled', true)
    expect(desk.has('next')).toBe(false)
    await desk.press('resume')
    expect((await desk.saved()).status).toBe('open')
    await until(desk, 'contractor.familyName')
    expect(desk.at('contractor.familyName')).toHaveProperty('disabled', false)
  })

  it('follows main: a change that came from elsewhere replaces what is on screen, an older one does not', async () => {
    const session = await theSession({ until: 'applied' })
    const desk = await mountDesk(SessionFrame, session, frameOf)
    await until(desk, 'line-1.state')
    await switchedOn(desk.main, session)
    await rest()
    expect(desk.at('line-2.state').dataset.state).toBe('active')
    desk.main.windows.desk.webContents.send('desk:session.changed', session)
    await rest()
    expect(desk.at('line-2.state').dataset.state).toBe('active')
  })

  it('an unknown reception is not a dead end', async () => {
    const desk = await mountDesk(SessionFrame, null, frameOf)
    expect(desk.has('session-missing')).toBe(true)
    expect(document.querySelector('a[href="/"]')).not.toBeNull()
  })
})

describe('leaving a reception', () => {
  const stuck = async () => {
    const desk = await mountDesk(SessionFrame, await theSession(OPENED), frameOf)
    // The page's first field takes the focus when it is there, and what is stuck goes along with that.
    await until(desk, 'contractor.familyName')
    await rest()
    desk.main.vault.failNext('desk.commit', 'diskFull')
    desk.store.save({ kind: 'contractor', fields: { familyName: '見本' } })
    await rest()
    expect(desk.store.saving.stuck).toBe(true)
    const { $router } = desk.wrapper.vm
    const away = $router.push({ name: 'session', params: { id: nobody(8) } })
    await rest()
    return { desk, away, where: () => $router.currentRoute.value.params.id }
  }

  it('Q1: asks before typed fields that could not be saved are given up; staying keeps them', async () => {
    const { desk, away, where } = await stuck()
    expect(desk.has('dialog-confirm')).toBe(true)
    await desk.press('dialog-cancel')
    await away
    expect(where()).toBeUndefined()
    expect(desk.store.saving).toEqual({ waiting: 1, stuck: true })
  })

  it('Q1: gives them up when staff say so', async () => {
    const { desk, away, where } = await stuck()
    await desk.press('dialog-confirm')
    await away
    expect(where()).toBe(nobody(8))
  })

  it('Q1: goes on by itself once they are saved after all', async () => {
    const { desk, away, where } = await stuck()
    desk.store.retrySave()
    await away
    expect(where()).toBe(nobody(8))
    expect((await desk.saved()).contractor.familyName).toBe('見本')
  })

  it('waits for what is still on its way, and asks nothing', async () => {
    const desk = await mountDesk(SessionFrame, await theSession(OPENED), frameOf)
    desk.store.save({ kind: 'contractor', fields: { familyName: '見本' } })
    await desk.wrapper.vm.$router.push({ name: 'session', params: { id: nobody(8) } })
    expect((await desk.saved()).contractor.familyName).toBe('見本')
    expect(desk.has('dialog-confirm')).toBe(false)
  })
})
