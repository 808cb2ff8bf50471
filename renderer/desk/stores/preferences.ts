/** Language, brightness and size of type: worn by the page at once, remembered by main over a restart. */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { defaultPreferences, type Preferences } from '#shared/contract/preferences.ts'
import { desk, hasBridge } from '../bridge.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

function wear({ theme, textScale, locale }: Preferences): void {
  const { classList, style } = document.documentElement
  const isDark = theme === 'dark' || (theme === 'system' && dark.matches)
  classList.remove('light', 'dark')
  classList.add(isDark ? 'dark' : 'light')
  // Everything is measured in rem: type, space and targets grow together.
  style.fontSize = textScale === 100 ? '' : `${String(textScale)}%`
  document.documentElement.lang = locale
}

export const usePreferencesStore = defineStore('preferences', () => {
  const current = shallowRef<Preferences>(defaultPreferences)

  function take(next: Preferences): void {
    current.value = next
    wear(next)
  }

  /** Before anything is shown, so that nothing flashes. Without main the desk looks as it comes. */
  async function load(): Promise<void> {
    if (!hasBridge()) return
    const answer = await desk().call('app.preferences.read', null)
    if (answer.ok) take(answer.value)
  }

  async function change(part: Partial<Preferences>): Promise<void> {
    take({ ...current.value, ...part })
    await desk().call('app.preferences.write', current.value)
  }

  /** The computer's own brightness changed. */
  dark.addEventListener('change', () => wear(current.value))

  return { current, load, change }
})
