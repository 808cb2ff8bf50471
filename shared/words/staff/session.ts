/** Why a session does not go on, and why it does not end. The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const sessionForStaff = staffTexts({
  contractorIncomplete: {
    ja: '契約者さまの情報で、未入力または見直しの項目は次のとおりです: {fields}。',
    en: 'Of the contractor’s details these are to be filled in or checked: {fields}.',
  },
  lineIncomplete: {
    ja: '回線{number}で、未入力または見直しの項目は次のとおりです: {fields}。',
    en: 'Of line {number} these are to be filled in or checked: {fields}.',
  },
  sessionNotOpen: {
    ja: '一時中断中、完了、または中止の受付です。',
    en: 'The reception is parked, complete or given up.',
  },
  secondPhoneNotAsked: {
    ja: '1台のスマートフォンに連携できる利用コードは1つです。',
    en: 'One phone takes one usage code.',
  },
  formLocked: {
    ja: '申し込みを送信した後の項目は直せません。',
    en: 'What was sent with the application cannot be corrected.',
  },
  simInUse: {
    ja: '同じSIMカードの番号が、受付番号 {reception} に登録されています。',
    en: 'Reception {reception} has the same SIM number.',
  },
  userNotAsked: {
    ja: '「利用者の設定について」がまだ選ばれていません。省略できません(R8)。',
    en: '「利用者の設定について」 is not answered. It cannot be skipped (R8).',
  },
  abandonAfterActivation: {
    ja: '開通後は先へ進むだけです。',
    en: 'After activation there is only the way on.',
  },
  abandonNeedsWithdrawal: {
    ja: '先に、お申し込み済みの回線をすべて取り下げてください。',
    en: 'Withdraw every line that was applied for first.',
  },
  lineUnsettled: {
    ja: '回線{number}は開通していません。再試行するか、取り下げてください。',
    en: 'Line {number} is not active. Activate it again or withdraw it.',
  },
  accountNotConfirmed: {
    ja: '回線{number}の{link}で、アカウントの確認が済んでいません。',
    en: 'The account of the {link} of line {number} is not confirmed.',
  },
})
