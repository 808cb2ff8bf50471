/** The SIM is read once more as it is handed out (W3). */
export const sim = {
  title: 'SIMカードのお渡し',
  lead: 'お渡しの前に、カードの番号をもう一度読み取ります。差し替えは開通のあとに、通信は店内のWi-Fiもご利用いただけます。',
  card: 'お渡しするSIMカード',
  read: 'カードの番号を読み取る',
  readHelp: 'どの回線のカードからでも読み取れます。',
  last6: '末尾 {digits}',
  checked: '確認済み',
  open: 'まだ読み取っていません',
}
