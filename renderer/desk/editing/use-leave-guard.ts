/** Nobody leaves a reception over typed fields that are not saved: what is on its way is awaited, what is stuck is asked about (Q1). */
import { onScopeDispose } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useDialogs } from '../../ui/dialogs/dialogs.ts'
import QuestionDialog from '../../ui/dialogs/QuestionDialog.vue'
import { useSessionStore } from '../stores/session.ts'

/** For the frame of one reception, as long as it is on screen. */
export function useLeaveGuard(): void {
  const { t } = useI18n()
  const store = useSessionStore()
  const dialogs = useDialogs()
  const isSaved = (): boolean => store.saving.waiting === 0 && !store.saving.stuck

  onScopeDispose(
    useRouter().beforeEach(async (to) => {
      if (to.params.id === store.session?.id) return true
      await store.whenSaved()
      if (!store.saving.stuck) return true
      // Saved meanwhile: there is nothing left to ask. Yes gives the fields up; closing the question means staying.
      const leaves = await dialogs.ask(QuestionDialog, () =>
        isSaved()
          ? null
          : {
              title: t('common.leaveUnsaved.title'),
              description: t('common.leaveUnsaved.lead'),
              confirmLabel: t('common.leaveUnsaved.confirm'),
              cancelLabel: t('common.leaveUnsaved.stay'),
              danger: true,
            },
      )
      return leaves ?? isSaved()
    }),
  )
}
