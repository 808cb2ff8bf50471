/** The desk without a mouse: every helper presses keys, waits for what they do, and sees that the focus is somewhere. */
import type { Page } from '@playwright/test'
import { expect } from './app.ts'

/** What the person at the keyboard did. */
export interface KeyTally {
  /** Keys pressed one by one: shortcuts, digits, Tab, Enter. */
  pressed: number
  /** What was typed into fields. */
  readonly texts: string[]
  /** Bar codes read. */
  scans: number
  /** Fields and buttons that were dealt with. */
  decisions: number
}

export class Keys {
  readonly page: Page
  readonly tally: KeyTally = { pressed: 0, texts: [], scans: 0, decisions: 0 }
  constructor(page: Page) {
    this.page = page
  }

  /** A key that does something: a command, a choice, the way on. */
  press(key: string): Promise<void> {
    this.tally.decisions += 1
    return this.#hit(key)
  }

  /** F9, once the one thing that the page or the dialog is for can be pressed: what has just come waits a moment (E1). */
  async act(): Promise<void> {
    await this.page.waitForFunction(() => {
      const dialog = [...document.querySelectorAll('[role=dialog][data-state=open]')].at(-1)
      const place = dialog ?? document.querySelector('main')
      const wanted = ['[data-act][data-led]', '[data-act][data-next]', '[data-primary]']
      const act = wanted.map((each) => place?.querySelector(each) ?? null).find((found) => found !== null)
      return act?.matches(':enabled:not([data-next=waits])') === true
    })
    await this.press('F9')
  }

  #hit(key: string): Promise<void> {
    this.tally.pressed += 1
    return this.page.keyboard.press(key)
  }

  /** The control that has the focus, or of the field around it; `body` when nothing has. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement
      if (active === null || active === document.body) return 'body'
      const field = active.closest<HTMLElement>('[data-field]')
      return field?.dataset.field ?? (active as HTMLElement).dataset.control ?? active.tagName.toLowerCase()
    })
  }

  async expectFocus(control: string): Promise<void> {
    await expect.poll(() => this.focused()).toBe(control)
  }

  /** The focus is never lost: whatever the last step was. */
  async expectFocusSomewhere(): Promise<void> {
    await expect.poll(() => this.focused()).not.toBe('body')
  }

  /** Types into the field with the focus, and goes on to the next one. */
  async write(field: string, text: string): Promise<void> {
    await this.expectFocus(field)
    this.tally.texts.push(text)
    await this.page.keyboard.type(text)
    await this.press('Enter')
    await expect.poll(() => this.focused()).not.toBe(field)
  }

  /** Chooses by the digit on the key cap; the focus goes on by itself. @param n from 1 */
  async pick(field: string, n: number): Promise<void> {
    await this.expectFocus(field)
    await this.press(String(n))
    await expect.poll(() => this.focused()).not.toBe(field)
  }

  /** Tab after Tab until it has the focus; what has just come waits a moment (E1), and Tab would pass it by. */
  async tabTo(control: string, key = 'Tab'): Promise<void> {
    await this.page.waitForFunction(
      (id) =>
        document.querySelector(`[data-control="${id}"], [data-field="${id}"]`)?.matches(':not(:disabled)') ===
        true,
      control,
    )
    for (let n = 0; n < 60; n += 1) {
      if ((await this.focused()) === control) return
      await this.#hit(key)
    }
    throw new Error(`no way by ${key} to ${control}`)
  }

  /**
   * As a bar code reader types: all at once, then Enter. Nothing waits for an answer between two keys.
   * @param enters how many times: two for CR+LF, none for a reader that sends no end.
   */
  async scan(code: string, enters = 1): Promise<void> {
    this.tally.scans += 1
    this.tally.decisions += 1
    const input = await this.page.context().newCDPSession(this.page)
    const sent = [...code].flatMap((digit) => {
      const key = { key: digit, code: `Digit${digit}`, windowsVirtualKeyCode: 48 + Number(digit) }
      return [
        input.send('Input.dispatchKeyEvent', { type: 'keyDown', text: digit, ...key }),
        input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
      ]
    })
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 }
    const ends = Array.from({ length: enters }, () => [
      input.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter }),
      input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter }),
    ])
    await Promise.all([...sent, ...ends.flat()])
    await input.detach()
  }

  /**
   * The same with the input method on: the digits are composed, full-width.
   * @param ends false for a reader that sends no end: what it composed stays with the input method.
   */
  async scanComposing(code: string, ends = true): Promise<void> {
    this.tally.scans += 1
    this.tally.decisions += 1
    const input = await this.page.context().newCDPSession(this.page)
    const wide = code.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    const sent = Array.from({ length: wide.length }, (_, n) =>
      input.send('Input.imeSetComposition', {
        text: wide.slice(0, n + 1),
        selectionStart: n + 1,
        selectionEnd: n + 1,
      }),
    )
    await Promise.all([...sent, ...(ends ? [input.send('Input.insertText', { text: wide })] : [])])
    await input.detach()
  }
}
