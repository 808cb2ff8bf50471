/** Mounts a component of the desk with its stores, its words and a bridge that is no main. */
import { mount, type VueWrapper } from '@vue/test-utils'
import { vi } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { nextTick, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import ui from '@nuxt/ui/vue-plugin'
import type { Session } from '#shared/domain/session.ts'
import { createWords } from '#renderer/desk/i18n.ts'
import RuleTag from '#renderer/desk/parts/RuleTag.vue'
import { useSessionStore } from '#renderer/desk/stores/session.ts'
import { useTypedStore } from '#renderer/desk/stores/typed.ts'
import { createTextKeeper } from '#renderer/desk/editing/text-keeper.ts'
import KeyHint from '#renderer/desk/app/keyboard/KeyHint.vue'
import { ruleMarkKey } from '#renderer/ui/field-error.ts'
import { keyHintKey } from '#renderer/ui/press/key-hint.ts'
import { waitTimeKey } from '#renderer/ui/press/use-act.ts'
import { textKeeperKey } from '#renderer/ui/text-keeper.ts'
import { createFakeDesk, type FakeDesk } from '#test/fakes/desk-bridge.ts'

export interface MountedDesk {
  readonly wrapper: VueWrapper
  readonly fake: FakeDesk
  readonly store: ReturnType<typeof useSessionStore>
  readonly typed: ReturnType<typeof useTypedStore>
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
let onScreen: VueWrapper | null = null

/** What main was asked for last; that it keeps what is being typed goes beside everything else. */
export function lastCall(desk: MountedDesk): FakeDesk['calls'][number] | undefined {
  return desk.fake.calls.filter(({ name }) => name !== 'session.keepTyped').at(-1)
}

/** Lets promises, queued saves and the screen come to rest. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((done) => setTimeout(done, 0))
    await nextTick()
  }
}

/** @param sessions what main has; the first of them is the one on screen. @param kept what stands in its fields and is not saved */
export async function mountDesk(
  component: Component,
  sessions: readonly Session[] = [],
  props: (session: Session | null) => Record<string, unknown> = (session) => ({ session }),
  kept: Readonly<Record<string, string>> = {},
): Promise<MountedDesk> {
  onScreen?.unmount()
  document.body.innerHTML = '<div id="app"></div>'
  const fake = createFakeDesk(sessions)
  Object.defineProperty(window, 'desk', { value: fake.bridge, configurable: true })
  const pinia = createPinia()
  setActivePinia(pinia)
  const store = useSessionStore()
  const typed = useTypedStore()
  const [first] = sessions
  if (first !== undefined) {
    fake.typed.set(first.id, new Map(Object.entries(kept)))
    await store.open(first.id)
  }
  store.listen()
  const blank = { template: '<div />' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'sessions', component: blank },
      { path: '/session/:id', name: 'session', component: blank },
    ],
  })
  const words = createWords()
  const wrapper = mount(component, {
    attachTo: '#app',
    props: props(store.session),
    // Icons are bundled in the real build; here nobody may ask the network for them.
    global: {
      plugins: [pinia, router, ui, words],
      provide: {
        [keyHintKey as symbol]: KeyHint,
        [ruleMarkKey as symbol]: RuleTag,
        [waitTimeKey as symbol]: 0,
        [textKeeperKey as symbol]: createTextKeeper(words, typed),
      },
      stubs: { UIcon: true },
    },
  })
  onScreen = wrapper
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
    wrapper,
    fake,
    store,
    typed,
    at,
    has: (control) => find(control) !== null,
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
