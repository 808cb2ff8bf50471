/**
 * What stands in the fields of the reception on screen and is not in its record: being typed, on its way, refused, or
 * left behind by a page that is gone (E2, E3). Main keeps it too, within half a second, until it is saved.
 */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { CallError } from '#shared/contract/channel.ts'
import type { Edit } from '#shared/contract/desk.ts'
import { readControl } from '#shared/domain/controls/control.ts'
import { formFieldOf, pathOf } from '#shared/domain/controls/form-field.ts'
import type { LineId, SessionId } from '#shared/domain/ids.ts'
import type { KeptText } from '#shared/domain/text/typed.ts'
import type { TooLong } from '../../ui/text-keeper.ts'
import { isFormPath, mayBeKept, placesOf } from '../editing/field-path.ts'
import { createKeptTexts, type KeptTexts } from '../editing/kept-texts.ts'

/**
 * Why a text is not in the record: left before it was handed over, too long, of no form that main takes (null), or what
 * main said.
 */
export type Why =
  { readonly left: true } | { readonly tooLong: TooLong } | { readonly error: CallError | null }

interface Held {
  readonly text: string
  readonly state: 'typing' | 'sent' | 'left'
}

/** One field that holds what is not saved, and why. */
export interface Unsaved {
  readonly path: string
  readonly why: Why
}

export const useTypedStore = defineStore('typed', () => {
  const lines = shallowRef<readonly LineId[]>([])
  const held = shallowRef<ReadonlyMap<string, Held>>(new Map())
  const refused = shallowRef<ReadonlyMap<string, Why>>(new Map())
  /** Everything held is kept by main. */
  const kept = ref(true)
  let sessionId: SessionId | null = null
  let texts: KeptTexts | null = null

  /** @param field its control, or the name of a dialog's text */
  function path(field: string): string {
    const control = readControl(field)
    const found = control === null ? null : formFieldOf(control, lines.value)
    return found === null ? field : pathOf(found)
  }

  function hold(at: string, next: Held): void {
    held.value = new Map([...held.value, [at, next]])
    texts?.keep(at, next.text)
  }

  function release(at: string): void {
    if (held.value.has(at)) held.value = without(held.value, at)
    if (refused.value.has(at)) refused.value = without(refused.value, at)
    texts?.keep(at, null)
  }

  function mark(at: string, why: Why): void {
    refused.value = new Map([...refused.value, [at, why]])
  }

  /** A reception comes on screen, with what was left in it. */
  function begin(id: SessionId, left: readonly KeptText[]): void {
    if (sessionId === id) return
    end()
    sessionId = id
    held.value = new Map(left.map(({ field, text }) => [field, { text, state: 'left' }]))
    refused.value = new Map(left.flatMap(({ field }) => (isFormPath(field) ? [[field, { left: true }]] : [])))
    texts = createKeptTexts(id, left, (now) => (kept.value = now))
  }

  /** It leaves the screen; main keeps what is left in it. */
  function end(): void {
    void texts?.flush()
    sessionId = null
    texts = null
    lines.value = []
    held.value = new Map()
    refused.value = new Map()
    kept.value = true
  }

  function typing(field: string, text: string, tooLong: TooLong | null): void {
    const at = path(field)
    hold(at, { text, state: 'typing' })
    if (tooLong !== null) mark(at, { tooLong })
    else if (refused.value.has(at)) refused.value = without(refused.value, at)
  }

  function handedOver(field: string, text: string, changed: boolean): void {
    const at = path(field)
    if (changed && isFormPath(at)) hold(at, { text, state: 'sent' })
    else release(at)
  }

  /** Whether main would take the edit as it is; where not, its fields say so and it goes nowhere (E2). */
  function fits(edit: Edit): boolean {
    const places = placesOf(edit)
    for (const { path: at } of places) if (refused.value.has(at)) refused.value = without(refused.value, at)
    if (places.every(({ path: at, value }) => mayBeKept(at, value))) return true
    for (const { path: at } of places) mark(at, { error: null })
    return false
  }

  /** @returns false when the edit belongs to no field. */
  function refuse(edit: Edit, error: CallError): boolean {
    const places = placesOf(edit)
    for (const { path: at } of places) mark(at, { error })
    return places.length > 0
  }

  /** In the record by now; what was typed since then is not. */
  function saved(edits: readonly Edit[]): void {
    for (const { path: at, value } of edits.flatMap(placesOf)) {
      const now = held.value.get(at)
      if (now?.state === 'left' || (now?.state === 'sent' && now.text === String(value))) release(at)
    }
  }

  /** The form takes nothing any more: what was left in it can never be saved. */
  function closeForms(): void {
    for (const at of [...held.value.keys(), ...refused.value.keys()]) if (isFormPath(at)) release(at)
  }

  const isTyping = computed(() =>
    [...held.value].some(([at, { state }]) => state === 'typing' && isFormPath(at)),
  )
  const unsaved = computed<readonly Unsaved[]>(() => [...refused.value].map(([path, why]) => ({ path, why })))

  return {
    kept,
    isTyping,
    unsaved,
    begin,
    end,
    follow: (now: readonly LineId[]) => (lines.value = now),
    textAt: (field: string) => held.value.get(path(field))?.text ?? null,
    whyAt: (field: string) => refused.value.get(path(field)) ?? null,
    typing,
    handedOver,
    forget: (field: string) => release(path(field)),
    fits,
    /** What the field holds is none of what may stand there: it says so itself, and nothing is sent. */
    doubt: (field: string) => mark(path(field), { error: null }),
    refuse,
    saved,
    closeForms,
    flush: async () => texts?.flush(),
  }
})

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  return new Map([...map].filter(([other]) => other !== key))
}
