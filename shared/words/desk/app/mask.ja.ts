/** What the customer may not see is masked until it is asked for. */
export const mask = {
  show: '表示する',
  hide: 'かくす',
  hidden: 'かくしています',
  showStaff: 'スタッフ向けの説明を表示する',
  curtainTitle: '入力された内容をかくしています',
  curtain: 'まわりの方に見えないことを確かめてから、表示してください。',
}
