/** Why the manager's approval was not given, and which PIN can be none (L10). The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const managerForStaff = staffTexts({
  managerPinMissing: {
    ja: '責任者の暗証番号が、まだ登録されていません。',
    en: 'No manager’s PIN is set yet.',
  },
  managerPinMissingReprint: {
    ja: '責任者の暗証番号が、まだ登録されていません。',
    en: 'No manager’s PIN is set yet.',
  },
  managerPinWrong: {
    ja: '責任者の暗証番号が違います(あと{left}回)。',
    en: 'The manager’s PIN is wrong ({left} tries left).',
  },
  managerPinLocked: {
    ja: '暗証番号の誤りが続いたため、パソコンの時計で{time}まで承認できません。',
    en: 'After several wrong PINs nothing can be approved until {time} by the computer’s clock.',
  },
  managerPinLockedReprint: {
    ja: '暗証番号の誤りが続いたため、パソコンの時計で{time}まで承認できません。',
    en: 'After several wrong PINs nothing can be approved until {time} by the computer’s clock.',
  },
  managerPinShape: { ja: '暗証番号は、4〜8桁の数字です。', en: 'A PIN has four to eight digits.' },
  managerPinSimple: {
    ja: '同じ数字だけ、または連番の暗証番号は使えません。',
    en: 'One digit repeated, or digits in a row, cannot be the PIN.',
  },
})
