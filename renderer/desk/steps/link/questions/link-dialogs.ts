/** What can be asked about a link from anywhere in a lane. The page keeps the questions: a part that goes does not take one along. */
import { inject, provide, type InjectionKey } from 'vue'
import type { Line } from '#shared/domain/line.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import type { FamilyView } from '#shared/rules/linking/family-view.ts'
import { useDialogs } from '../../../../ui/dialogs/dialogs.ts'
import DeferDialog from './DeferDialog.vue'
import ReissueDialog from './ReissueDialog.vue'
import UnlinkDialog from './UnlinkDialog.vue'
import UserChangeDialog from './UserChangeDialog.vue'

export interface LinkDialogs {
  defer(line: Line, kind: LinkKind): void
  reissue(line: Line): void
  unlink(line: Line, kind: LinkKind): void
  changeUser(line: Line): void
}

const linkDialogsKey: InjectionKey<LinkDialogs> = Symbol('link dialogs')

/** For the page. @param view what the rules look at, as it is by then */
export function keepLinkDialogs(view: () => FamilyView): void {
  const dialogs = useDialogs()
  provide(linkDialogsKey, {
    defer: (line, kind) => void dialogs.ask(DeferDialog, { line, kind }),
    reissue: (line) => void dialogs.ask(ReissueDialog, () => ({ line, view: view() })),
    unlink: (line, kind) => void dialogs.ask(UnlinkDialog, { line, kind }),
    changeUser: (line) => void dialogs.ask(UserChangeDialog, { line }),
  })
}

/** @throws Error outside of the page that keeps them */
export function useLinkDialogs(): LinkDialogs {
  const dialogs = inject(linkDialogsKey, null)
  if (dialogs === null) throw new Error('no page around that keeps the questions about links')
  return dialogs
}
