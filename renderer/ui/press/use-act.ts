/** What every act has in common, whatever it looks like: it waits when it has just come, and a press is one press (E1). */
import { inject, onBeforeUnmount, onMounted, readonly, ref, watch, type InjectionKey, type Ref } from 'vue'
import { registerAct, WAIT_MS } from './acts.ts'
import { takeFocusFrom } from './give-focus.ts'

/**
 * Another time to wait, in milliseconds, for all acts below. Only tests that walk many screens give one: what the time
 * itself is for is held by tests of the acts.
 */
export const waitTimeKey: InjectionKey<number> = Symbol('waiting time')

/** @returns whether it has been so for as long as an act waits. */
export function useSettled(isSo: () => boolean): Readonly<Ref<boolean>> {
  const waitTime = inject(waitTimeKey, WAIT_MS)
  const settled = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    isSo,
    (so) => {
      clearTimeout(timer)
      settled.value = false
      if (so) timer = setTimeout(() => (settled.value = true), waitTime)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => clearTimeout(timer))
  return readonly(settled)
}

export interface ActState {
  /** True while it cannot be pressed yet: it is disabled then. */
  readonly waiting: Readonly<Ref<boolean>>
  /** To be called when it is pressed. @returns false when the press does not count: it is not one of its own. */
  press(event: MouseEvent): boolean
}

/**
 * @param element the button, once it is there.
 * @param meaning what a press of it does and to what: another meaning is another control, though it stands in the same place.
 * @param isOff true while it cannot be pressed for reasons of its own.
 */
export function useAct(
  element: () => HTMLElement | null,
  meaning: () => string,
  isOff: () => boolean,
): ActState {
  const waitTime = inject(waitTimeKey, WAIT_MS)
  const waiting = ref(true)
  let timer: ReturnType<typeof setTimeout> | undefined

  function makeWait(): void {
    const button = element()
    if (button !== null) takeFocusFrom(button)
    waiting.value = true
    clearTimeout(timer)
    timer = setTimeout(() => (waiting.value = false), waitTime)
  }

  onMounted(() => {
    const button = element()
    if (button !== null) registerAct(button, makeWait)
    makeWait()
  })
  onBeforeUnmount(() => clearTimeout(timer))
  watch(meaning, makeWait)
  watch(isOff, (off) => {
    const button = element()
    if (off && button !== null) takeFocusFrom(button)
  })
  function press(event: MouseEvent): boolean {
    if (waiting.value || isOff()) {
      event.preventDefault()
      return false
    }
    const button = element()
    // A form is handed in here: when the press is over the button is disabled, and would do it no more.
    if (button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null) {
      event.preventDefault()
      button.form.requestSubmit()
    }
    makeWait()
    return true
  }

  return { waiting: readonly(waiting), press }
}
