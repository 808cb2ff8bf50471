/** The desk as staff use it: every helper here types and clicks; only `newSession`, `signUp` and `practise` reach behind the screen. */
import type { Locator, Page } from '@playwright/test'
import type { SettingsSection } from '#renderer/desk/settings/sections.ts'
import { contractor, type TypedLine } from '#test/fixtures/family.ts'
import { expect } from './app.ts'
import { answerDuties } from './duties.ts'
import { unfold } from './folds.ts'
import { saveForms } from './forms.ts'

export class Desk {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  at(control: string): Locator {
    return this.page.getByTestId(control)
  }

  /** Pressed, wherever it is folded away. */
  async press(control: string): Promise<void> {
    await unfold(this.page, control)
    await this.at(control).click()
  }

  async type(control: string, text: string): Promise<void> {
    await unfold(this.page, control)
    await this.at(control).fill(text)
    await this.at(control).press('Tab')
  }

  /** One option of a choice field. */
  async choose(control: string, value: string | number): Promise<void> {
    await this.press(`${control}.${value}`)
  }

  /** @returns the reception number. */
  async newSession(): Promise<string> {
    await this.at('new-session').click()
    await expect(this.at('reception-number')).toHaveText(/P-\d{4}-\d{3}/)
    await this.keepStandardFolder()
    return this.receptionNumber()
  }

  /** The question before the first PDF counts as answered: it has a spec of its own. */
  private async keepStandardFolder(): Promise<void> {
    const answer = await this.page.evaluate(() => window.desk.call('printers.folder', { folder: null }))
    expect(answer.ok).toBe(true)
  }

  async receptionNumber(): Promise<string> {
    const text = (await this.at('reception-number').textContent()) ?? ''
    return /P-\d{4}-\d{3}/.exec(text)?.[0] ?? ''
  }

  async expectStep(step: string): Promise<void> {
    await expect(this.at(`step-${step}`)).toHaveAttribute('aria-current', 'step')
  }

  async next(): Promise<void> {
    await this.at('next').click()
  }

  /** 受付: everybody is here with a phone and LINE; who uses which line. */
  async fillReception(lines: readonly TypedLine[]): Promise<void> {
    await this.expectStep('reception')
    await this.choose('reception.contractorPhone', 'ready')
    await this.choose('reception.phoneReplaced', 'no')
    for (const [index, { user }] of lines.entries()) {
      const n = String(index + 1)
      if ((await this.at(`line-${n}.who`).count()) === 0) await this.at('add-line').click()
      await this.choose(`line-${n}.who`, user?.relation ?? 'self')
      const second = lines.findIndex((line) => line.user === null) !== index
      if (user !== null || second) await this.choose(`line-${n}.visit.phone`, 'ready')
    }
    await this.next()
    await this.expectStep('contractor')
  }

  async fillContractor(): Promise<void> {
    for (const field of ['familyName', 'givenName', 'familyKana', 'givenKana'] as const) {
      await this.type(`contractor.${field}`, contractor[field])
    }
    await this.choose('contractor.sex', contractor.sex)
    for (const field of ['birthDate', 'postalCode', 'address', 'contactPhone'] as const) {
      await this.type(`contractor.${field}`, contractor[field])
    }
    await this.choose('contractor.paymentKind', contractor.paymentKind)
  }

  /** @param n from 1. */
  async fillLine(n: number, line: TypedLine): Promise<void> {
    const field = (name: string): string => `line-${n}.${name}`
    await this.choose(field('planId'), line.planId)
    await this.choose(field('capacityGb'), line.capacityGb)
    await this.choose(field('numberKind'), 'new')
    await this.type(field('iccid'), line.iccid)
    await this.choose(field('userSetting'), line.user ? 'different' : 'same')
    if (!line.user) return
    await this.type(field('user.familyName'), line.user.familyName)
    await this.type(field('user.givenName'), line.user.givenName)
    await this.choose(field('user.sex'), line.user.sex)
    await this.type(field('user.birthDate'), line.user.birthDate)
    await this.choose(field('user.relation'), line.user.relation)
  }

  async fillLines(lines: readonly TypedLine[]): Promise<void> {
    // A new reception has its first line already.
    await expect(this.at('line-1')).toBeVisible()
    for (const [index, line] of lines.entries()) {
      if ((await this.at(`line-${index + 1}`).count()) === 0) await this.at('add-line').click()
      await expect(this.at(`line-${index + 1}`)).toBeVisible()
      await this.fillLine(index + 1, line)
    }
  }

  /**
   * From 受付 to the concluded contract, for stories that begin there: the forms are not typed (`saveForms`).
   * @param pays chosen on the screen, where it is not as in the fixture
   */
  async signUp(lines: readonly TypedLine[], pays?: string): Promise<void> {
    await this.expectStep('reception')
    await saveForms(this, lines)
    for (const step of ['contractor', 'lines', 'check']) {
      await this.next()
      await this.expectStep(step)
      if (step === 'contractor' && pays !== undefined) await this.choose('contractor.paymentKind', pays)
    }
    await this.apply()
  }

  /** 受付 → 契約者 → 回線 → 確認 → the contract is concluded, every field typed. */
  async typeSignUp(lines: readonly TypedLine[]): Promise<void> {
    await this.fillReception(lines)
    await this.applyFor(lines)
  }

  /** From 契約者 on. */
  async applyFor(lines: readonly TypedLine[]): Promise<void> {
    await this.fillContractor()
    await this.next()
    await this.expectStep('lines')
    await this.fillLines(lines)
    await this.next()
    await this.expectStep('check')
    await this.apply()
  }

  /** 確認: identity and explanations, one press each. */
  answerDuties(): Promise<void> {
    return answerDuties(this.page, 'activation')
  }

  private async apply(): Promise<void> {
    await this.answerDuties()
    await this.at('apply').click()
    await this.expectStep('activate')
  }

  async expectState(n: number, state: string): Promise<void> {
    await expect(this.at(`line-${n}.state`)).toHaveAttribute('data-state', state)
  }

  async activateAll(count: number): Promise<void> {
    await this.at('activate-all').click()
    for (let n = 1; n <= count; n += 1) await this.expectState(n, 'active')
  }

  /** Reads each line's SIM once more (W3), at 利用コード票. */
  async readSims(lines: readonly Pick<TypedLine, 'iccid'>[]): Promise<void> {
    for (const [index, { iccid }] of lines.entries()) {
      await this.type('simcheck.read', iccid)
      await expect(this.at(`line-${index + 1}.simcheck`)).toHaveAttribute('data-checked', 'true')
    }
  }

  /** Prints a slip and hands it over. @returns its file name. */
  async printAndHandOver(slip: string): Promise<string> {
    await this.at(`${slip}.print`).click()
    const file = this.at(`${slip}.file`)
    await expect(file).toContainText('.pdf')
    const name = ((await file.textContent()) ?? '').trim()
    await this.at(`${slip}.handover`).click()
    return name
  }

  async expectLink(n: number, kind: 'contractorLink' | 'userLink', status: string): Promise<void> {
    await expect(this.at(`line-${n}.${kind}`)).toHaveAttribute('data-status', status)
  }

  /** The dialog's own button; waits until it has gone. */
  async confirm(): Promise<void> {
    await this.at('dialog-confirm').click()
    await expect(this.page.getByRole('dialog')).toHaveCount(0)
  }

  /** Gives a reason in the dialog and confirms it. */
  async confirmWith(reason: string): Promise<void> {
    await this.at('dialog-reason').fill(reason)
    await this.confirm()
  }

  async backToList(): Promise<void> {
    await this.at('home').click()
    await expect(this.at('session-list')).toBeVisible()
  }

  /** A section of 設定, from wherever the desk is. */
  async settings(section: SettingsSection): Promise<void> {
    await this.at('settings.open').click()
    await this.at(`settings.to-${section}`).click()
    await expect(this.page.locator(`[data-section=${section}] :is(h2, form)`).first()).toBeVisible()
  }

  /** Back to where 設定 was opened from. */
  async leaveSettings(): Promise<void> {
    await this.at('settings.back').click()
    await expect(this.at('settings')).toHaveCount(0)
  }

  /** What is set of the practice carrier counts from here on. */
  async savePractice(): Promise<void> {
    await this.at('practice.save').click()
    await expect(this.at('practice.saved')).toBeVisible()
  }

  async openFromList(reception: string): Promise<void> {
    await this.at(`session-row-${reception}`).click()
    await expect(this.at('reception-number')).toContainText(reception)
  }

  /** あとで連携, with its reason. */
  async defer(n: number, kind: 'contractorLink' | 'userLink', reason: string): Promise<void> {
    await this.press(`line-${n}.${kind}.defer`)
    await this.choose('defer.reason', reason)
    await this.confirm()
    await expect(this.at(`line-${n}.${kind}`)).toHaveAttribute('data-deferred', reason)
  }

  /** L7: asked once a phone, of every phone that asks. */
  async confirmAccounts(): Promise<void> {
    const asked = this.page.locator('[data-control$="Link.confirm"]')
    await expect(asked).not.toHaveCount(0)
    for (let left = await asked.count(); left > 0; left -= 1) {
      await asked.first().click()
      await expect(asked).toHaveCount(left - 1)
    }
  }

  /** 完了, and back to the list. */
  async complete(reception: string): Promise<void> {
    await answerDuties(this.page, 'completion')
    await this.at('complete').click()
    await expect(this.at('completed')).toBeVisible()
    await this.at('to-list').click()
    await expect(this.at(`session-row-${reception}`)).toHaveAttribute('data-status', 'completed')
  }

  /** Makes the practice carrier quick, so that a test waits for events and not for the play. */
  async practise(latencySeconds: number, fault = 'none', remaining = 0): Promise<void> {
    const answer = await this.page.evaluate((input) => window.desk.call('practice.write', input as never), {
      latencySeconds,
      fault,
      remaining,
    })
    expect(answer.ok).toBe(true)
  }
}
