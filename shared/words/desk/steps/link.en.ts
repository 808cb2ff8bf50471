/** Linking: lanes, items, and the dialogs that change or undo a link. */
import type { ja } from '../ja.ts'

export const link: (typeof ja)['link'] = {
  title: 'Linking',
  lead: 'The customers hold their own phones. Tell them the steps in the order shown.',
  password: 'Customers type their passwords themselves. Staff never ask.',
  next: 'Next',
  friend: 'Friend-add',
  friendOf: 'Add the official account ({id})',
  friendOpen: 'Not added',
  friendDone: 'Friend added',
  friendSeen: 'I saw it',
  friendSaid: 'The customer said so',
  contractorLink: 'Contractor link',
  userLink: 'User link',
  itemOf: '{kind} {line}',
  start: 'Begin',
  restart: 'Begin again',
  seen: 'I saw 連携完了',
  seenOwn: '連携完了 seen, own account confirmed',
  fold: 'Fold',
  unfold: 'Open what can be done',
  seenKnown: 'Link seen on the screen',
  seenOwnAsk: 'See 連携完了 on the phone, then ask whether it is the person’s own LINE account.',
  said: 'The customer said so',
  fail: 'It did not work',
  defer: 'Link later',
  undefer: 'Not later after all',
  deferred: 'Later ({reason})',
  confirm: 'Yes, it is their own',
  account: 'Is this your own LINE account?',
  accountNo: 'No, another account',
  accountOk: 'Account confirmed',
  evidence: '{evidence}, {time}',
  window: '{time} left',
  windowOver: 'The {n} minutes are over. “Begin again” restarts; the usage code still works.',
  reissue: 'Reissue the usage code',
  more: 'More',
  unlinkContractor: 'Undo the contractor link',
  unlinkUser: 'Undo the user link',
  userChange: 'Change the user',
  guide: 'Steps on the phone',
  guideHide: 'Hide the steps',
  ownLast: 'The own line is linked last, then its user link at once.',
  code: 'Usage code ending {last4}',
  codeGeneration: 'issue no. {n}',
  codeStatuses: {
    issued: 'issued',
    handed: 'handed over',
    linked: 'linked',
    superseded: 'superseded',
    revoked: 'revoked',
    expired: 'expired',
  },
  allDone: 'Everything is linked.',
  nothing: 'No line can be linked yet. Activate first.',
  locked: {
    code: 'No usage code can be entered until {time} ({left} left).',
    login: 'No login ID can be entered until {time} ({left} left).',
  },
  lockedCodeGood:
    'The present usage code still works. Do not reissue it: wait, and guide the customer again from {time}.',
  lockedLogin: 'Meanwhile, ask the customer to check login ID and password.',
  lane: '{who}',
  phoneOf: { contractor: 'Contractor’s phone', user: 'User’s phone', related: 'User’s phone ({who})' },
  phoneAlike: {
    contractor: 'Contractor’s phone ({place})',
    user: 'User’s phone ({place})',
    related: '{who}’s phone ({place})',
  },
  phoneLine: 'line {n}',
  phoneLineEnd: 'line {n}, ends {digits}',
  holder: 'its owner holds it and taps',
  away: {
    atHome: 'to be linked at home',
    absent: 'its owner did not come today',
    noLine: 'without LINE: nothing is linked today',
    noPhone: 'not here today',
    other: 'nothing is linked today',
  },
  held: 'Customer’s phone taken in hand',
  heldTitle: 'Why the customer’s phone was taken in hand',
  heldLead:
    'Customers tap for themselves. Where staff took the phone, the reason is recorded. Staff never type a password.',
  heldConfirm: 'Record the reason',
  heldNow: 'held by staff ({time}): {reason}',
  heldReasons: {
    asked: 'the customer asked',
    hands: 'cannot operate it',
    screen: 'checking a fault of the screen',
  },
  qr: 'QR code for friend-add',
  qrHow: 'Where it cannot be scanned, these steps lead there.',
  home: {
    contractor: 'The contractor link is made at home, along the contractor slip.',
    user: 'After the contractor link, the code on the user slip is entered at home.',
    contractorNoLine: 'Once LINE is in use, the contractor slip leads through the link.',
    userNoLine:
      'The line works as it is. Once LINE is in use, the code on the user slip makes the link; operator chat comes with the link.',
  },
  codeDead: 'The present usage code cannot be used.',
  reissueNow: 'A new usage code can be issued for another try.',
}

export const defer: (typeof ja)['defer'] = {
  title: 'Link later',
  lead: 'Record the reason, so that the reception can be completed. Linking stays possible.',
  confirm: 'Link later',
  reasons: {
    atHome: 'At home',
    absent: 'The person is absent',
    noLine: 'No LINE',
    noPhone: 'No phone here',
    other: 'Other',
  },
}

export const reissue: (typeof ja)['reissue'] = {
  effects: {
    kept: 'The former usage code stops working. Present links stay as they are.',
    revoked: 'The former usage code stops working, and the present user link ends.',
  },
  title: 'Reissue the usage code',
  lead: 'See what changes before you do it.',
  confirm: 'Reissue',
  effect: 'Effect',
  present: 'The contractor is here',
  after: 'Then print and hand over the new user slip.',
  selfPath: 'The contractor can also do it',
  reasons: {
    linkFailed: 'Linking fails',
    slipLost: 'Slip lost',
    slipSpoiled: 'Slip spoiled',
    lostOrStolen: 'Lost or stolen',
  },
}

export const unlink: (typeof ja)['unlink'] = {
  warnings: {
    pointsLost:
      'Without a contractor link on the day that counts, there are no LINE points for that month. The user link stays.',
  },
  title: 'Undo the {kind}',
  lead: 'In MyPage: 「LINEアカウント連携」>「連携解除」. At the counter the contractor’s identity is checked again.',
  confirm: 'Undo',
  identity: 'The contractor is here and was identified',
  effectUser: 'A new user link then needs a new usage code.',
  effectContractor: 'The user link is not affected. The same login ID can be linked again.',
}

export const userChange: (typeof ja)['userChange'] = {
  title: 'Change the user',
  lead: 'In MyPage: 「契約情報」>「利用者情報」.',
  effect: 'The old usage code stops working, the present user link is revoked, a new code is issued.',
  confirm: 'Change',
}
