/** Why a pack of the rulebook was not taken, or is not there (C2). The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const rulebookForStaff = staffTexts({
  rulebookMissing: {
    ja: 'この受付を作ったときのルール集({id} {version})が、このパソコンにありません。',
    en: 'The rulebook that this reception was made under ({id} {version}) is not on this PC.',
  },
  rulebookLost: {
    ja: '適用していたルール集({id} {version})が読めません。',
    en: 'The rulebook that was in force ({id} {version}) cannot be read.',
  },
  rulebookNeedsManager: {
    ja: 'ルール集の読み込み・切り替え・削除には、責任者の承認が必要です。',
    en: 'Loading, switching and removing rulebooks need the manager’s approval.',
  },
  rulebookFull: {
    ja: '読み込んだルール集が上限({max}件、合わせて{megabytes}MB)に達しているため、これ以上読み込めません。いまのルール集はそのままです。',
    en: 'No more rulebooks can be loaded: the limit is {max}, {megabytes} MB together. Those that are there stay as they are.',
  },
  rulebookUsed: {
    ja: '{id} {version} のルール集は、受付またはご契約で使われているため、削除できません。',
    en: 'The rulebook {id} {version} is used by a reception or a contract and cannot be removed.',
  },
  rulebookStays: {
    ja: '付属のルール集と、適用中のルール集は削除できません。',
    en: 'What came with the app, and the rulebook in force, cannot be removed.',
  },
  rulebookSeam: {
    ja: '{id} {version} を削除すると、同じシリーズのルール集の期間がつながらなくなります。',
    en: 'Without {id} {version} the periods of its series would not follow each other any more.',
  },
})
