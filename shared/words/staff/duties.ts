/** Why a duty at the counter holds something back (R5, R7, R15). The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const dutiesForStaff = staffTexts({
  dutyStops: {
    ja: '{where}{duty}が、進められない答えになっています。',
    en: '{where}“{duty}” has an answer that stops.',
  },
  mnpTooShort: { ja: '有効期限まで、あと{min}日以上が必要です。', en: 'At least {min} days must be left.' },
})
