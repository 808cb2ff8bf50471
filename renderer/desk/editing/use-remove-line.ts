/** 「この回線を外す」: done at once, and taken back by one press for as long as the notice stands (Alt+Z). */
import { useToast } from '@nuxt/ui/composables/useToast'
import { useI18n } from 'vue-i18n'
import type { Line } from '#shared/domain/line.ts'
import { useCommands } from '../app/keyboard/commands.ts'
import { desk } from '../bridge.ts'
import { useSessionStore } from '../stores/session.ts'

/** How long the notice stands, in milliseconds: long enough to see that it was the wrong line. */
const NOTICE_MS = 20_000
const NOTICE = 'line-removed'

/** Ends what Alt+Z does: only the line that was removed last comes back. */
let forget: () => void = () => undefined

/** @returns removes a line. @param number as it was called, from 1 */
export function useRemoveLine(): (line: Line, number: number) => void {
  const { t } = useI18n()
  const toast = useToast()
  const store = useSessionStore()

  return ({ id: lineId }, number) => {
    const sessionId = store.session?.id
    if (sessionId === undefined) return
    store.save({ kind: 'removeLine', lineId })
    forget()

    function restore(): void {
      forget()
      toast.remove(NOTICE)
      const edit = { kind: 'restoreLine', lineId } as const
      // Another reception may be on screen by now.
      if (store.session?.id === sessionId) store.save(edit)
      else if (sessionId !== undefined)
        void desk().call('session.save', { sessionId, edits: [edit], focus: null })
    }

    const stop = useCommands().register({
      id: 'restoreLine',
      label: 'lines.restore',
      group: 'page',
      keys: ['alt+z'],
      run: restore,
    })
    forget = stop
    toast.add({
      id: NOTICE,
      title: t('lines.removed', { n: number }),
      icon: 'i-lucide-trash-2',
      color: 'neutral',
      duration: NOTICE_MS,
      actions: [{ label: `${t('lines.restore')} (Alt+Z)`, icon: 'i-lucide-undo-2', onClick: restore }],
      'onUpdate:open': (open: boolean) => {
        if (!open) stop()
      },
    })
  }
}
