/** One practice phone as its owner uses it, tap by tap (S48–S59). */
import type { Locator, Page } from '@playwright/test'
import { contractor } from '#test/fixtures/family.ts'
import { expect } from './app.ts'

/** The password that the contractor chooses on their own phone (C14). */
export const PASSWORD = 'Himitsu-no-2026'

export class Phone {
  readonly root: Locator
  /** @param n from 1, in the order of the session's devices. */
  constructor(page: Page, n: number) {
    this.root = page.getByTestId(`phone-${n}`)
  }

  at(control: string): Locator {
    return this.root.getByTestId(control)
  }

  async tap(...controls: string[]): Promise<void> {
    for (const control of controls) await this.at(control).first().click()
  }

  /** S48–S51: steps 1 to 4. */
  async addFriend(): Promise<void> {
    await this.tap('home', 'open-more', 'official-accounts', 'search')
    await this.at('search-input').fill('LINEモバイル')
    await this.tap('search-result', 'add', 'agree')
  }

  /** S52: to the talk room of the official account. */
  async openTalk(): Promise<void> {
    await this.tap('home', 'friends', 'friend-row', 'talk')
  }

  /** S53, S54; the first time with reception number and date of birth (C14). */
  async linkContractor(loginId: string, receptionNumber: string): Promise<void> {
    await this.openTalk()
    await this.tap('menu-contractor', 'new-login')
    await this.at('login-id').fill(loginId)
    await this.at('password').fill(PASSWORD)
    await this.tap('submit-link')
    await expect(this.at('reception-number').or(this.at('shown-code')).first()).toBeVisible()
    if ((await this.at('shown-code').count()) > 0) return
    await this.at('reception-number').fill(receptionNumber)
    await this.at('birth-date').fill(contractor.birthDate)
    await this.tap('submit-link')
    await expect(this.at('shown-code')).toBeVisible()
  }

  /** MyPage of a line that is not active yet, opened the first time by login ID and a new password (S75, C14). */
  async logInFirst(loginId: string, receptionNumber: string): Promise<void> {
    await this.openTalk()
    await this.tap('menu-contractor', 'mypage-login', 'first-login')
    await this.at('login-id').fill(loginId)
    await this.at('password').fill(PASSWORD)
    await this.at('reception-number').fill(receptionNumber)
    await this.at('birth-date').fill(contractor.birthDate)
    await this.tap('submit-login')
  }

  /** S56, S57: types a code; the caller says what must come of it. */
  async enterCode(code: string): Promise<void> {
    await this.openTalk()
    await this.tap('menu-user')
    await this.at('code-input').fill(code)
    await this.tap('submit-link')
  }

  async linkUser(code: string): Promise<void> {
    await this.enterCode(code)
    await expect(this.at('link-done')).toBeVisible()
  }

  /** By the contractor link, for one of the login IDs on this phone (S14). @param n from 1 */
  async openMyPage(n = 1): Promise<void> {
    await this.openTalk()
    await this.tap('menu-contractor')
    await this.at('mypage')
      .nth(n - 1)
      .click()
    await expect(this.at('mypage-contract')).toBeVisible()
  }

  async expectError(text: string | RegExp): Promise<void> {
    await expect(this.at('phone-error')).toContainText(text)
  }
}
