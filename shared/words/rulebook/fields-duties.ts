/** What a pack’s checks and explanations are called where two packs are compared (N20). */
import type { JaEn } from '../../domain/text/words.ts'

export const packDutyFields = {
  dataPlans: { ja: '通話のないプラン', en: 'Plans without calls' },
  dataSimNeedsId: {
    ja: '通話のないプランでも本人確認をする',
    en: 'Identity check also for plans without calls',
  },
  minorUnder: { ja: '未成年として扱う年齢(未満)', en: 'Age under which a user is a minor' },
  duty: { ja: '確認・説明の項目({id})', en: 'Item to check or explain ({id})' },
  dutyWhen: { ja: '「{title}」が必要になる場合', en: 'When “{title}” is asked' },
  dutyBlocks: { ja: '「{title}」が済むまでできないこと', en: 'What waits for “{title}”' },
  dutyWords_ja: { ja: '「{title}」のお客様への文', en: 'What the customer reads at “{title}” (Japanese)' },
  dutyWords_easyJa: {
    ja: '「{title}」のお客様への文(やさしい日本語)',
    en: 'What the customer reads at “{title}” (easy Japanese)',
  },
  dutyWords_en: {
    ja: '「{title}」のお客様への文(英語)',
    en: 'What the customer reads at “{title}” (English)',
  },
  dutyTitleEn: { ja: '「{title}」の英語の名前', en: 'English name of “{title}”' },
  dutyHint_ja: { ja: '「{title}」のスタッフ向けの補足', en: 'Note for staff at “{title}” (Japanese)' },
  dutyHint_en: { ja: '「{title}」のスタッフ向けの補足(英語)', en: 'Note for staff at “{title}” (English)' },
  dutyGroup: { ja: '「{title}」を置くところ', en: 'Where “{title}” stands' },
  dutyPer: { ja: '「{title}」を確認する単位', en: '“{title}” is asked per' },
  dutyAbout: { ja: '「{title}」を確認し直すとき', en: 'When “{title}” is asked again' },
  dutyConsent: { ja: '「{title}」はお客様の同意が必要', en: '“{title}” needs the customer’s consent' },
  dutyRules: { ja: '「{title}」のもとになるルール', en: 'Rules behind “{title}”' },
  dutyAnswer: { ja: '「{title}」の答え方', en: 'How “{title}” is answered' },
  dutyOption: { ja: '「{title}」の選択肢', en: 'A choice of “{title}”' },
  dutyOptionEn: { ja: '「{title}」の選択肢(英語)', en: 'A choice of “{title}” (English)' },
  dutyOptionStops: { ja: '「{title}」の選択肢を選ぶと止まる', en: 'A choice of “{title}” stops the sign-up' },
  dutyOptionWaives: {
    ja: '「{title}」の選択肢は書面による不要の申し出にあたる',
    en: 'A choice of “{title}” is a written waiver',
  },
  dutyPreset: { ja: '「{title}」のはじめの答え', en: 'First answer of “{title}”' },
  dutyOnDisplay: {
    ja: '「{title}」でお客様の「分かりました」が記録する答え',
    en: 'What the customer’s OK records at “{title}”',
  },
} as const satisfies Record<string, JaEn>
