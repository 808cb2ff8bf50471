/** Counts what a person does at the desk: real key presses and presses of the mouse. Feeds the keystroke-level model of the bench. */
import type { Page } from '@playwright/test'

export interface Strokes {
  /** Keys pressed, Shift, Ctrl, Alt and ⌘ not counted, nor repeats of a held key. */
  readonly keys: number
  /** Presses of a mouse button or a finger. */
  readonly clicks: number
}

declare global {
  interface Window {
    strokes?: { keys: number; clicks: number }
  }
}

export interface StrokeCounter {
  /** Since the counting began, or since `reset`. */
  read(): Promise<Strokes>
  reset(): Promise<void>
}

/** Runs in the page. Only trusted events count: what the screen does to itself is nobody's work. */
function count(): void {
  if (window.strokes !== undefined) return
  const strokes = (window.strokes = { keys: 0, clicks: 0 })
  const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'])
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && !event.repeat && !modifiers.has(event.key)) strokes.keys += 1
    },
    true,
  )
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.isPrimary) strokes.clicks += 1
    },
    true,
  )
}

/** Counts on this page from now on, through reloads too. */
export async function countStrokes(page: Page): Promise<StrokeCounter> {
  await page.addInitScript(count)
  await page.evaluate(count)
  return {
    read: () => page.evaluate(() => ({ ...(window.strokes ?? { keys: 0, clicks: 0 }) })),
    reset: () =>
      page.evaluate(() => {
        if (window.strokes !== undefined) Object.assign(window.strokes, { keys: 0, clicks: 0 })
      }),
  }
}
