/**
 * What of the desk is no part of its first paint: dialogs that can be asked for from anywhere, and what is rarely said.
 * None that is typed into: the keys after the one that opens it would go nowhere until it came.
 */
import { componentOnDemand, onDemand } from '../../ui/on-demand.ts'

/** Words of a call that was not done. */
export const errorWords = onDemand(() => import('#shared/words/say-error.ts'))
export const troubleNote = componentOnDemand(() => import('../parts/TroubleNote.vue'))
export const scanNotice = componentOnDemand(() => import('./keyboard/scanner/ScanNotice.vue'))
export const practiceTimeDamaged = componentOnDemand(
  () => import('../settings/practice/PracticeTimeDamaged.vue'),
)

export const familyDialog = componentOnDemand(() => import('../home/FamilyDialog.vue'))
export const shortcutList = componentOnDemand(() => import('./keyboard/ShortcutList.vue'))
export const aboutDialog = componentOnDemand(() => import('./about/AboutDialog.vue'))
