/** One phone: where it is, what it holds in its clipboard, and what it was last told. */
import { computed, onScopeDispose, readonly, ref, shallowRef } from 'vue'
import type { CallError, Input, Output } from '#shared/contract/channel.ts'
import type { phoneCalls, PhonesView } from '#shared/contract/phones.ts'
import { phonesBridge } from './bridge.ts'
import type { Screen } from './screens.ts'
import { setAhead } from '../ui/now.ts'

type PhoneCalls = typeof phoneCalls

const HOME: Screen = { name: 'home' }

const TOAST_MILLISECONDS = 2500

/** A phone of its own: its screens, its clipboard, what it was last told. */
export function usePhone() {
  const stack = shallowRef<readonly Screen[]>([HOME])
  const error = shallowRef<CallError | null>(null)
  const busy = ref(false)
  /** Each phone has one of its own: what is copied on the father's is not on the child's (S55, S57). */
  const clipboard = ref('')
  /** Key of a short word at the bottom of the screen, e.g. コピーしました. */
  const toast = ref<string | null>(null)
  let toastEnds: ReturnType<typeof setTimeout> | undefined

  const screen = computed<Screen>(() => stack.value.at(-1) ?? HOME)

  function show(screens: readonly Screen[]): void {
    error.value = null
    stack.value = screens
  }

  return {
    screen,
    error,
    busy,
    clipboard: readonly(clipboard),
    toast: readonly(toast),
    /** @param said key of what the phone says of it */
    copy: (text: string, said: string): void => {
      clipboard.value = text
      toast.value = said
      clearTimeout(toastEnds)
      toastEnds = setTimeout(() => (toast.value = null), TOAST_MILLISECONDS)
    },
    go: (next: Screen): void => {
      show([...stack.value, next])
    },
    /** In place of the screen that is shown: there is no way back to it. */
    replace: (next: Screen): void => {
      show([...stack.value.slice(0, -1), next])
    },
    back: (): void => {
      show(stack.value.length > 1 ? stack.value.slice(0, -1) : stack.value)
    },
    home: (): void => {
      show([HOME])
    },
    /** Home, then on to a screen, as if it had been reached from there. */
    openFromHome: (next: Screen): void => {
      show([HOME, next])
    },
    /**
     * Asks the carrier. What the phone may do is in the answer; a refusal is shown on the phone.
     * @returns null when it was refused, or when another question is still open.
     */
    ask: async <N extends keyof PhoneCalls>(
      name: N,
      input: Input<PhoneCalls[N]>,
    ): Promise<Output<PhoneCalls[N]> | null> => {
      if (busy.value) return null
      busy.value = true
      error.value = null
      try {
        const answer = await phonesBridge().call(name, input)
        if (answer.ok) return answer.value
        error.value = answer.error
        return null
      } finally {
        busy.value = false
      }
    },
  }
}

export type Phone = ReturnType<typeof usePhone>

// All phones of the session that the desk has open, as main last described them.

/** All phones of the family, as main last told. */
export function usePhones() {
  const view = shallowRef<PhonesView>({ receptionNumber: null, phones: [], ahead: 0, movedOn: 0 })
  /** A push is newer than an answer that was asked for before it. */
  let pushed = false

  function show(next: PhonesView): void {
    setAhead(next.ahead)
    view.value = next
  }

  onScopeDispose(
    phonesBridge().on('phones.changed', (next) => {
      pushed = true
      show(next)
    }),
  )

  async function load(): Promise<void> {
    const answer = await phonesBridge().call('phones.list', null)
    if (answer.ok && !pushed) show(answer.value)
  }

  return { view, load }
}
