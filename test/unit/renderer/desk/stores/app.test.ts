import { describe, expect, it, vi } from 'vitest'
import App from '#renderer/desk/App.vue'
import PracticeSection from '#renderer/desk/settings/practice/PracticeSection.vue'
import SessionsPage from '#renderer/desk/list/SessionsPage.vue'
import { useSessionsStore } from '#renderer/desk/stores/sessions.ts'
import { useAppStore } from '#renderer/desk/stores/app.ts'
import { instant } from '#shared/domain/time/time.ts'
import type { Main } from '#test/support/main/start-main.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { OPENED, theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

/** What makes it so: it dies and finds its data, or dies once too often. */
async function vaultBecomes(
  { vault, windows }: Main,
  what: 'newerData' | 'cannotOpen' | 'gone',
): Promise<void> {
  if (what !== 'gone') vault.found = what
  windows.vault.die()
  await rest()
  if (what === 'gone') windows.vault.die()
  await rest()
}

const isShown = (element: HTMLElement): boolean => element.closest('[style*="display: none"]') === null

describe('the window', () => {
  it('says 練習 on every screen', async () => {
    const desk = await mountDesk(App, null, () => ({}))
    expect(desk.at('practice-mark').textContent).toBe('練習')
    expect(desk.at('carrier-state').textContent).toContain('正常')
  })

  it.each([
    ['newerData', '新しい版'],
    ['cannotOpen', '開けませんでした'],
    ['gone', '接続が切れました'],
  ] as const)(
    'is never blank: with a vault that is %s it says what happened and what to do',
    async (vault, words) => {
      const desk = await mountDesk(App, null, () => ({}))
      await vaultBecomes(desk.main, vault)
      expect(desk.at('recovery').textContent).toContain(words)
      expect(desk.at('recovery').textContent).toContain('次にすること')
      expect(isShown(desk.at('practice-mark'))).toBe(false)
      desk.main.vault.found = null
      await desk.press('recovery.retry')
      expect(desk.has('recovery')).toBe(false)
      expect(useAppStore().ready).toBe(true)
    },
  )

  it('Q1: keeps the desk as it is while the vault restarts, and behind the recovery screen', async () => {
    const desk = await mountDesk(App, null, () => ({}))
    const before = desk.at('practice-mark')
    const opens = desk.main.vault.holdOpening()
    desk.main.windows.vault.die()
    await vi.waitFor(() => expect(useAppStore().info?.vault).toBe('starting'))
    expect(desk.at('practice-mark')).toBe(before)
    expect(isShown(before)).toBe(true)
    desk.main.windows.vault.die()
    await rest()
    expect(desk.has('recovery')).toBe(true)
    expect(isShown(before)).toBe(false)
    opens()
    await useAppStore().retryVault()
    await rest()
    expect(desk.at('practice-mark')).toBe(before)
    expect(isShown(before)).toBe(true)
  })

  it('Q1: what could not be saved is sent again when the vault is back', async () => {
    const desk = await mountDesk(App, await theSession(OPENED), () => ({}))
    desk.main.vault.failNext('desk.commit', 'storage')
    desk.store.save({ kind: 'contractor', fields: { familyName: '見本' } })
    await rest()
    expect(desk.store.saving).toEqual({ waiting: 1, stuck: true })
    desk.main.windows.vault.die()
    await rest()
    expect(desk.store.saving).toEqual({ waiting: 0, stuck: false })
    expect(desk.store.session?.contractor.familyName).toBe('見本')
  })
})

describe('受付一覧', () => {
  async function parked(): Promise<void> {
    const { id: sessionId } = await theSession(OPENED)
    const returnAt = instant('2026-11-23T06:30:00Z')
    await (await theMain()).ask('session.park', { sessionId, reason: 'returning', returnAt })
  }

  it('R23: shows who is coming back, by number, reason and time', async () => {
    await theSession({ until: 'completed' })
    await parked()
    await theSession(OPENED)
    const desk = await mountDesk(SessionsPage, null, () => ({}))
    const row = desk.at('session-row-P-1123-002')
    expect(row.dataset.status).toBe('parked')
    expect(row.textContent).toContain('お戻り待ち')
    expect(row.textContent).toContain('15:30 お戻り予定')
    const order = [...document.querySelectorAll('[data-control^=session-row]')].map((each) =>
      each.getAttribute('data-status'),
    )
    expect(order).toEqual(['open', 'parked', 'completed'])
  })

  it('N19: names no customer', async () => {
    await theSession({ until: 'completed' })
    await mountDesk(SessionsPage, null, () => ({}))
    // The family to practise with is called a sample too: what is looked for is the customer's own name.
    expect(document.body.textContent?.replaceAll('見本の家族', '')).not.toMatch(/見本|太郎|0900/)
  })

  it('Q2: a double click opens one reception', async () => {
    const desk = await mountDesk(SessionsPage, null, () => ({}))
    // Under the heading that says what is empty.
    expect(desk.at('session-list').textContent).toMatch(/受付一覧\s*まだ受付はありません/)
    expect(desk.at('new-session').matches(':disabled')).toBe(false)
    desk.at('new-session').click()
    desk.at('new-session').click()
    await rest()
    expect(desk.main.calls.filter(({ name }) => name === 'session.open')).toHaveLength(1)
  })

  it('says so when the list cannot be read', async () => {
    const desk = await mountDesk(SessionsPage, null, () => ({}))
    desk.main.vault.failNext('desk.list', 'storage')
    await useSessionsStore().load()
    await rest()
    expect(desk.at('refusal').textContent).toContain('次にすること')
  })
})

describe('練習の設定', () => {
  it('tells the practice carrier how to fail, within its limits', async () => {
    const desk = await mountDesk(PracticeSection, null, () => ({}))
    await desk.press('practice.fault.busy')
    expect(desk.at('practice.remaining')).toHaveProperty('value', '1')
    await desk.fill('practice.remaining', '11')
    expect(desk.has('field-error-practice.remaining')).toBe(true)
    expect(desk.at('practice.save')).toHaveProperty('disabled', true)
    await desk.fill('practice.remaining', '２')
    await desk.press('practice.save')
    expect(await desk.main.ask('practice.read', null)).toEqual({
      fault: 'busy',
      remaining: 2,
      latencySeconds: 0,
      hears: true,
      screening: 'ok',
    })
  })

  it('Q1: closing over what could not be saved asks, tries once more, and ends only when staff say so', async () => {
    const desk = await mountDesk(App, await theSession(OPENED), () => ({}))
    desk.main.vault.failNext('desk.commit', 'storage')
    desk.store.save({ kind: 'contractor', fields: { familyName: '見本' } })
    await rest()
    const told = () => desk.main.calls.filter(({ name }) => name === 'app.unsaved').map(({ input }) => input)
    expect(told().at(-1)).toEqual({ unsaved: true })
    desk.main.vault.failNext('desk.commit', 'storage')
    desk.main.close()
    await vi.waitFor(() => expect(document.body.textContent).toContain('保存せずに終了する'))
    await desk.press('dialog-confirm')
    expect(desk.main.asked).toEqual(['quit'])
  })

  it('Q1: where the second try saves, nothing is asked any more', async () => {
    const desk = await mountDesk(App, await theSession(OPENED), () => ({}))
    desk.main.vault.failNext('desk.commit', 'storage')
    desk.store.save({ kind: 'contractor', fields: { familyName: '見本' } })
    await rest()
    desk.main.close()
    await rest()
    expect(desk.store.saving).toEqual({ waiting: 0, stuck: false })
    expect(desk.has('dialog-confirm')).toBe(false)
  })
})
