/** Why something waits for this computer: its clock is asked about first. The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const machineForStaff = staffTexts({
  practiceOnly: {
    ja: '見本の家族は、練習でだけ作れます。',
    en: 'The sample family is made in practice only.',
  },
  clockAsked: {
    ja: 'パソコンの時計が、前回から1日より大きく動いています。日付が決まる操作は、確認のあとにできます。',
    en: 'The computer’s clock has moved by more than a day. What takes its date from it can be done after an answer.',
  },
})
