/**
 * The one control that somebody was led to, by the board or by a note: found by the eye, and where it is an act, F9
 * presses it and its key is drawn on it (E1). It stays so until the focus goes on, the act is pressed or is gone.
 */
import { shallowRef } from 'vue'
import { actAround } from './acts.ts'

const led = shallowRef<HTMLElement | null>(null)

/** Marks this one, and no other any more. */
export function markLed(control: HTMLElement): void {
  letGo(led.value)
  led.value = control
  control.dataset['led'] = ''
}

/** Takes the mark away where this control has it. */
export function letGo(control: HTMLElement | null): void {
  if (control === null || led.value !== control) return
  led.value = null
  delete control.dataset['led']
}

/** Whether F9 presses this act because it was led to. */
export function isLed(act: HTMLElement | null): boolean {
  return act !== null && led.value === act
}

/** Whether F9 presses an act that was led to, and not what the page is for. */
export function isAnyActLed(): boolean {
  return led.value !== null && actAround(led.value) === led.value
}
