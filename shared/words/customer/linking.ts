/** Why a phone may not be linked, unlinked or recorded. What a customer may hear of it. */
import type { JaEn } from '../../domain/text/words.ts'
import { customerTexts } from './texts.ts'

const REISSUE_EN = 'Ask the contractor to have the usage code reissued.'
const TWO_PHONES_EN = 'Please link on two phones: the contractor on theirs, the user on theirs.'

/** What whoever holds the phone can do: which phone it has to be is for staff and the contractor. */
const ASK_CONTRACTOR: JaEn = { ja: '契約者さまにご相談ください。', en: 'Please ask the contractor.' }

export const linkingToCustomer = customerTexts({
  unknownLine: {
    text: { ja: 'この回線を確認できませんでした。', en: 'This line could not be found.' },
    todo: {
      ja: '画面を開き直して、回線をお選びください。',
      en: 'Open the screen again and choose the line.',
    },
  },
  unknownDevice: {
    text: { ja: 'このスマートフォンを確認できませんでした。', en: 'This phone could not be found.' },
    todo: {
      ja: '受付のスマートフォン一覧から、スマートフォンをお選びください。',
      en: 'Choose the phone from those of this reception.',
    },
    onPhone: ASK_CONTRACTOR,
  },
  lineNotInstalled: {
    text: { ja: 'このスマートフォンにはLINEが入っていません。', en: 'LINE is not installed on this phone.' },
    todo: {
      ja: 'LINEを入れていただいたら、受付の答えを「LINEが使える」に変えてください。ご自宅での連携もできます。',
      en: 'Once LINE is installed, change the answer at the reception to “Here, with LINE”. Linking at home is possible too.',
    },
  },
  notContracted: {
    text: {
      ja: 'ご契約が成立すると、連携いただけるようになります。',
      en: 'Linking becomes possible once the contract is concluded.',
    },
    todo: { ja: '先にお申し込みの手続きを完了してください。', en: 'Complete the application first.' },
  },
  notActivated: {
    text: {
      ja: 'ただいま開通手続き中です。開通後すぐに連携いただけます。',
      en: 'The line is being activated. It can be linked right afterwards.',
    },
    todo: {
      ja: '開通を待ちます。公式アカウントの友だち追加は先に済ませられます。',
      en: 'Wait for the activation. The official account can be added as a friend meanwhile.',
    },
  },
  activationUnknown: {
    text: {
      ja: 'ただいま開通の結果を確認しております。確認でき次第、連携いただけます。',
      en: 'We are checking the result of the activation. Linking is possible as soon as we know it.',
    },
    todo: {
      ja: '「結果を確認する」で、開通の結果を問い合わせてください。',
      en: '“Ask for the result” asks how the activation ended.',
    },
  },
  lineEnded: {
    text: { ja: 'この回線のお手続きは終了しております。', en: 'This line is closed.' },
    todo: { ja: 'ほかの回線のお手続きへ進んでください。', en: 'Go on with the other lines.' },
  },
  friendMissing: {
    text: {
      ja: '先に、このスマートフォンで公式アカウントを友だちに追加してください。',
      en: 'Please add the official account as a friend on this phone first.',
    },
    todo: {
      ja: '公式アカウントの友だち追加へ進んでください。',
      en: 'Go to friend-add of the official account.',
    },
  },
  contractorFirst: {
    text: { ja: '先に契約者連携をお願いいたします。', en: 'The contractor link comes first, please.' },
    todo: {
      ja: '契約者さまのスマートフォンで、この回線の契約者連携を行ってください。',
      en: 'Make this line’s contractor link on the contractor’s phone.',
    },
  },
  onlyContractorLinks: {
    text: {
      ja: '契約者連携は、契約者さまご本人にお願いしております。',
      en: 'The contractor link is made by the contractor in person.',
    },
    todo: { ja: '契約者さまに操作をお願いしてください。', en: 'Ask the contractor to do it.' },
    onPhone: ASK_CONTRACTOR,
  },
  onlyUserLinks: {
    text: {
      ja: '利用者連携は、この回線をお使いになる方にお願いしております。',
      en: 'The user link is made by the person who uses this line.',
    },
    todo: { ja: '利用者さまに操作をお願いしてください。', en: 'Ask the user to do it.' },
  },
  contractorsOwnPhone: {
    text: {
      ja: '契約者さまと利用者さま、それぞれのスマートフォンで連携をお願いいたします。',
      en: TWO_PHONES_EN,
    },
    todo: {
      ja: '契約者さまのスマートフォンをお選びください。お持ちでない場合は、ご自宅での連携にできます。',
      en: 'Choose the contractor’s phone. If it is not here, leave the link for home.',
    },
    onPhone: ASK_CONTRACTOR,
  },
  twoPhones: {
    text: {
      ja: '契約者さまと利用者さま、それぞれのスマートフォンで連携をお願いいたします。',
      en: TWO_PHONES_EN,
    },
    todo: { ja: 'もう一方の方のスマートフォンをお選びください。', en: 'Choose the other person’s phone.' },
    onPhone: ASK_CONTRACTOR,
  },
  usersOwnPhone: {
    text: {
      ja: '利用コードは、利用者さまご自身のスマートフォンでご入力ください。',
      en: 'Please enter the usage code on the user’s own phone.',
    },
    todo: { ja: '利用者さまのスマートフォンをお選びください。', en: 'Choose the user’s phone.' },
    onPhone: ASK_CONTRACTOR,
  },
  otherUsersPhone: {
    text: {
      ja: '利用コードを確認できませんでした。契約者さまにご確認ください。',
      en: 'The usage code could not be confirmed. Please check with the contractor.',
    },
    todo: {
      ja: 'この回線の利用者さまのスマートフォンをお選びください。',
      en: 'Choose the phone of this line’s user.',
    },
    onPhone: ASK_CONTRACTOR,
  },
  secondCode: {
    text: {
      ja: 'このスマートフォンには、別の利用コードが連携されています。',
      en: 'Another usage code is linked on this phone already.',
    },
    todo: {
      ja: '利用者さまのスマートフォンをお選びください。スマートフォンを替えるときは、先に今の利用者連携を解除します。',
      en: 'Choose the user’s phone. To change phones, undo the present user link first.',
    },
    onPhone: ASK_CONTRACTOR,
  },
  alreadyLinked: {
    text: { ja: 'この連携は、すでに完了しております。', en: 'This link is made already.' },
    todo: { ja: '次のお手続きへ進んでください。', en: 'Go on with the next step.' },
  },
  newCodeNeeded: {
    text: { ja: '利用者連携には、新しい利用コードが必要です。', en: 'The user link needs a new usage code.' },
    todo: { ja: '契約者さまに、利用コードの再発行をお願いしてください。', en: REISSUE_EN },
  },
  codeRevoked: {
    text: {
      ja: '今の利用コードはお使いいただけません。新しい利用コードが必要です。',
      en: 'The present usage code cannot be used. A new one is needed.',
    },
    todo: { ja: '契約者さまに、利用コードの再発行をお願いしてください。', en: REISSUE_EN },
  },
  codeExpired: {
    text: {
      ja: '利用コードの期限が過ぎております。新しい利用コードが必要です。',
      en: 'The usage code is past its date. A new one is needed.',
    },
    todo: { ja: '契約者さまに、利用コードの再発行をお願いしてください。', en: REISSUE_EN },
  },
  notStarted: {
    text: { ja: '連携の手続きがまだ始まっておりません。', en: 'This link has not been started yet.' },
    todo: {
      ja: '先に「連携を始める」を押し、お客様のスマートフォンで操作していただいてください。',
      en: 'Press “Begin” first and let the customer do it on their phone.',
    },
  },
  noSystemEvidence: {
    text: {
      ja: 'この連携は、画面の表示で確認いたします。',
      en: 'We confirm this link by what the phone shows.',
    },
    todo: {
      ja: '「連携完了」の表示を確認し、スタッフ目視確認、またはお客様申告として記録してください。',
      en: 'See 「連携完了」 on the phone, then record it as seen by staff or said by the customer.',
    },
  },
  notLinked: {
    text: { ja: 'この連携は、現在行われておりません。', en: 'This link is not made at present.' },
    todo: { ja: '解除のお手続きは必要ありません。', en: 'There is nothing to undo.' },
  },
  onlyContractorUnlinks: {
    text: {
      ja: '連携の解除は、契約者さまにお手続きいただいております。',
      en: 'Links are undone at the contractor’s request.',
    },
    todo: {
      ja: '契約者さまにご相談いただくようお伝えください。',
      en: 'Ask them to speak with the contractor.',
    },
  },
  identityNotChecked: {
    text: {
      ja: '連携の解除の前に、もう一度ご本人確認をお願いいたします。',
      en: 'Before a link is undone, we check the contractor’s identity once more.',
    },
    todo: {
      ja: '本人確認書類を確認し、確認済みにしてください。',
      en: 'Check the identity document and tick it.',
    },
  },
  userLinkFailed: {
    text: { ja: '利用者連携ができませんでした。', en: 'The user link could not be made.' },
    todo: {
      ja: 'もう一度お試しいただくか、契約者さまに利用コードの再発行をお願いしてください。',
      en: 'Let them try again, or ask the contractor to have the usage code reissued.',
    },
  },
  contractorLinkFailed: {
    text: { ja: '契約者連携ができませんでした。', en: 'The contractor link could not be made.' },
    todo: {
      ja: '契約者さまに、ログインIDとパスワードをもう一度ご入力いただいてください。',
      en: 'Ask the contractor to enter login ID and password once more.',
    },
  },
  attemptOver: {
    text: {
      ja: '連携のお手続きを始めてから、時間が経っております。恐れ入りますが、もう一度お願いいたします。',
      en: 'Some time has passed since the link was started. Please do it once more.',
    },
    todo: { ja: '「連携を始める」をもう一度押してください。', en: 'Press “Begin again”.' },
  },
  confirmOnlyLinked: {
    text: {
      ja: '連携の完了後に、ご自身のLINEアカウントかどうかをお確かめいただきます。',
      en: 'Whose LINE account it is, we ask after the link is made.',
    },
    todo: { ja: '先に連携を完了してください。', en: 'Make the link first.' },
  },
})
