/** In which voice the customer is spoken to: kept from one item to the next, and for this customer only. */
import { ref, watch, type Ref } from 'vue'
import type { Voice } from '#shared/rules/duties/duty-text.ts'
import { useSessionStore } from '../../stores/session.ts'

const voice = ref<Voice>('ja')
let of: string | undefined

export function useVoice(): Ref<Voice> {
  const store = useSessionStore()
  watch(
    () => store.session?.id,
    (id) => {
      if (id !== of) voice.value = 'ja'
      of = id
    },
    { immediate: true },
  )
  return voice
}
