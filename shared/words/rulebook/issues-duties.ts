/** What can be wrong with a pack’s duties and its place among the other packs (C2, R1–R17). */
import type { IssueWords } from './issue-words.ts'

export const packDutyIssues = {
  unknownPlan: {
    ja: ['プラン「{value}」がありません。', 'plans に足すか、ここから消してください。'],
    en: ['There is no plan “{value}”.', 'Add it to plans, or take it out here.'],
  },
  notAnOption: {
    ja: ['「{value}」という選択肢がありません。', 'options の id か null にしてください。'],
    en: ['There is no option “{value}”.', 'Use one of the ids of options, or null.'],
  },
  unknownRule: {
    ja: ['「{value}」というルールの番号はありません。', '番号を確かめるか、消してください。'],
    en: ['There is no rule “{value}”.', 'Check the number, or take it out.'],
  },
  unknownBlank: {
    ja: [
      '文の中の埋め込み「{value}」は使えません。',
      '使えるのは次のものです:{known}。つづりを確かめるか、消してください。',
    ],
    en: [
      'The text has a blank “{value}” that nothing fills.',
      'These can be used: {known}. Check the spelling, or take it out.',
    ],
  },
  blankEmpty: {
    ja: [
      '文の中の埋め込み「{value}」に入る内容が、このルール集にありません。',
      '「{value}」の内容を書くか、文から消してください。',
    ],
    en: [
      'This rulebook has nothing to fill the blank “{value}” with.',
      'Write it under “{value}”, or take the blank out.',
    ],
  },
  dutyMissing: {
    ja: [
      '省けない項目「{duty}」がありません。',
      'id が {id} の項目を書き足してください。付属のルール集が手本になります。',
    ],
    en: [
      'What cannot be left out is missing: {duty}.',
      'Add a duty with the id {id}, as in the rulebook that came with the app.',
    ],
  },
  dutyTooLate: {
    ja: ['「{duty}」は、開通の前に済ませる項目です。', 'blocks を activation にしてください。'],
    en: ['Before activation: {duty}.', 'Write activation for blocks.'],
  },
  dutyTooEarly: {
    ja: ['「{duty}」は、受付の完了までに済ませる項目です。', 'blocks を completion にしてください。'],
    en: ['By the end of the reception: {duty}.', 'Write completion for blocks.'],
  },
  dutyMust: {
    ja: ['「{duty}」の確認が、これでは足りません。', '次のどれかにしてください:{choices}'],
    en: ['This is not enough for: {duty}.', 'Use one of: {choices}'],
  },
  dutyPreset: {
    ja: ['「{duty}」は、はじめから済んだことにできません。', 'preset を null にしてください。'],
    en: ['It cannot be done from the beginning: {duty}.', 'Write null for preset.'],
  },
  dutyNeverStops: {
    ja: [
      '「{duty}」に、確認できないときに止まる答えがありません。',
      '選択肢の1つに stops: true を書いてください。',
    ],
    en: ['No answer stops where it does not match: {duty}.', 'Write stops: true for one of the options.'],
  },
  sameVersion: {
    ja: [
      '同じ版({id} {version})が、違う内容で入っています。',
      'ルールを変えたときは、新しい版の名前を付けてください。',
    ],
    en: ['This version ({id} {version}) is here with other rules.', 'Give changed rules a new version.'],
  },
  overlap: {
    ja: [
      '「{other}」と期間が重なります({from} 〜 {to})。',
      '期間を直すか、先に「{other}」の期間を短くした新しい版を読み込んでください。',
    ],
    en: [
      'It overlaps with “{other}” ({from} – {to}).',
      'Change the period, or first load a new version of “{other}” with a shorter one.',
    ],
  },
  hole: {
    ja: [
      '「{other}」との間に、どのルール集もない日ができます({from} 〜 {to})。',
      'すき間がないように期間を直してください。',
    ],
    en: [
      'Between it and “{other}” there are days without a rulebook ({from} – {to}).',
      'Change the period so that none is left out.',
    ],
  },
} as const satisfies Record<string, IssueWords>
