import type { ja } from '../ja/index.ts'

/** The first minute (W1). */
export const reception: (typeof ja)['reception'] = {
  title: 'Reception',
  lead: 'Let us check who is here today and which phones you have with you.',
  contractor: 'Contractor',
  contractorPhone: "Contractor's phone",
  phoneReplaced: 'Is a phone being replaced today?',
  replacedNo: 'No',
  replacedYes: 'Yes',
  transfer: 'LINE account transfer',
  transferYes: 'Prepared',
  line: 'Line {n}',
  who: 'Who will use it',
  self: 'The contractor',
  phone: "User's phone",
  phones: {
    ready: 'Here, with LINE',
    noLine: 'Without LINE',
    notHere: 'Not brought along',
    absent: 'User not here',
  },
}
