/** 手順書: what to do at home, what a phone can do, and where MyPage has the rest. It holds no secret. */
import type { InVoices } from '../../domain/text/words.ts'

export const guideWords = {
  title: { ja: 'ご自宅での手順書', easyJa: '家での やりかた', en: 'Guide for home' },
  lead: {
    ja: '契約者連携を先に、次に利用者連携を行います。この用紙に、ログインIDや利用コードは載っていません。',
    easyJa:
      'はじめに 契約者連携、つぎに 利用者連携を します。この紙に ログインIDや 利用コードは ありません。',
    en: 'First the contractor link, then the user links. There is no login ID and no usage code on this sheet.',
  },
  qr: {
    ja: '同じ手順を、こちらでもご覧いただけます。',
    easyJa: '同じ やりかたを ここでも 見られます。',
    en: 'The same steps online.',
  },
  friend: {
    ja: '公式アカウントを友だちに追加',
    easyJa: '公式アカウントを 友だちに する',
    en: 'Add the official account as a friend',
  },
  contractor: { ja: '契約者連携', easyJa: '契約者連携', en: 'Contractor link (契約者連携)' },
  user: { ja: '利用者連携', easyJa: '利用者連携', en: 'User link (利用者連携)' },
  friendNote: {
    ja: '連携するスマートフォンごとに行います。',
    easyJa: '連携する スマートフォン ぜんぶで します。',
    en: 'On each phone that is going to be linked.',
  },
  firstTime: {
    ja: 'はじめてのときは、受付番号と契約者さまの生年月日も入力し、パスワードをご自身でお決めください。スタッフがお伺いすることはございません。',
    easyJa:
      'はじめてのときは、受付番号と けいやくした人の 生まれた日も 入れます。パスワードは 自分で きめます。店の人は パスワードを 聞きません。',
    en: 'The first time, also enter the reception number and the contractor’s date of birth, and choose a password yourself. Staff never ask for it.',
  },
  several: {
    ja: '回線が2つ以上のときは、どれも契約者さまのスマートフォンで行い、ご自身の回線は最後にします。',
    easyJa:
      '回線が 2つより 多いときは、ぜんぶ けいやくした人の スマートフォンで します。自分の 回線は さいごに します。',
    en: 'With two or more lines, do all of them on the contractor’s phone, the contractor’s own line last.',
  },
  userNote: {
    ja: '契約者さまご自身の回線は、表示された利用コードをコピーして貼り付けます。ほかの回線は、利用コード票の封を利用者さまが開けて入力します。',
    easyJa:
      'けいやくした人の 回線は、出てきた 利用コードを コピーして はります。ほかの 回線は、つかう人が 利用コードの 紙を あけて 入れます。',
    en: 'For the contractor’s own line, copy and paste the usage code that is shown. For other lines, the user opens the folded slip and enters its code.',
  },
  canTitle: {
    ja: 'スマートフォンでできること',
    easyJa: 'スマートフォンで できること',
    en: 'What the phone can do',
  },
  canContractor: { ja: '契約者連携', easyJa: '契約者連携', en: 'Contractor link' },
  canUser: { ja: '利用者連携', easyJa: '利用者連携', en: 'User link' },
  canNote: {
    ja: '両方の連携を済ませたスマートフォンでは、どちらかに○があればご利用いただけます。',
    easyJa: '2つとも 連携した スマートフォンでは、どちらかが ○なら できます。',
    en: 'A phone with both links can do whatever has a ○ in either column.',
  },
  pathsTitle: { ja: 'マイページ', easyJa: 'マイページ', en: 'MyPage' },
  changeUser: { ja: '利用者さまを変更する', easyJa: 'つかう人を かえる', en: 'To change the user' },
  changeUserNote: {
    ja: '変更のあとは、新しい利用コードを再発行してください。',
    easyJa: 'かえたら、あたらしい 利用コードを 作って ください。',
    en: 'Afterwards a new usage code has to be issued.',
  },
  seeCode: {
    ja: '利用コードを忘れたときも、契約者さまがマイページで確認できます。',
    easyJa: '利用コードを わすれたら、けいやくした人が マイページで 見られます。',
    en: 'A forgotten usage code can be seen there by the contractor.',
  },
  responsibilityTitle: { ja: 'ログインIDについて', easyJa: 'ログインIDの こと', en: 'About login IDs' },
  responsibility: {
    ja: 'ログインIDは契約者さまが責任を持って管理します。ログインIDとパスワードがあれば、料金の確認やプラン変更、支払い方法の変更、解約まで行えます。利用者さまにお渡しするのは、利用コードだけです。ログインIDがなければ、利用者さまのスマートフォンからマイページには入れません。',
    easyJa:
      'ログインIDは けいやくした人が 責任を もって 持ちます。ログインIDと パスワードで、お金を 見る、プランを かえる、けいやくを やめる ことが できます。つかう人に わたすのは 利用コードだけです。ログインIDが ないと、マイページに 入れません。',
    en: 'The contractor is responsible for the login IDs. With a login ID and its password one can see bills, change the plan or the payment, and cancel. Users are given their usage code only: without a login ID their phone cannot open MyPage.',
  },
} as const satisfies Record<string, InVoices>

/** What ○ and × are read out as. */
export const canWords = {
  can: { ja: 'できます', easyJa: 'できます', en: 'yes' },
  cannot: { ja: 'できません', easyJa: 'できません', en: 'no' },
} as const satisfies Record<string, InVoices>
