import type { ja } from '../ja.ts'

/** The SIM is read once more as it is handed out (W3). */
export const sim: (typeof ja)['sim'] = {
  title: 'Handing out the SIMs',
  lead: "Read each card once more before it is handed out. It is swapped after activation; customers may use the store's Wi-Fi.",
  card: 'SIM card to hand over',
  read: 'Read the number on the card',
  readHelp: 'Cards of all lines can be read here, in any order.',
  last6: 'ends in {digits}',
  checked: 'Checked',
  open: 'Not read yet',
}
