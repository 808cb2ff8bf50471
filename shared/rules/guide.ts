/**
 * The way through LINE as data (S46–S59): who does what on which phone, with the seed's own labels. The
 * desk's link step, the practice phones and the slips all read it here.
 */

/** `friend` → `contractor` → `user` is the order (S47). */
export const guideParts = ['friend', 'contractor', 'user'] as const
export type GuidePart = (typeof guideParts)[number]

export interface GuideStep {
  /** 1–10, as the seed counts. */
  readonly number: number
  readonly part: GuidePart
  /** What the phone's owner does; `{name}` and `{lineId}` stand for the official account of the rulebook. */
  readonly text: string
  /** Labels to press, in order, exactly as the phone shows them. */
  readonly labels: readonly string[]
}

export const guide: readonly GuideStep[] = [
  { number: 1, part: 'friend', text: 'LINEを開き、画面右上の「…」を押します。', labels: ['…'] },
  { number: 2, part: 'friend', text: '「公式アカウント」へ進みます。', labels: ['公式アカウント'] },
  {
    number: 3,
    part: 'friend',
    text: '「虫眼鏡」で「{name}」を検索し、公式アカウント({lineId})を開きます。',
    labels: ['虫眼鏡'],
  },
  { number: 4, part: 'friend', text: '「追加」、「同意する」の順に押します。', labels: ['追加', '同意する'] },
  {
    number: 5,
    part: 'contractor',
    text: '画面左上の「人型」から公式アカウントを選び、「トーク」を押します。',
    labels: ['人型', 'トーク'],
  },
  {
    number: 6,
    part: 'contractor',
    text: '下のメニューの「契約者連携(マイページ)」から、「新規ログインID連携」へ進みます。',
    labels: ['契約者連携(マイページ)', '新規ログインID連携'],
  },
  {
    number: 7,
    part: 'contractor',
    text: '契約者さまご自身でログインIDとパスワードを入力し、「連携する」を押します。利用コードが表示されます。',
    labels: ['連携する'],
  },
  {
    number: 8,
    part: 'user',
    text: '利用者さまの端末で公式アカウントのトークを開き、下のメニューの「利用者連携」へ進みます。',
    labels: ['利用者連携'],
  },
  { number: 9, part: 'user', text: '利用コードを入力し、「連携する」を押します。', labels: ['連携する'] },
  { number: 10, part: 'user', text: '「連携完了」の表示を確かめます。', labels: ['連携完了'] },
]

/** The steps of one part, with the official account's name and LINE ID put in (S50). */
export function guideFor(
  part: GuidePart,
  account: { readonly name: string; readonly lineId: string },
): GuideStep[] {
  return guide
    .filter((step) => step.part === part)
    .map((step) => ({
      ...step,
      text: step.text.replace('{name}', account.name).replace('{lineId}', account.lineId),
    }))
}
