import { describe, expect, it, vi } from 'vitest'
import App from '#renderer/desk/App.vue'
import PracticeDialog from '#renderer/desk/settings/practice/PracticeDialog.vue'
import SessionsPage from '#renderer/desk/list/SessionsPage.vue'
import { useSessionsStore } from '#renderer/desk/stores/sessions.ts'
import { useAppStore } from '#renderer/desk/stores/app.ts'
import type { CallError } from '#shared/contract/channel.ts'
import type { AppInfo } from '#shared/contract/desk.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { openedSession } from '#test/fakes/desk-bridge.ts'
import { contractedFamily } from '#test/fixtures/desk-family.ts'
import { mountDesk, rest } from '#test/support/mount-desk.ts'

const isShown = (element: HTMLElement): boolean => element.closest('[style*="display: none"]') === null

describe('the window', () => {
  it('says 練習 on every screen', async () => {
    const desk = await mountDesk(App, [], () => ({}))
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
      const desk = await mountDesk(App, [], () => ({}))
      desk.fake.info = { ...desk.fake.info, vault }
      desk.fake.push('app.changed', desk.fake.info)
      await rest()
      expect(desk.at('recovery').textContent).toContain(words)
      expect(desk.at('recovery').textContent).toContain('次にすること')
      expect(isShown(desk.at('practice-mark'))).toBe(false)
      desk.fake.info = { ...desk.fake.info, vault: 'ready' }
      await desk.press('recovery.retry')
      expect(desk.has('recovery')).toBe(false)
      expect(useAppStore().ready).toBe(true)
    },
  )

  it('Q1: keeps the desk as it is while the vault restarts, and behind the recovery screen', async () => {
    const desk = await mountDesk(App, [], () => ({}))
    const vaultIs = async (vault: AppInfo['vault']): Promise<void> => {
      desk.fake.push('app.changed', { ...desk.fake.info, vault })
      await rest()
    }
    const before = desk.at('practice-mark')
    await vaultIs('starting')
    expect(desk.at('practice-mark')).toBe(before)
    expect(isShown(before)).toBe(true)
    await vaultIs('gone')
    expect(desk.has('recovery')).toBe(true)
    expect(isShown(before)).toBe(false)
    await vaultIs('ready')
    expect(desk.at('practice-mark')).toBe(before)
    expect(isShown(before)).toBe(true)
  })

  it('Q1: what could not be saved is sent again when the vault is back', async () => {
    const session = openedSession()
    const desk = await mountDesk(App, [session], () => ({}))
    desk.fake.failNext('session.save', { code: 'storage', text: '保存', todo: 'もう一度', reasons: [] })
    desk.store.save({ kind: 'contractor', fields: { familyName: '見本' } })
    await rest()
    expect(desk.store.saving).toEqual({ waiting: 1, stuck: true })
    desk.fake.push('app.changed', { ...desk.fake.info, vault: 'gone' })
    await rest()
    desk.fake.push('app.changed', desk.fake.info)
    await rest()
    expect(desk.store.saving).toEqual({ waiting: 0, stuck: false })
    expect(desk.store.session?.contractor.familyName).toBe('見本')
  })
})

describe('受付一覧', () => {
  const parked = {
    ...openedSession(2),
    status: 'parked' as const,
    park: {
      reason: 'returning' as const,
      returnAt: '2026-11-23T06:30:00Z' as Instant,
      parkedAt: '2026-11-23T05:00:00Z' as Instant,
    },
  }
  const completed = { ...contractedFamily('active', 'done'), status: 'completed' as const }

  it('R23: shows who is coming back, by number, reason and time', async () => {
    const desk = await mountDesk(SessionsPage, [completed, parked, openedSession(3)], () => ({}))
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
    await mountDesk(SessionsPage, [completed], () => ({}))
    expect(document.body.textContent).not.toMatch(/見本|太郎|0900/)
  })

  it('Q2: a double click opens one reception', async () => {
    const desk = await mountDesk(SessionsPage, [], () => ({}))
    expect(desk.at('session-list').textContent).toContain('まだ受付はありません')
    expect(desk.at('new-session').matches(':disabled')).toBe(false)
    desk.at('new-session').click()
    desk.at('new-session').click()
    await rest()
    expect(desk.fake.calls.filter(({ name }) => name === 'session.open')).toHaveLength(1)
  })

  it('says so when the list cannot be read', async () => {
    const desk = await mountDesk(SessionsPage, [], () => ({}))
    desk.fake.failNext('session.list', { code: 'storage', text: '読めません', todo: 'もう一度', reasons: [] })
    await useSessionsStore().load()
    await rest()
    expect(desk.at('refusal').textContent).toContain('読めません')
  })
})

describe('練習の設定', () => {
  it('tells the practice carrier how to fail, within its limits', async () => {
    const desk = await mountDesk(PracticeDialog, [], () => ({ open: false }))
    await desk.wrapper.setProps({ open: true })
    await rest()
    await desk.press('practice.fault.busy')
    expect(desk.at('practice.remaining')).toHaveProperty('value', '1')
    await desk.fill('practice.remaining', '11')
    expect(desk.has('field-error-practice.remaining')).toBe(true)
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.fill('practice.remaining', '２')
    await desk.press('dialog-confirm')
    expect(desk.fake.practice).toEqual({
      fault: 'busy',
      remaining: 2,
      latencySeconds: 3,
      hears: true,
      screening: 'ok',
    })
  })

  it('Q1: closing over what could not be saved asks, tries once more, and ends only when staff say so', async () => {
    const desk = await mountDesk(App, [openedSession()], () => ({}))
    const error: CallError = { code: 'storage', text: '保存', todo: 'もう一度', reasons: [] }
    desk.fake.failNext('session.save', error)
    desk.store.save({ kind: 'contractor', fields: { familyName: '見本' } })
    await rest()
    const told = () => desk.fake.calls.filter(({ name }) => name === 'app.unsaved').map(({ input }) => input)
    expect(told().at(-1)).toEqual({ unsaved: true })
    desk.fake.failNext('session.save', error)
    desk.fake.push('app.closing', null)
    await vi.waitFor(() => expect(document.body.textContent).toContain('保存せずに終了する'))
    await desk.press('dialog-confirm')
    expect(desk.fake.calls.some(({ name }) => name === 'app.quit')).toBe(true)
  })

  it('Q1: where the second try saves, nothing is asked any more', async () => {
    const desk = await mountDesk(App, [openedSession()], () => ({}))
    desk.fake.failNext('session.save', { code: 'storage', text: '保存', todo: 'もう一度', reasons: [] })
    desk.store.save({ kind: 'contractor', fields: { familyName: '見本' } })
    await rest()
    desk.fake.push('app.closing', null)
    await rest()
    expect(desk.store.saving).toEqual({ waiting: 0, stuck: false })
    expect(desk.has('dialog-confirm')).toBe(false)
  })
})
