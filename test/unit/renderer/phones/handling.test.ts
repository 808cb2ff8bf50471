/** How a phone is handled: tabs, QR code, long press, one tap, and where the keyboard is (S14, S45, S55). */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clockTime } from '#renderer/phones/services-text.ts'
import { lineAt, saved } from '#test/support/a-session.ts'
import { mountPhones, type MountedPhones } from '#test/support/phone-page.ts'
import { rest } from '#test/support/rest.ts'

let on: MountedPhones
beforeEach(async () => {
  on = await mountPhones()
})
afterEach(() => {
  vi.useRealTimers()
  on.app.unmount()
})

describe('a practice phone in the hand', () => {
  it('S46: the desk’s QR code adds the official account on this phone at once', async () => {
    const { father, son, main } = on
    await son.tap('open-more', 'open-scan')
    expect(son.text()).toContain('QRコードを読み取る')
    await son.tap('scan')
    expect(main.phoneCalls.at(-1)?.name).toBe('phone.addFriend')
    expect(son.all('friend-added')).toHaveLength(1)
    await son.tap('account-talk')
    expect(son.at('message').text()).toContain('友だち追加ありがとうございます')
    await father.tap('tab-home')
    expect(father.all('friend-row')).toEqual([])
  })

  it('E12k, W7: a phone that was said to be without LINE says so and what to do, and nothing can be pressed in it', async () => {
    const { father, mother, main, session } = on
    const lineId = lineAt(session, 2).id
    const said = (phone: 'noLine' | 'ready') =>
      saved(main, session, [{ kind: 'visit', lineId, fields: { phone } }])
    await mother.tap('open-more')
    await said('noLine')
    await rest()
    expect(mother.at('no-line').text()).toContain('LINEが入っていません')
    expect(mother.at('no-line').text()).toContain('答えを「LINEが使える」に変えてください')
    expect(mother.controls().map((control) => control.attributes('data-control'))).toEqual(['home'])
    expect(father.all('no-line')).toEqual([])
    await said('ready')
    await rest()
    expect(mother.all('no-line')).toEqual([])
    await mother.addFriend()
    expect(mother.all('friend-added')).toHaveLength(1)
  })

  it('S52: the tabs lead to friends, talks and the rest, and say where one is', async () => {
    const { father } = on
    expect(father.at('tab-talk').attributes('aria-current')).toBe('page')
    await father.tap('tab-home')
    expect(father.at('tab-home').attributes('aria-current')).toBe('page')
    await father.tap('tab-more')
    expect(father.all('official-accounts')).toHaveLength(1)
    await father.tap('tab-talk')
    expect(father.all('open-more')).toHaveLength(1)
  })

  it('S45: each login ID has its own way to its bill and its plan', async () => {
    const { father } = on
    await father.addFriend()
    for (const n of [1, 2, 3]) await father.link(n)
    await father.openTalk()
    await father.tap('menu-contractor')
    expect(father.all('login-billing')).toHaveLength(3)
    await father.all('login-plan')[2]?.trigger('click')
    await rest()
    expect(father.text()).toContain('プランの変更')
    expect(father.text()).toContain('見本 一郎')
  })

  it('S14: one tap needs a contractor link, and then leads to MyPage', async () => {
    const { father } = on
    await father.addFriend()
    await father.openTalk()
    await father.tap('menu-one-tap')
    expect(father.at('one-tap-needs-link').text()).toContain('契約者連携が必要')
    await father.link(1)
    await father.openTalk()
    await father.tap('menu-one-tap', 'one-tap')
    expect(father.all('mypage-contract')).toHaveLength(1)
  })

  it('S23: データプレゼント asks for the user link first', async () => {
    const { mother } = on
    await mother.addFriend()
    await mother.openTalk()
    await mother.tap('menu-gift')
    expect(mother.at('gift-needs-link').text()).toContain('利用者連携が必要')
  })

  it('S55: a long press copies the code and says so; letting go at once does not', async () => {
    const { father } = on
    await father.addFriend()
    await father.link(1)
    vi.useFakeTimers()
    await father.at('shown-code').trigger('pointerdown')
    await father.at('shown-code').trigger('pointerup')
    await vi.advanceTimersByTimeAsync(600)
    expect(father.all('toast')).toEqual([])
    await father.at('shown-code').trigger('pointerdown')
    await vi.advanceTimersByTimeAsync(600)
    expect(father.at('toast').text()).toBe('コピーしました')
    await vi.advanceTimersByTimeAsync(3000)
    expect(father.all('toast')).toEqual([])
    vi.useRealTimers()
    await father.openTalk()
    await father.tap('menu-user')
    expect(father.at('paste').attributes('disabled')).toBeUndefined()
  })

  it('S59: 連携完了 says what now, to a user without a word about MyPage', async () => {
    const { father, mother } = on
    await father.addFriend()
    const code = await father.link(2)
    await mother.addFriend()
    await mother.openTalk()
    await mother.tap('menu-user')
    await mother.type('code-input', code)
    await mother.tap('submit-link')
    expect(mother.at('what-now').text()).toContain('スタッフにお見せください')
    expect(mother.at('what-now').text()).toContain('契約者さまにご相談ください')
    expect(mother.at('what-now').text()).not.toContain('マイページ')
  })

  it('the keyboard is never lost: a question takes the focus, Esc gives it back, a new screen takes it', async () => {
    const { father } = on
    await father.addFriend()
    await father.tap('home', 'friends')
    const row = father.at('friend-row').element as HTMLElement
    row.focus()
    await father.tap('friend-row')
    expect(document.activeElement?.textContent).toContain('トーク')
    await father.at('talk').trigger('keydown', { key: 'Escape' })
    expect(father.all('talk')).toEqual([])
    expect(document.activeElement).toBe(row)
    await father.tap('friend-row')
    ;(father.at('talk').element as HTMLElement).focus()
    await father.tap('talk')
    expect(document.activeElement).not.toBe(document.body)
  })

  it('the clock shows Tokyo, wherever the PC is', () => {
    expect(clockTime(Date.parse('2026-11-22T15:05:00Z'))).toBe('0:05')
  })
})
