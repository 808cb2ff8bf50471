/** The voice of the slip in the page: every part of it says its words through this. */
import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import type { InVoices, Voice } from '#shared/domain/text/words.ts'

const key: InjectionKey<ComputedRef<Voice>> = Symbol('voice')

/** For the parts inside of the caller. @param voice of the slip that is laid out now */
export function speakIn(voice: () => Voice): void {
  provide(key, computed(voice))
}

/** @returns what is said of these words here. @throws Error outside of a slip */
export function useSay(): (words: InVoices) => string {
  const voice = inject(key)
  if (voice === undefined) throw new Error('no slip around this part')
  return (words) => words[voice.value]
}
