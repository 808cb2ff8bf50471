/** Why a phone may not be linked, unlinked or recorded. */
import { texts } from './reason-text.ts'

const REISSUE_EN = 'Ask the contractor to have the usage code reissued.'
const TWO_PHONES_EN = 'Please link on two phones: the contractor on theirs, the user on theirs.'

export const linkingTexts = texts({
  unknownLine: {
    rule: '1.6',
    text: 'この回線を確認できませんでした。',
    staff: 'この受付にない回線です。',
    todo: '画面を開き直して、回線をお選びください。',
    en: {
      text: 'This line could not be found.',
      staff: 'The line does not belong to this reception.',
      todo: 'Open the screen again and choose the line.',
    },
  },
  unknownDevice: {
    rule: 'C7',
    text: 'このスマートフォンを確認できませんでした。',
    staff: 'この受付に登録されていない端末です。',
    todo: '受付の端末一覧から、端末をお選びください。',
    en: {
      text: 'This phone could not be found.',
      staff: 'The phone is not registered in this reception.',
      todo: 'Choose the phone from those of this reception.',
    },
  },
  lineNotInstalled: {
    rule: 'W7',
    text: 'このスマートフォンにはLINEが入っていません。',
    staff: '受付で「LINEなし」と伺った端末です。',
    todo: 'LINEを入れていただいたら、受付の答えを「LINEが使える」に変えてください。ご自宅での連携もできます。',
    en: {
      text: 'LINE is not installed on this phone.',
      staff: 'At the reception this phone was said to be without LINE.',
      todo: 'Once LINE is installed, change the answer at the reception to “Here, with LINE”. Linking at home is possible too.',
    },
  },
  notContracted: {
    rule: 'S36',
    text: 'ご契約が成立すると、連携いただけるようになります。',
    staff: 'ログインIDと利用コードがまだ発行されていません。',
    todo: '先にお申し込みの手続きを完了してください。',
    en: {
      text: 'Linking becomes possible once the contract is concluded.',
      staff: 'Login ID and usage code are not issued yet.',
      todo: 'Complete the application first.',
    },
  },
  notActivated: {
    rule: 'S79',
    text: 'ただいま開通手続き中です。開通後すぐに連携いただけます。',
    staff: '開通待ちです(V2)。',
    todo: '開通を待ちます。公式アカウントの友だち追加は先に済ませられます。',
    en: {
      text: 'The line is being activated. It can be linked right afterwards.',
      staff: 'Waiting for activation (V2).',
      todo: 'Wait for the activation. The official account can be added as a friend meanwhile.',
    },
  },
  activationUnknown: {
    rule: 'S79',
    text: 'ただいま開通の結果を確認しております。確認でき次第、連携いただけます。',
    staff: '開通結果を確認中です。再送信しないでください。',
    todo: '「結果を確認する」で、開通の結果を問い合わせてください。',
    en: {
      text: 'We are checking the result of the activation. Linking is possible as soon as we know it.',
      staff: 'The result is being checked. Do not send it again.',
      todo: '“Ask for the result” asks how the activation ended.',
    },
  },
  lineEnded: {
    rule: '1.6',
    text: 'この回線のお手続きは終了しております。',
    staff: '取り下げ・否決・解約のいずれかで終了した回線です。',
    todo: 'ほかの回線のお手続きへ進んでください。',
    en: {
      text: 'This line is closed.',
      staff: 'The line was withdrawn, declined or cancelled.',
      todo: 'Go on with the other lines.',
    },
  },
  friendMissing: {
    rule: 'S46',
    text: '先に、このスマートフォンで公式アカウントを友だちに追加してください。',
    staff: 'この端末の友だち追加が未確認です。ほかの端末で済んでいても代わりになりません(V17)。',
    todo: '公式アカウントの友だち追加へ進んでください。',
    en: {
      text: 'Please add the official account as a friend on this phone first.',
      staff: 'Friend-add is not confirmed on this phone. Another phone’s does not count (V17).',
      todo: 'Go to friend-add of the official account.',
    },
  },
  contractorFirst: {
    rule: 'S26',
    text: '先に契約者連携をお願いいたします。',
    staff: '契約者と利用者が異なる回線で、契約者連携が済んでいません(V16)。',
    todo: '契約者さまの端末で、この回線の契約者連携を行ってください。',
    en: {
      text: 'The contractor link comes first, please.',
      staff: 'Contractor and user differ, and this line has no contractor link yet (V16).',
      todo: 'Make this line’s contractor link on the contractor’s phone.',
    },
  },
  onlyContractorLinks: {
    rule: 'S7',
    text: '契約者連携は、契約者さまご本人にお願いしております。',
    todo: '契約者さまに操作をお願いしてください。',
    en: {
      text: 'The contractor link is made by the contractor in person.',
      todo: 'Ask the contractor to do it.',
    },
  },
  onlyUserLinks: {
    rule: 'S8',
    text: '利用者連携は、この回線をお使いになる方にお願いしております。',
    todo: '利用者さまに操作をお願いしてください。',
    en: { text: 'The user link is made by the person who uses this line.', todo: 'Ask the user to do it.' },
  },
  contractorsOwnPhone: {
    rule: 'S2',
    text: '契約者さまと利用者さま、それぞれのスマートフォンで連携をお願いいたします。',
    staff: '契約者連携は契約者さまの端末でのみ行えます。利用者さまの端末では行えません。',
    todo: '契約者さまの端末をお選びください。お持ちでない場合は、ご自宅での連携にできます。',
    en: {
      text: TWO_PHONES_EN,
      staff: 'The contractor link is made on the contractor’s phone only, not on the user’s.',
      todo: 'Choose the contractor’s phone. If it is not here, leave the link for home.',
    },
  },
  twoPhones: {
    rule: 'S2',
    text: '契約者さまと利用者さま、それぞれのスマートフォンで連携をお願いいたします。',
    staff: '契約者と利用者が異なる回線の2つの連携を、同じ端末で行うことはできません。',
    todo: 'もう一方の方の端末をお選びください。',
    en: {
      text: TWO_PHONES_EN,
      staff: 'Contractor and user differ: the two links of this line cannot be on one phone.',
      todo: 'Choose the other person’s phone.',
    },
  },
  usersOwnPhone: {
    rule: 'S28',
    text: '利用コードは、利用者さまご自身のスマートフォンでご入力ください。',
    staff: '契約者と利用者が異なるため、契約者さまの端末では利用者連携を行えません。',
    todo: '利用者さまの端末をお選びください。',
    en: {
      text: 'Please enter the usage code on the user’s own phone.',
      staff: 'Contractor and user differ: the user link cannot be made on the contractor’s phone.',
      todo: 'Choose the user’s phone.',
    },
  },
  otherUsersPhone: {
    rule: 'S42',
    text: '利用コードを確認できませんでした。契約者さまにご確認ください。',
    staff: 'この端末は、この回線の利用者さまの端末ではありません。',
    todo: 'この回線の利用者さまの端末をお選びください。',
    en: {
      text: 'The usage code could not be confirmed. Please check with the contractor.',
      staff: 'This is not the phone of this line’s user.',
      todo: 'Choose the phone of this line’s user.',
    },
  },
  secondCode: {
    rule: 'S43',
    text: 'このスマートフォンには、別の利用コードが連携されています。',
    staff: '利用コードは1台に1つです。ログインIDは何件でも連携できます(V15)。',
    todo: '利用者さまの端末をお選びください。端末を替えるときは、先に今の利用者連携を解除します。',
    en: {
      text: 'Another usage code is linked on this phone already.',
      staff: 'One usage code per phone; login IDs as many as wanted (V15).',
      todo: 'Choose the user’s phone. To change phones, undo the present user link first.',
    },
  },
  alreadyLinked: {
    rule: '1.6',
    text: 'この連携は、すでに完了しております。',
    todo: '次のお手続きへ進んでください。',
    en: { text: 'This link is made already.', todo: 'Go on with the next step.' },
  },
  newCodeNeeded: {
    rule: 'C38',
    text: '利用者連携には、新しい利用コードが必要です。',
    staff: '今の利用コードは使用済みです。利用コードは1回だけ使えます。',
    todo: '契約者さまに、利用コードの再発行をお願いしてください。',
    en: {
      text: 'The user link needs a new usage code.',
      staff: 'The present usage code was used. A usage code works once only.',
      todo: REISSUE_EN,
    },
  },
  codeRevoked: {
    rule: 'L4',
    text: '今の利用コードはお使いいただけません。新しい利用コードが必要です。',
    staff: '利用コードは失効しています。',
    todo: '契約者さまに、利用コードの再発行をお願いしてください。',
    en: {
      text: 'The present usage code cannot be used. A new one is needed.',
      staff: 'The usage code is void.',
      todo: REISSUE_EN,
    },
  },
  codeExpired: {
    rule: 'C10b',
    text: '利用コードの期限が過ぎております。新しい利用コードが必要です。',
    todo: '契約者さまに、利用コードの再発行をお願いしてください。',
    en: { text: 'The usage code is past its date. A new one is needed.', todo: REISSUE_EN },
  },
  notStarted: {
    rule: 'S59',
    text: '連携の手続きがまだ始まっておりません。',
    staff: '手続き中の連携だけを記録できます。',
    todo: '先に「連携を始める」を押し、お客様の端末で操作していただいてください。',
    en: {
      text: 'This link has not been started yet.',
      staff: 'Only a link that is under way can be recorded.',
      todo: 'Press “Begin” first and let the customer do it on their phone.',
    },
  },
  noSystemEvidence: {
    rule: 'C26',
    text: 'この連携は、画面の表示で確認いたします。',
    staff: 'この接続方法では「システム確認」を記録できません。',
    todo: '「連携完了」の表示を確認し、スタッフ目視確認、またはお客様申告として記録してください。',
    en: {
      text: 'We confirm this link by what the phone shows.',
      staff: 'With this carrier connection “Confirmed by system” cannot be recorded.',
      todo: 'See 「連携完了」 on the phone, then record it as seen by staff or said by the customer.',
    },
  },
  notLinked: {
    rule: 'S63',
    text: 'この連携は、現在行われておりません。',
    todo: '解除のお手続きは必要ありません。',
    en: { text: 'This link is not made at present.', todo: 'There is nothing to undo.' },
  },
  onlyContractorUnlinks: {
    rule: 'C12',
    text: '連携の解除は、契約者さまにお手続きいただいております。',
    todo: '契約者さまにご相談いただくようお伝えください。',
    en: {
      text: 'Links are undone at the contractor’s request.',
      todo: 'Ask them to speak with the contractor.',
    },
  },
  identityNotChecked: {
    rule: 'C12',
    text: '連携の解除の前に、もう一度ご本人確認をお願いいたします。',
    staff: '店頭での解除には、契約者さまの再度の本人確認と理由の記録が必要です。',
    todo: '本人確認書類を確認し、確認済みにしてください。',
    en: {
      text: 'Before a link is undone, we check the contractor’s identity once more.',
      staff:
        'At the counter, unlinking needs a fresh identity check of the contractor and a recorded reason.',
      todo: 'Check the identity document and tick it.',
    },
  },
  userLinkFailed: {
    rule: 'S60',
    text: '利用者連携ができませんでした。',
    staff: '利用者連携の失敗を記録しました。利用コードを再発行できます。',
    todo: 'もう一度お試しいただくか、契約者さまに利用コードの再発行をお願いしてください。',
    en: {
      text: 'The user link could not be made.',
      staff: 'The failure is recorded. The usage code can be reissued.',
      todo: 'Let them try again, or ask the contractor to have the usage code reissued.',
    },
  },
  contractorLinkFailed: {
    rule: 'S54',
    text: '契約者連携ができませんでした。',
    staff: '契約者連携の失敗を記録しました。',
    todo: '契約者さまに、ログインIDとパスワードをもう一度ご入力いただいてください。',
    en: {
      text: 'The contractor link could not be made.',
      staff: 'The failure is recorded.',
      todo: 'Ask the contractor to enter login ID and password once more.',
    },
  },
  attemptOver: {
    rule: 'L3',
    text: '連携のお手続きを始めてから、時間が経っております。恐れ入りますが、もう一度お願いいたします。',
    staff: '連携の開始から{minutes}分を過ぎました。利用コードはそのまま使えます。',
    todo: '「連携を始める」をもう一度押してください。',
    en: {
      text: 'Some time has passed since the link was started. Please do it once more.',
      staff: 'More than {minutes} minutes since the start. The usage code still works.',
      todo: 'Press “Begin again”.',
    },
  },
  confirmOnlyLinked: {
    rule: 'L7',
    text: '連携の完了後に、ご自身のLINEアカウントかどうかをお確かめいただきます。',
    todo: '先に連携を完了してください。',
    en: { text: 'Whose LINE account it is, we ask after the link is made.', todo: 'Make the link first.' },
  },
})
