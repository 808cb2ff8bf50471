/**
 * The one listener for bar code readers. What they type is no text: it is taken back from the field it fell into, and
 * goes where such a code belongs. Their Enter presses nothing.
 */
import { onScopeDispose } from 'vue'
import { useScanStore } from '../../../stores/scan.ts'
import { controlOfField } from '../../../../ui/controls/data-control.ts'
import { fieldAround } from '../field-moves.ts'
import { createScanBurst, LONGEST_GAP } from './scan-burst.ts'
import { readScan, type Scan } from './scan-shape.ts'
import { placeOf } from './scan-targets.ts'
import { putBack, textBefore, type TextBefore } from './text-before.ts'
import { giveFocus } from '../../../../ui/press/give-focus.ts'
import { isComposing, isTextField } from '../../../../ui/press/one-press.ts'

export interface Scanner {
  /** True when a key pressed at this moment, or one after it, was a reader's: it chooses nothing. @param at milliseconds, as events count them. */
  wasRead(at: number): boolean
}

/** What an input method has been composing: the digits of a code arrive as its text. */
interface Composition {
  readonly before: TextBefore | null
  readonly first: number
  last: number
  text: string
}

function stop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** CR, LF or Tab; some readers send control characters as Ctrl+M and Ctrl+J. */
function endsCode({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || metaKey || shiftKey) return false
  return ctrlKey ? /^[jm]$/i.test(key) : key === 'Enter' || key === 'Tab'
}

function writes({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !altKey && !metaKey
}

function inText(): boolean {
  return isTextField(document.activeElement)
}

/** For the window's root, once, before every other listener for keys. */
export function useScanner(): Scanner {
  const news = useScanStore()
  const burst = createScanBurst()
  let before: TextBefore | null = null
  let composition: Composition | null = null
  /** The key went to the input method, which may write its character without composing. */
  let written: TextBefore | null = null
  let quiet: ReturnType<typeof setTimeout> | undefined

  function waitForRest(then: () => void): void {
    clearTimeout(quiet)
    quiet = setTimeout(then, LONGEST_GAP)
  }

  async function deliver(scan: Scan): Promise<void> {
    const focused = inText() ? controlOfField(fieldAround(document.activeElement)) : null
    if (before !== null) putBack(before)
    before = null
    const place = placeOf(scan, focused)
    if ('rule' in place) {
      news.refused(place)
      return
    }
    const inPlace = place.field === focused
    const right = await place.take(scan.code, inPlace)
    news.taken(right, inPlace ? null : (place.name ?? null), scan.code)
  }

  /** @returns true when the key that ended the code is the reader's, and means nothing else. */
  function ended(scan: Scan): boolean {
    clearTimeout(quiet)
    if (scan.kind === 'other' && inText()) {
      // Another number is text like any other; in a dialog its Enter would press the button.
      return document.activeElement?.closest('[role=dialog]') !== null
    }
    void deliver(scan)
    return true
  }

  function typed(character: string, at: number, was: TextBefore | null): void {
    if (burst.type(character, at)) before = was
    waitForRest(() => {
      const scan = burst.rest(inText())
      if (scan !== null && !(scan.kind === 'other' && inText())) void deliver(scan)
    })
  }

  function onKeydown(event: KeyboardEvent): void {
    const { timeStamp: at, key } = event
    written = null
    if (isComposing(event)) {
      written = textBefore(document.activeElement)
      return
    }
    if (endsCode(event) && !event.repeat) {
      const scan = burst.end(at, inText())
      // Of CR+LF the second half follows at once; a Tab is nobody's second half.
      if (scan === null ? key !== 'Tab' && burst.trails(at) : ended(scan)) stop(event)
      return
    }
    if (writes(event) && !event.repeat) {
      typed(key, at, textBefore(document.activeElement))
      if (!inText() && burst.busy(at)) stop(event)
      return
    }
    // A modifier that a reader sends along belongs to its characters.
    if (!/^(?:Shift|Control|CapsLock|NumLock)$/.test(key)) burst.clear()
  }

  function onInput(event: Event): void {
    if (written === null || composition !== null || !(event instanceof InputEvent)) return
    if (event.inputType !== 'insertText' || event.data === null) return
    for (const character of event.data) typed(character, event.timeStamp, written)
  }

  /** @returns the code that was composed; null for words. */
  function composed(text: string): Scan | null {
    const scan = composition && readScan(text, composition.last - composition.first, true)
    return scan?.kind === 'other' ? null : scan
  }

  function onCompositionStart(event: CompositionEvent): void {
    composition = {
      before: textBefore(document.activeElement),
      first: event.timeStamp,
      last: event.timeStamp,
      text: '',
    }
  }

  function onCompositionUpdate(event: CompositionEvent): void {
    if (composition === null) return
    if (event.data.length > composition.text.length) composition.last = event.timeStamp
    composition.text = event.data
    waitForRest(finishComposition)
  }

  /** A reader that sends no end leaves its digits with the input method: leaving the field ends that. */
  function finishComposition(): void {
    if (composition === null || composed(composition.text) === null) return
    const active = document.activeElement
    if (!(active instanceof HTMLElement)) return
    // What is about to be taken back is not handed over by leaving.
    const hold = (event: Event): void => event.stopImmediatePropagation()
    window.addEventListener('change', hold, true)
    active.blur()
    giveFocus(active)
    window.removeEventListener('change', hold, true)
  }

  function onCompositionEnd(event: CompositionEvent): void {
    const scan = composed(event.data)
    const was = composition?.before ?? null
    composition = null
    if (scan === null) return
    clearTimeout(quiet)
    burst.ended(event.timeStamp)
    // The field gets its text first; then it is taken back.
    setTimeout(() => {
      before = was
      void deliver(scan)
    })
  }

  const listening = new AbortController()
  const early = { capture: true, signal: listening.signal }
  window.addEventListener('keydown', onKeydown, early)
  window.addEventListener('input', onInput, early)
  window.addEventListener('compositionstart', onCompositionStart, early)
  window.addEventListener('compositionupdate', onCompositionUpdate, early)
  window.addEventListener('compositionend', onCompositionEnd, early)
  onScopeDispose(() => {
    clearTimeout(quiet)
    listening.abort()
  })

  return { wasRead: (at) => burst.readSince(at) || burst.busy(performance.now()) }
}
