/** Mounts a component of the desk with its stores and its words, in front of main itself (main/start-main.ts). */
import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import UOverlayProvider from '@nuxt/ui/components/OverlayProvider.vue'
import ui from '@nuxt/ui/vue-plugin'
import type { Session } from '#shared/domain/session.ts'
import App from '#renderer/desk/App.vue'
import { createWords, haveWords, type LocaleName } from '#renderer/desk/i18n.ts'
import KeyHint from '#renderer/desk/app/keyboard/KeyHint.vue'
import RuleTag from '#renderer/desk/parts/RuleTag.vue'
import { createTextKeeper } from '#renderer/desk/editing/text-keeper.ts'
import { useAppStore } from '#renderer/desk/stores/app.ts'
import { useRulebooksStore } from '#renderer/desk/stores/rulebooks.ts'
import { useBranchStore } from '#renderer/desk/stores/branch.ts'
import { useSessionStore } from '#renderer/desk/stores/session.ts'
import { useTypedStore } from '#renderer/desk/stores/typed.ts'
import { loadOnDemand } from '#renderer/ui/on-demand.ts'
import { ruleMarkKey } from '#renderer/ui/field-error.ts'
import { keyHintKey } from '#renderer/ui/press/key-hint.ts'
import { waitTimeKey } from '#renderer/ui/press/use-act.ts'
import { textKeeperKey } from '#renderer/ui/text-keeper.ts'
import type { Main } from './main/start-main.ts'
import { theMain } from './main/the-main.ts'
import { rest } from './rest.ts'

export interface MountedDesk {
  readonly wrapper: VueWrapper
  readonly main: Main
  readonly store: ReturnType<typeof useSessionStore>
  readonly typed: ReturnType<typeof useTypedStore>
  /** Changes the language of the screen, as the settings do. */
  speak(locale: LocaleName): Promise<void>
  /** The session on screen as main has it. */
  saved(): Promise<Session>
  /** The element with that control. @throws when it is not on screen. */
  at(control: string): HTMLElement
  has(control: string): boolean
  /** Types into a field and leaves it, as a person does. */
  fill(control: string, text: string): Promise<void>
  press(control: string): Promise<void>
}

/** Whole screens of a component library take their time where many things run at once. */
vi.setConfig({ testTimeout: 30_000 })

/** One window at a time, as in the app: the one before is closed. */
let onScreen: { unmount(): void } | null = null

afterEach(() => {
  onScreen?.unmount()
  onScreen = null
})

/** What the page asked main for last; that main keeps what is being typed goes beside everything else. */
export function lastCall({ main }: MountedDesk): Main['calls'][number] | undefined {
  return main.calls.filter(({ name }) => name !== 'session.keepTyped').at(-1)
}

/**
 * @param session on screen, one of main's; null: none. @param kept what stands in its fields and is not saved
 */
export async function mountDesk(
  component: Component,
  session: Session | null = null,
  props: (session: Session | null) => Record<string, unknown> = (now) => ({ session: now }),
  kept: Readonly<Record<string, string>> = {},
): Promise<MountedDesk> {
  onScreen?.unmount()
  document.body.innerHTML = '<div id="app"></div>'
  const main = await theMain()
  main.openDesk()
  const pinia = createPinia()
  setActivePinia(pinia)
  const store = useSessionStore()
  const typed = useTypedStore()
  await Promise.all([useAppStore().load(), useRulebooksStore().load(), useBranchStore().load()])
  if (session !== null) {
    const texts = Object.entries(kept).map(([field, text]) => ({ field, text }))
    if (texts.length > 0) await main.ask('session.keepTyped', { sessionId: session.id, texts })
    await store.open(session.id)
  }
  store.listen()
  main.calls.length = 0
  const blank = { template: '<div />' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'sessions', component: blank },
      { path: '/session/:id', name: 'session', component: blank },
      { path: '/settings/:section?', name: 'settings', component: blank },
      { path: '/when', name: 'when', component: blank },
    ],
  })
  const words = createWords()
  // As in the app a moment after the first paint.
  await loadOnDemand()
  // Icons are bundled in the real build; here nobody may ask the network for them.
  const global = {
    plugins: [pinia, router, ui, words],
    provide: {
      [keyHintKey as symbol]: KeyHint,
      [ruleMarkKey as symbol]: RuleTag,
      [waitTimeKey as symbol]: 0,
      [textKeeperKey as symbol]: createTextKeeper(words, typed),
    },
    stubs: { UIcon: true },
  }
  // Where a page asks its questions; the whole window brings its own.
  const dialogs = component === App ? null : mount(UOverlayProvider, { global })
  const wrapper = mount(component, { attachTo: '#app', props: props(store.session), global })
  onScreen = {
    unmount() {
      wrapper.unmount()
      dialogs?.unmount()
    },
  }
  // A page is given its session by the frame, every time that main commits one.
  store.$subscribe(() => {
    if (store.session !== null) void wrapper.setProps(props(store.session))
  })
  await rest()

  function find(control: string): HTMLElement | null {
    return document.body.querySelector<HTMLElement>(`[data-control="${control}"]`)
  }
  function at(control: string): HTMLElement {
    const element = find(control)
    if (element === null) throw new Error(`${control} is not on screen`)
    return element
  }

  return {
    ...{ wrapper, main, store, typed, at },
    has: (control) => find(control) !== null,
    async speak(locale) {
      await haveWords(words.global, locale)
      words.global.locale.value = locale
      await rest()
    },
    saved: async () => {
      if (store.session === null) throw new Error('no session is on screen')
      return main.services.store.read(store.session.id)
    },
    async fill(control, text) {
      const input = at(control)
      if (!(input instanceof HTMLInputElement)) throw new Error(`${control} takes no text`)
      input.focus()
      input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.dispatchEvent(new Event('change', { bubbles: true }))
      await rest()
    },
    async press(control) {
      // What has just come waits before it can be pressed, and so does whoever presses it (E1).
      const look = (): void => {
        if (at(control).matches(':disabled')) throw new Error(`${control} cannot be pressed`)
      }
      await vi.waitFor(look, { interval: 2 })
      at(control).click()
      await rest()
    },
  }
}
