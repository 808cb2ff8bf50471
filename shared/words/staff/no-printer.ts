/** Why a login ID is not shown on the screen, and why nothing stands in for a paper (W10). The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const noPrinterForStaff = staffTexts({
  loginIdNotThere: {
    ja: '開通した回線のログインIDだけを、受付の間だけお見せできます。',
    en: 'Only login IDs of active lines are shown, and only during the reception.',
  },
  loginIdNeedsIdentity: {
    ja: 'ログインIDは変えられません。契約者さまご本人にだけお見せします。',
    en: 'A login ID cannot be changed. It is shown to the contractor in person only.',
  },
  slipLacksLine: {
    ja: '用紙を印刷した後に、回線{number}が開通しました。',
    en: 'Line {number} was activated after the slip was printed.',
  },
})
