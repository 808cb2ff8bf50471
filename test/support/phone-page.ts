/** The practice phones mounted in front of main itself, and one of them as its owner uses it. */
import { vi } from 'vitest'
import { DOMWrapper, mount, type VueWrapper } from '@vue/test-utils'
import App from '#renderer/phones/App.vue'
import { createPhoneWords, followLanguage } from '#renderer/phones/i18n.ts'
import { waitTimeKey } from '#renderer/ui/press/use-act.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Wanted } from './a-session.ts'
import type { Main } from './main/start-main.ts'
import { theMain, theSession } from './main/the-main.ts'
import { rest } from './rest.ts'

export interface MountedPhones {
  readonly app: VueWrapper
  readonly main: Main
  /** The one that the desk shows, with the phones of its family. */
  readonly session: Session
  readonly father: PhonePage
  readonly mother: PhonePage
  readonly son: PhonePage
  /** Staff choose a language at the desk. */
  speak(locale: 'ja' | 'en'): Promise<void>
}

/**
 * Three phones in front of main itself, nothing done on them yet; `app.unmount()` when the test is over.
 * @param locale as it was chosen at the desk. @param wanted how far the family is at the desk
 */
export async function mountPhones(locale: 'ja' | 'en' = 'ja', wanted: Wanted = {}): Promise<MountedPhones> {
  const main = await theMain()
  const speak = async (next: 'ja' | 'en'): Promise<void> => {
    const now = await main.ask('app.preferences.read', null)
    await main.ask('app.preferences.write', { ...now, locale: next })
    await rest()
  }
  await speak(locale)
  const session = await theSession(wanted)
  // As they stand on the contractor's slip.
  const { forPrinting } = main.services.sessions
  const loginIds = await Promise.all(
    session.lines.map(({ id }) => forPrinting.open('contractor', session.id, id)),
  )
  main.openPhones()
  const words = createPhoneWords()
  await followLanguage(words)
  const app = mount(App, {
    global: { plugins: [words], provide: { [waitTimeKey as symbol]: 0 } },
    attachTo: document.body,
  })
  await rest()
  main.phoneCalls.length = 0
  const [father, mother, son] = [1, 2, 3].map((n) => new PhonePage(app, n, session, loginIds)) as [
    PhonePage,
    PhonePage,
    PhonePage,
  ]
  return { app, main, session, father, mother, son, speak }
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
  readonly #session: Session
  readonly #loginIds: readonly string[]
  /** @param n from 1. @param loginIds of the lines, as the contractor reads them on the slip */
  constructor(app: VueWrapper, n: number, session: Session, loginIds: readonly string[]) {
    this.#app = app
    this.#n = n
    this.#session = session
    this.#loginIds = loginIds
  }
  /** @param n of the line, from 1 */
  loginId(n: number): string {
    return this.#loginIds[n - 1] ?? ''
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
      await rest()
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
  /** The contractor link of a line. @param n of the line, from 1. @returns the usage code that is shown then */
  async link(n: number): Promise<string> {
    await this.openTalk()
    await this.tap('menu-contractor', 'new-login')
    await this.type('login-id', this.loginId(n))
    await this.type('password', 'Himitsu-no-1')
    await this.tap('submit-link')
    await this.answerFirst()
    await this.tap('submit-link')
    return this.at('shown-code').text()
  }
  /** What is asked the first time that a login ID is used (C14). */
  async answerFirst(): Promise<void> {
    await this.type('reception-number', this.#session.receptionNumber)
    await this.type('birth-date', '1980/4/2')
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
    await rest()
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
  { father, mother, son }: MountedPhones,
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
  const codes: string[] = []
  for (const n of [1, 2, 3]) {
    codes.push(await father.link(n))
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
    await rest()
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
  await son.type('code-input', codes[2] ?? '')
  await walk(son, 'submit-link', 'home', 'talk-row', 'menu-user', 'back', 'menu-data', 'use-data')
  await walk(mother, 'account-talk', 'menu-help', 'chat-ai', 'topic-points')
  await walk(mother, 'chat-operator', 'home', 'friends', 'befriend-1', 'friend-row')
}
