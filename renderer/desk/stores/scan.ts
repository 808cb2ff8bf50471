/** What became of the code that was read last: said on screen and by a beep, until the next one or a while later. */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Reason } from '#shared/domain/verdict.ts'
import { beep } from '../app/keyboard/scanner/scan-sound.ts'
import { usePreferencesStore } from './preferences.ts'

/** Milliseconds a notice stays: a refusal is read, what went well only glanced at. */
const stays = { refused: 12_000, taken: 4_000 } as const

export type ScanNews =
  | { readonly kind: 'refused'; readonly reason: Reason }
  | { readonly kind: 'taken'; readonly place: string; readonly ending: string }

export const useScanStore = defineStore('scan', () => {
  const preferences = usePreferencesStore()
  const news = shallowRef<ScanNews | null>(null)
  let ends: ReturnType<typeof setTimeout> | undefined

  function sound(kind: 'yes' | 'no'): void {
    if (preferences.current.scanSound) beep(kind)
  }

  function dismiss(): void {
    clearTimeout(ends)
    news.value = null
  }

  function show(next: ScanNews): void {
    dismiss()
    news.value = next
    ends = setTimeout(dismiss, stays[next.kind])
  }

  /** Nobody takes the code. */
  function refused(reason: Reason): void {
    sound('no')
    show({ kind: 'refused', reason })
  }

  /** @param place where it went, for whoever looks elsewhere; null where the eye is there already. */
  function taken(right: boolean, place: string | null, code: string): void {
    sound(right ? 'yes' : 'no')
    if (right && place !== null) show({ kind: 'taken', place, ending: code.slice(-6) })
    else dismiss()
  }

  return { news, refused, taken, dismiss }
})
