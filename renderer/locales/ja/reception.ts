/** 受付: the first minute (W1). */
export const reception = {
  title: '受付',
  lead: '本日ご来店の方と、お持ちのスマートフォンを確認させていただきます。',
  contractor: '契約者さま',
  contractorPhone: '契約者さまのスマートフォン',
  phoneReplaced: '本日、スマートフォンを買い替えられますか。',
  replacedNo: 'いいえ',
  replacedYes: 'はい',
  transfer: 'LINEの引き継ぎの準備',
  transferYes: '準備がお済みです',
  line: '回線{n}',
  who: 'お使いになる方',
  self: '契約者さまご本人',
  phone: 'お使いになる方のスマートフォン',
  phones: {
    ready: 'LINEが使える',
    noLine: 'LINEなし',
    notHere: 'お持ちでない',
    absent: 'ご来店なし',
  },
}
