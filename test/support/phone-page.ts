/** The practice phones mounted on a small carrier, and one of them as its owner uses it. */
import { flushPromises, mount, type DOMWrapper, type VueWrapper } from '@vue/test-utils'
import { vi } from 'vitest'
import App from '#renderer/phones/App.vue'
import { createPhoneWords } from '#renderer/phones/i18n.ts'
import { followLanguage } from '#renderer/phones/language.ts'
import { installFakePhones, type FakePhones } from '#test/fakes/phones-bridge.ts'

export interface MountedPhones {
  readonly app: VueWrapper
  readonly carrier: FakePhones
  readonly father: PhonePage
  readonly mother: PhonePage
  readonly son: PhonePage
}

/**
 * Three phones, nothing done on them yet; `app.unmount()` when the test is over.
 * @param locale as it was chosen at the desk
 */
export async function mountPhones(locale: 'ja' | 'en' = 'ja'): Promise<MountedPhones> {
  const carrier = installFakePhones(locale)
  const words = createPhoneWords()
  await followLanguage(words)
  const app = mount(App, { global: { plugins: [words] }, attachTo: document.body })
  await flushPromises()
  const [father, mother, son] = [1, 2, 3].map((n) => new PhonePage(app, n)) as [
    PhonePage,
    PhonePage,
    PhonePage,
  ]
  return { app, carrier, father, mother, son }
}

/** One phone by its test ids. */
export class PhonePage {
  readonly #app: VueWrapper
  readonly #n: number
  /** @param n from 1 */
  constructor(app: VueWrapper, n: number) {
    this.#app = app
    this.#n = n
  }
  all(id: string): DOMWrapper<Element>[] {
    return this.#app.find(`[data-testid="phone-${String(this.#n)}"]`).findAll(`[data-testid="${id}"]`)
  }
  at(id: string): DOMWrapper<Element> {
    const [found] = this.all(id)
    if (!found) throw new Error(`${id} is not on phone ${String(this.#n)}`)
    return found
  }
  async tap(...ids: string[]): Promise<void> {
    for (const id of ids) {
      // What has just come waits before it can be pressed, and so does whoever presses it (E1).
      await vi.waitFor(() => {
        if (this.at(id).element.matches(':disabled')) throw new Error(`${id} cannot be pressed`)
      })
      await this.at(id).trigger(id.startsWith('submit') || id === 'user-submit' ? 'submit' : 'click')
      await flushPromises()
    }
  }
  async type(id: string, text: string): Promise<void> {
    await this.at(id).setValue(text)
  }
  async addFriend(): Promise<void> {
    await this.tap('home', 'open-more', 'official-accounts', 'search')
    await this.type('search-input', 'LINEモバイル')
    await this.tap('search-result', 'add', 'agree')
  }
  async openTalk(): Promise<void> {
    await this.tap('home', 'friends', 'friend-row', 'talk')
  }
  async link(loginId: string): Promise<void> {
    await this.openTalk()
    await this.tap('menu-contractor', 'new-login')
    await this.type('login-id', loginId)
    await this.type('password', 'Himitsu-no-1')
    await this.tap('submit-link')
    if (this.all('reception-number').length === 0) return
    await this.type('reception-number', 'P-1122-001')
    await this.type('birth-date', '1980/4/2')
    await this.tap('submit-link')
  }
  text(): string {
    return this.#app.find(`[data-testid="phone-${String(this.#n)}"]`).text()
  }
}
