/** The one question before the first PDF of this PC: where it is to be kept (Q4). */
import type { SlipKind } from '#shared/domain/paper/slip.ts'
import { useDialogs } from '../../../ui/dialogs/dialogs.ts'
import { usePrintersStore } from '../../stores/printers.ts'
import FolderQuestion from './FolderQuestion.vue'

/** @returns a function that asks where it has to be asked, and says false when staff turned back: nothing is printed then. */
export function useFolderQuestion(): (kind: SlipKind) => Promise<boolean> {
  const printers = usePrintersStore()
  const dialogs = useDialogs()
  return async (kind) =>
    !(await printers.asksForFolder(kind)) || (await dialogs.ask(FolderQuestion, {})) === true
}
