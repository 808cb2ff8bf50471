/** The practice phones mounted on a small carrier, and one of them as its owner uses it. */
import { vi } from 'vitest'
import { DOMWrapper, flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import App from '#renderer/phones/App.vue'
import { createPhoneWords } from '#renderer/phones/i18n.ts'
import { followLanguage } from '#renderer/phones/language.ts'
import { waitTimeKey } from '#renderer/ui/press/use-act.ts'
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
 * @param locale as it was chosen at the desk. @param account the official account of the pack
 */
export async function mountPhones(
  locale: 'ja' | 'en' = 'ja',
  account?: { readonly name: string; readonly lineId: string },
): Promise<MountedPhones> {
  const carrier = installFakePhones(locale, account)
  const words = createPhoneWords()
  await followLanguage(words)
  const app = mount(App, {
    global: { plugins: [words], provide: { [waitTimeKey as symbol]: 0 } },
    attachTo: document.body,
  })
  await flushPromises()
  const [father, mother, son] = [1, 2, 3].map((n) => new PhonePage(app, n)) as [
    PhonePage,
    PhonePage,
    PhonePage,
  ]
  return { app, carrier, father, mother, son }
}

/** What has just come waits before it can be pressed, and so does whoever presses it (E1). */
async function pressable(element: () => Element, name: string): Promise<void> {
  const look = (): void => {
    if (element().matches(':disabled')) throw new Error(`${name} cannot be pressed`)
  }
  await vi.waitFor(look, { interval: 2 })
}

/** One phone by its controls. */
export class PhonePage {
  readonly #app: VueWrapper
  readonly #n: number
  /** @param n from 1 */
  constructor(app: VueWrapper, n: number) {
    this.#app = app
    this.#n = n
  }
  all(id: string): DOMWrapper<Element>[] {
    return this.#app.find(`[data-control="phone-${String(this.#n)}"]`).findAll(`[data-control="${id}"]`)
  }
  at(id: string): DOMWrapper<Element> {
    const [found] = this.all(id)
    if (!found) throw new Error(`${id} is not on phone ${String(this.#n)}`)
    return found
  }
  async tap(...ids: string[]): Promise<void> {
    for (const id of ids) {
      await pressable(() => this.at(id).element, id)
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
  /** What can be pressed on the screen in front; the tabs at its foot are on every screen. */
  controls(): DOMWrapper<Element>[] {
    return this.#app
      .find(`[data-control="phone-${String(this.#n)}"]`)
      .findAll('button')
      .filter((button) => button.element.closest('.tab-bar') === null)
  }
  /** As a finger does it: a button that sends a form sends it. */
  async pressed(control: DOMWrapper<Element> | undefined): Promise<void> {
    if (control) await pressable(() => control.element, control.text())
    const form = control?.attributes('type') === 'submit' ? control.element.closest('form') : null
    await (form ? new DOMWrapper(form).trigger('submit') : control?.trigger('click'))
    await flushPromises()
  }
  /** Each text that stands by itself on this phone. */
  texts(): string[] {
    const phone = this.#app.find(`[data-control="phone-${String(this.#n)}"]`)
    return phone.findAll('*').map((element) => element.text())
  }
  text(): string {
    return this.#app.find(`[data-control="phone-${String(this.#n)}"]`).text()
  }
}

/** Everything that is read or spoken, of the whole window. */
export function everyText(): string[] {
  const spoken = ['aria-label', 'placeholder', 'title', 'alt']
  return [...document.body.querySelectorAll('*')].flatMap((element) => [
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? '')
      .join(''),
    ...spoken.map((name) => element.getAttribute(name) ?? ''),
  ])
}

/** Through every screen of the phones, with what each can be asked for. @param look after every step */
export async function walkEveryScreen(
  { father, mother, son, carrier }: MountedPhones,
  look: () => void,
): Promise<void> {
  const walk = async (phone: typeof father, ...ids: string[]): Promise<void> => {
    for (const id of ids) {
      await phone.tap(id)
      look()
    }
  }
  await walk(father, 'open-more', 'official-accounts', 'search')
  await father.type('search-input', 'LINEモバイル')
  await walk(father, 'search-result', 'add', 'agree', 'account-talk')
  await walk(mother, 'open-more', 'open-scan', 'scan')
  await walk(father, 'menu-one-tap', 'back', 'menu-gift', 'back', 'menu-contractor', 'new-login')
  await father.type('login-id', 'wrong')
  await walk(father, 'submit-link')
  for (const id of ['PR0000000101', 'PR0000000102', 'PR0000000103']) {
    await father.link(id)
    look()
  }
  await walk(
    father,
    'copy',
    'back-to-talk',
    'menu-one-tap',
    'back',
    'menu-contractor',
    'mypage-login',
    'back',
  )
  await walk(father, 'mypage', 'mypage-contract', 'mypage-reissue', 'reissue-confirm', 'mypage-user')
  await walk(father, 'back', 'back', 'mypage-link')
  for (const button of father.all('mypage-unlink')) {
    await button.trigger('click')
    look()
  }
  await walk(father, 'back')
  for (const action of ['billing', 'plan', 'option', 'payment', 'addData', 'mnpOut', 'cancel']) {
    await walk(father, `mypage-action-${action}`)
    if (action === 'plan') await walk(father, 'plan-communication-free-3', 'plan-submit')
    if (action === 'option') await walk(father, 'option-voicemail', 'option-submit')
    if (action === 'payment') await walk(father, 'payment-linePayCard', 'payment-submit')
    if (action === 'addData') await walk(father, 'top-up-1', 'top-up-submit')
    if (action === 'mnpOut') await walk(father, 'end-submit', 'end-no')
    if (action === 'cancel') await walk(father, 'end-submit', 'end-confirm')
    else await walk(father, 'back')
  }
  await walk(son, 'open-more', 'open-scan', 'scan', 'account-talk', 'menu-user')
  await son.type('code-input', '0000-0000-0000-0000')
  await walk(son, 'submit-link')
  await son.type('code-input', '8H9N-BPCR-3S4T-XYZ8')
  await walk(son, 'submit-link', 'home', 'talk-row', 'menu-user', 'back', 'menu-data', 'use-data')
  await walk(mother, 'account-talk', 'menu-help', 'chat-ai', 'topic-points')
  carrier.refuseNext('要', '要', { text: 'No.', todo: 'Ask the staff.' })
  await walk(mother, 'chat-operator', 'home', 'friends', 'befriend-1', 'friend-row')
}
