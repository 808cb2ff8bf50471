/**
 * The window is about to close. What is typed is handed over and saved, and the app ends; only what cannot be saved is
 * asked about: wait, try again, or give it up (Q1, E3).
 */
import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Dialogs } from '../../ui/dialogs/dialogs.ts'
import QuestionDialog from '../../ui/dialogs/QuestionDialog.vue'
import { desk } from '../bridge.ts'
import { useSessionStore } from '../stores/session.ts'
import { useTypedStore } from '../stores/typed.ts'

/** A question would only flash up before that, in milliseconds. */
const PATIENCE = 1500

/** For the window's root, once. @param opened the desk is there: before, nothing can be typed */
export function useUnsavedQuestion(dialogs: Dialogs, opened: Readonly<Ref<boolean>>): void {
  const { t } = useI18n()
  const store = useSessionStore()
  const typed = useTypedStore()
  const asking = ref(false)

  /** Something typed would be lost if the window were gone now. */
  const unsafe = computed(() => store.saving.stuck || store.saving.waiting > 0 || !typed.kept)

  // Main asks only while it knows of something to lose.
  watch(
    [opened, unsafe] as const,
    ([isOpen, unsaved]) => {
      if (isOpen) void desk().call('app.unsaved', { unsaved })
    },
    { immediate: true },
  )
  watch(
    () => store.saving.stuck,
    (stuck) => {
      if (!stuck) asking.value = false
    },
  )

  async function ask(): Promise<void> {
    asking.value = true
    const endsAnyway = await dialogs.ask(QuestionDialog, () =>
      asking.value
        ? {
            title: t('common.leaveUnsaved.title'),
            description: t('common.closeUnsaved.lead'),
            confirmLabel: t('common.closeUnsaved.confirm'),
            cancelLabel: t('common.leaveUnsaved.stay'),
            danger: true,
          }
        : null,
    )
    asking.value = false
    if (endsAnyway === true) await desk().call('app.quit', null)
  }

  async function close(): Promise<void> {
    // Heard: main waits for what comes of it.
    void desk().call('app.unsaved', { unsaved: true })
    const late = setTimeout(() => void ask(), PATIENCE)
    const safe = await store.handOver()
    clearTimeout(late)
    if (safe && !asking.value) await desk().call('app.quit', null)
    else if (safe) asking.value = false
    else if (!asking.value) await ask()
  }

  onScopeDispose(desk().on('app.closing', () => void close()))
}
