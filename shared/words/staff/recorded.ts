/** A refusal that an earlier version kept in words that nothing else is known of: it says what was kept. The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const recordedForStaff = staffTexts({
  asRecorded: { ja: '{staff}', en: '{staff}' },
})
