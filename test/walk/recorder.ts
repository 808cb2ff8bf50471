/** Writes down in the page which act each key or click was a press of: of the person's own only, and none that repeats. */
import type { Page } from '@playwright/test'
import type { Press } from './asked-for.ts'

declare global {
  interface Window {
    walked?: { at: number; control: string }[]
  }
}

/** Runs in the page, before anybody else listens. */
function record(): void {
  if (window.walked !== undefined) return
  const walked: { at: number; control: string }[] = (window.walked = [])
  function note(act: Element | null | undefined): void {
    if (!(act instanceof HTMLButtonElement) || act.disabled) return
    walked.push({ at: Date.now(), control: act.dataset['control'] ?? '' })
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat) return
      const active = document.activeElement
      const dialog = [...document.querySelectorAll('[role=dialog][data-state=open]')].at(-1)
      if (event.key === 'F9') {
        const place = dialog ?? document.querySelector('main')
        const wanted = ['[data-act][data-led]', '[data-act][data-next]', '[data-primary]']
        const act = wanted.map((each) => place?.querySelector(each) ?? null).find((found) => found !== null)
        // One that has only just become the next is not pressed yet (E1).
        note(act?.matches('[data-next=waits]') === true ? null : act)
      } else if (event.key === 'Enter' || event.key === ' ') {
        const field = active instanceof HTMLInputElement && event.key === 'Enter'
        note(field ? dialog?.querySelector('[data-primary]') : active?.closest('[data-act]'))
      }
    },
    true,
  )
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target instanceof Element) note(event.target.closest('[data-act]'))
    },
    true,
  )
}

/** On this page from now on; it is loaded anew, so that nobody hears a key before. @returns what was pressed so far. */
export async function recordPresses(page: Page): Promise<() => Promise<Press[]>> {
  await page.addInitScript(record)
  await page.reload()
  return () => page.evaluate(() => window.walked ?? [])
}
