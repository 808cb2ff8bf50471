/** お戻り票: when to come back, and with what (N19). */
import { isolated } from '../../domain/text/typed-text.ts'
import type { InVoices } from '../../domain/text/words.ts'

export const ticketWords = {
  title: { ja: 'お戻り票', easyJa: 'また 来る ときの 紙', en: 'Come-back ticket' },
  subtitle: { ja: '連携のご案内', easyJa: '連携の あんない', en: 'for linking your phone' },
  whenTitle: { ja: 'お越しいただく時期', easyJa: 'いつ 来るか', en: 'When to come' },
  mail: {
    ja: 'メールをお待ちの場合は、届いてからお越しください。',
    easyJa: 'メールを まっている人は、とどいてから 来て ください。',
    en: 'If you are waiting for a mail, come after it has arrived.',
  },
  noTime: {
    ja: '開通が済むか、メールが届きましたら、お越しください。',
    easyJa: '電話が つかえるように なるか、メールが とどいたら、来て ください。',
    en: 'Come when the line works, or when the mail has arrived.',
  },
  bringTitle: { ja: 'お持ちいただくもの', easyJa: 'もってくる もの', en: 'What to bring' },
  note: {
    ja: 'この用紙に、お名前や電話番号は載っていません。この店舗の窓口でお見せください。',
    easyJa: 'この紙に 名前や 電話番号は ありません。この店の 窓口で 見せて ください。',
    en: 'This paper has no name and no phone number on it. Show it at the counter of this store.',
  },
} as const satisfies Record<string, InVoices>

export const ticketBring: readonly InVoices[] = [
  { ja: 'この用紙', easyJa: 'この紙', en: 'This paper' },
  {
    ja: 'お使いになるスマートフォン',
    easyJa: 'つかう スマートフォン',
    en: 'The phone that is going to be used',
  },
  {
    ja: 'お申し込みのときに届いたメール',
    easyJa: 'もうしこんだ ときの メール',
    en: 'The mail that came with the application',
  },
]

/** @param time in Tokyo, as it is printed */
export function comeFrom(time: string): InVoices {
  return { ja: `${isolated(time)} 以降`, easyJa: `${isolated(time)}から`, en: `From ${isolated(time)}` }
}
