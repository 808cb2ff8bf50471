import type { ja } from '../ja.ts'

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
  who: 'Who will use it',
  self: 'The contractor',
  phone: "User's phone",
  secondPhone: 'The second phone, which this line is for',
  phones: {
    ready: 'Here, with LINE',
    noLine: 'Without LINE',
    notHere: 'Not brought along',
    absent: 'User not here',
  },
  paper: 'Paper to take home',
  slipVoice: 'Language of the slips',
  slipVoices: { ja: '日本語', easyJa: 'Easy Japanese (やさしい日本語)', en: 'English' },
  largeType: 'Type of the slips',
  largeTypeHint: 'From {age} years on it is always large.',
  types: { usual: 'Usual', large: 'Large' },
  remove: 'Remove this line',
  addHint: 'Add as many lines as are applied for.',
  transferHint:
    'Before the phone is replaced, customers prepare the transfer of their LINE account themselves.',
  contractorAway:
    "LINE cannot be used on the contractor's phone here, so all linking is done at home. The contractor link is never made on somebody else's phone.",
  place: 'Where linking is done',
  places: { store: 'Here in the shop', home: 'At home' },
  mnpEnd: {
    over: 'The MNP number has expired. Please have a new one issued by the present carrier.',
    today: 'The MNP number expires today: activate today.',
    tomorrow: 'The MNP number expires tomorrow.',
  },
  follows: {
    here: 'We link it here, together.',
    contractorAway:
      'The contractor link comes first, so linking is done at home. Activation and slips are done today.',
    absent: 'It can be linked at home, once the contractor link is done.',
    noLine:
      'The line works. Once LINE is installed it can be linked at home; operator chat starts with the link.',
    noPhone: 'The phone is not here, so it is linked at home.',
    atHome: 'It is linked at home; the slip has the steps.',
    other: 'It is linked at home; the slip has the steps.',
  },
}
