/**
 * Questions over the page: asked, and awaited. A dialog is a component that says `close` with its answer; `open` and its
 * listeners fall through to the library's modal. It stands in the library's overlay, and goes with who asked for it.
 */
import { useOverlay } from '@nuxt/ui/composables/useOverlay'
import {
  computed,
  inject,
  onScopeDispose,
  provide,
  watch,
  type Component,
  type ComputedRef,
  type InjectionKey,
} from 'vue'
import { isOnDemand, type OnDemand } from '../on-demand.ts'

/** All that a component can be given. */
type Given<T> = T extends abstract new (...given: never) => { $props: infer P } ? P : never
/** What is asked of whoever opens a dialog; its answer is awaited, not listened to. */
export type DialogProps<T> = Omit<Given<T>, 'onClose'>
export type DialogAnswer<T> =
  Given<T> extends { onClose?: ((answer: infer A) => unknown) | undefined } ? A : undefined

export interface Dialogs {
  /**
   * Opens a dialog, at once where its code is here. Asked for twice, it is opened once: a double click is one question.
   * @param props a function where they change while the dialog is open; null then: what it is about is gone, and it too
   * @returns its answer; undefined where it was closed without one
   */
  ask<T extends Component>(
    dialog: T | OnDemand<T>,
    props: DialogProps<T> | (() => DialogProps<T> | null),
  ): Promise<DialogAnswer<T> | undefined>
}

type Values = Readonly<Record<string, unknown>>

const dialogsKey: InjectionKey<Dialogs> = Symbol('dialogs')

/** Each value by itself: it stays as it is given, and follows what it comes from. */
function living(values: ComputedRef<Values>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(values.value).map((key) => [key, computed(() => values.value[key])]))
}

/** Dialogs of the caller, which are gone with it. */
export function useDialogs(): Dialogs {
  const overlay = useOverlay()
  const asked = new Map<Component, symbol>()
  const opened = new Set<symbol>()

  const find = (id: symbol | undefined) => overlay.overlays.find((each) => each.id === id)

  /** At once: there is nothing left that it could be closed over. */
  function remove(id: symbol): void {
    if (find(id) === undefined) return
    overlay.close(id)
    overlay.unmount(id)
  }

  let isGone = false
  onScopeDispose(() => {
    isGone = true
    opened.forEach(remove)
  })

  return {
    async ask(wanted, props) {
      const dialog = isOnDemand(wanted) ? (wanted.now.value ?? (await wanted.load())) : wanted
      if (isGone) return undefined
      if (find(asked.get(dialog))?.isOpen === true) return undefined
      const given = (): Values | null => (typeof props === 'function' ? props() : props)
      const values = computed<Values>((before) => given() ?? before ?? {})
      const { id, open } = overlay.create(dialog, { destroyOnClose: true })
      asked.set(dialog, id)
      opened.add(id)
      const { result } = open(living(values) as never)
      const stop = watch(given, (now) => now === null && remove(id), { flush: 'sync' })
      try {
        return await result
      } finally {
        stop()
        if (find(id) === undefined) opened.delete(id)
      }
    },
  }
}

/** Dialogs of the caller, for everything that stands in it too. */
export function keepDialogs(): Dialogs {
  const dialogs = useDialogs()
  provide(dialogsKey, dialogs)
  return dialogs
}

/** Dialogs of the nearest around that keeps some: a part that goes does not take its question along. */
export function useDialogsAround(): Dialogs {
  return inject(dialogsKey, null) ?? useDialogs()
}
