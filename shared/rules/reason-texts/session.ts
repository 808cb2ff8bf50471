/** Why a session does not go on, and why a slip is not printed or handed over. */
import { texts } from './reason-text.ts'

export const sessionTexts = texts({
  sessionNotOpen: {
    rule: '1.6',
    text: 'この受付は、ただいまお手続きできる状態ではありません。',
    staff: '一時中断中、完了、または中止の受付です。',
    todo: '一時中断した受付は「再開する」を押してください。',
  },
  sessionNotParked: {
    rule: '1.6',
    text: 'この受付は一時中断されておりません。',
    todo: '受付の一覧で状態を確認してください。',
  },
  simNotRead: {
    rule: 'W3',
    text: 'カードの番号を読み取れませんでした。',
    todo: 'SIMカードの番号(89から始まる19桁または20桁)を、もう一度読み取ってください。',
  },
  simOfOtherLine: {
    rule: 'W3',
    text: 'こちらは回線{other}のSIMカードです。',
    todo: '回線{number}のSIMカードを読み取ってください。カードを入れ替えてお渡ししないでください。',
  },
  simUnknown: {
    rule: 'W3',
    text: 'お申し込みのSIMカードではありません。',
    todo: '回線{number}に登録した番号のカードを探してください。見つからないときは渡さずに、責任者へ連絡してください。',
  },
  simTooEarly: {
    rule: 'W3',
    text: 'SIMの差し替えは、開通のあとにご案内します。',
    todo: '回線{number}の開通が終わってから読み取ってください。',
  },
  simNotChecked: {
    rule: 'W3',
    text: '回線{number}のSIMカードを、お渡し前にまだ確かめておりません。',
    todo: '利用コード票の画面で、回線{number}のSIMカードをもう一度読み取ってください。',
  },
  contractorPhoneNotAsked: {
    rule: 'W1',
    text: '契約者さまのスマートフォンを、まだ確認しておりません。',
    todo: '受付の画面で、契約者さまのスマートフォンについてお選びください。',
  },
  userPhoneNotAsked: {
    rule: 'W1',
    text: '回線{number}をお使いになる方のスマートフォンを、まだ確認しておりません。',
    todo: '受付の画面で、回線{number}のスマートフォンについてお選びください。',
  },
  phoneReplacedNotAsked: {
    rule: 'W2',
    text: '本日スマートフォンを買い替えられるかを、まだ確認しておりません。',
    todo: '受付の画面で、買い替えの有無をお選びください。',
  },
  transferNotConfirmed: {
    rule: 'W2',
    text: 'スマートフォンを替える前に、LINEの引き継ぎの準備が必要です。',
    todo: 'お客様に引き継ぎの準備をしていただき、受付の画面で確認の印を付けてください。',
  },
  formLocked: {
    rule: '1.6',
    text: 'お申し込み後のため、内容を変更できません。',
    staff: '申し込みを送信した後の項目は直せません。',
    todo: '回線を取り下げるか、契約の成立後に変更のお手続きをしてください。',
  },
  tooManyLines: {
    rule: 'C21',
    text: '一度にお申し込みいただけるのは{max}回線までです。',
    todo: '続きの回線は、別の受付でお申し込みください。',
  },
  lastLine: {
    rule: 'C21',
    text: 'お申し込みには1回線以上が必要です。',
    todo: 'この回線の内容を直すか、受付を中止してください。',
  },
  contractorIncomplete: {
    rule: 'R5',
    text: '契約者さまの情報に、確認が必要な項目があります({fields})。',
    todo: '契約者さまの画面で、印の付いた項目を直してください。',
  },
  simInUse: {
    rule: 'R18',
    text: '回線{number}のSIMカードは、ほかの受付({reception})でお使いです。',
    staff: '同じSIMカードの番号が、受付番号 {reception} に登録されています。',
    todo: 'カードを取り違えていないか確認し、正しいカードを読み取ってください。',
  },
  lineIncomplete: {
    rule: 'S35',
    text: '回線{number}に、確認が必要な項目があります({fields})。',
    todo: '回線の画面で、印の付いた項目を直してください。',
  },
  userNotAsked: {
    rule: 'S29',
    text: '回線{number}は、どなたがお使いになりますか。',
    staff: '「利用者の設定について」がまだ選ばれていません。省略できません(R8)。',
    todo: '回線{number}の「利用者の設定について」をお選びください。',
  },
  alreadyApplied: {
    rule: 'Q2',
    text: 'お申し込みは、すでに受け付けております。',
    todo: '開通の画面へ進んでください。',
  },
  applicationInFlight: {
    rule: 'Q2',
    text: 'お申し込みを送信しております。',
    staff: '送信中です。二重に送信しないでください。',
    todo: '結果が表示されるまでお待ちください。',
  },
  applicationNotRetried: {
    rule: 'Q2',
    text: '送り直すお申し込みがありません。',
    staff: '失敗した申し込みだけを送り直せます。',
    todo: '受付の状態を確認してください。',
  },
  nothingToAsk: {
    rule: 'Q2',
    text: 'この回線の開通結果は、確認済みです。',
    staff: '結果の出ていない開通だけを問い合わせられます。',
    todo: '回線の状態を確認してください。',
  },
  notAppliedYet: {
    rule: 'S36',
    text: 'お申し込みが、まだ完了しておりません。',
    todo: '確認の画面で、お申し込みを完了してください。',
  },
  activationAtBranch: {
    rule: 'C28',
    text: 'こちらの店舗では、本日中の開通を承っておりません。',
    staff: '即日開通の対象外の店舗です。',
    todo: '開通を承る窓口をご案内してください。',
  },
  alreadyActive: {
    rule: 'Q2',
    text: 'この回線は、すでに開通しております。',
    todo: '利用コード票の画面へ進んでください。',
  },
  activationInFlight: {
    rule: 'Q2',
    text: 'ただいま開通手続き中です。',
    staff: '開通の要求は送信済みです。再送信しないでください。',
    todo: '結果が表示されるまでお待ちください。',
  },
  activationResultOpen: {
    rule: 'Q2',
    text: 'ただいま開通の結果を確認しております。',
    staff: '開通結果を確認中です。再送信しないでください。',
    todo: '「結果を確認する」で、開通の結果を問い合わせてください。',
  },
  nothingToCancel: {
    rule: '1.6',
    text: '取り消せる開通手続きがありません。',
    staff: '開通手続き中の回線だけを取り消せます。',
    todo: '回線の状態を確認してください。',
  },
  withdrawTooLate: {
    rule: '1.6',
    text: '開通後の回線は、取り下げできません。',
    staff: '開通後は解約の手続きになります。',
    todo: '解約は、契約者さまのマイページでお手続きいただけます。',
  },
  newNumberOnlyMnp: {
    rule: 'W8',
    text: 'この回線は、新しい番号に切り替えられる状態ではありません。',
    staff: '番号のお乗り換え(MNP)ができなかった回線だけ、新しい番号で続けられます。',
    todo: '開通の画面で、この回線の状態を確認してください。',
  },
  newNumberNeedsConsent: {
    rule: 'W8',
    text: '新しい番号で続けるには、契約者さまのご同意が必要です。',
    staff: '今の番号では契約されません。もう一度ご説明し、ご同意の印を付けてください。',
    todo: '契約者さまに、番号が変わることをご確認ください。',
  },
  abandonAfterActivation: {
    rule: '1.6',
    text: '開通した回線があるため、受付を中止できません。',
    staff: '開通後は先へ進むだけです。',
    todo: '残りのお手続きを済ませるか、ご自宅での連携にして完了してください。',
  },
  abandonNeedsWithdrawal: {
    rule: 'W8',
    text: 'お申し込み済みの回線があるため、受付を中止できません。',
    staff: '先に、お申し込み済みの回線をすべて取り下げてください。',
    todo: '開通の画面で、回線ごとに取り下げてから中止してください。',
  },
  noActiveLine: {
    rule: '1.6',
    text: '開通した回線が、まだありません。',
    todo: '開通の画面で、回線の開通を済ませてください。',
  },
  lineUnsettled: {
    rule: 'W8',
    text: '回線{number}のお手続きが終わっておりません。',
    staff: '回線{number}は開通していません。再試行するか、取り下げてください。',
    todo: '開通の画面で、再試行または取り下げを行ってください。',
  },
  linkOpen: {
    rule: 'W6',
    text: '回線{number}の{link}が済んでおりません。',
    todo: '連携を済ませるか、「あとで連携」の理由をお選びください。',
  },
  accountNotConfirmed: {
    rule: 'L7',
    text: '回線{number}の{link}は、ご自身のLINEアカウントでお間違いないでしょうか。',
    staff: '回線{number}の{link}で、アカウントの確認が済んでいません。',
    todo: 'お客様にお確かめいただき、確認済みにしてください。',
  },
  slipNotHanded: {
    rule: 'S39',
    text: '{slip}を、まだお渡ししておりません。',
    todo: '利用コード票の画面で印刷し、契約者さまにお渡しください。',
  },
  slipNothingToPrint: {
    rule: 'Q1',
    text: '印刷できる内容が、まだありません。',
    staff: '開通して確定した回線だけを印刷できます。',
    todo: '開通の画面で、回線の開通を済ませてください。',
  },
  slipWaitsForActivation: {
    rule: 'Q1',
    text: '開通手続き中の回線があります。結果がわかり次第、印刷いたします。',
    staff: '結果の出ていない回線があるため、この用紙はまだ印刷できません。',
    todo: '開通の結果を待つか、結果を問い合わせてください。',
  },
  slipCodeGone: {
    rule: 'L10',
    text: 'この利用コードの用紙は、もう印刷できません。',
    staff: 'お渡し済み、または使えなくなった利用コードは印刷できません。再発行だけができます。',
    todo: '必要なときは、契約者さまに利用コードの再発行をお願いしてください。',
  },
  reprintNeedsReason: {
    rule: 'L10',
    text: 'もう一度印刷する理由を記録いたします。',
    staff: '再印刷には理由が必要です。出た用紙が手元にない場合は、先に利用コードを再発行してください。',
    todo: '理由を入力してください。',
  },
  reprintNeedsManager: {
    rule: 'L10',
    text: '責任者を呼んでまいりますので、少々お待ちください。',
    staff: '{reprint}回目の再印刷には、責任者の承認が必要です。',
    todo: '責任者が暗証番号を入力してください。または利用コードを再発行してください。',
  },
  contractorReprint: {
    rule: 'L11',
    text: '前の用紙をお預かりし、ご本人確認のうえで、もう一度印刷いたします。',
    staff:
      'ログインIDは変えられません。前の用紙をすべて回収してお客様の前で破棄し、本人確認をやり直してください。',
    todo: '回収と本人確認が済んだら、それぞれにチェックを付け、理由を入力してください。',
  },
  slipOutdated: {
    rule: 'Q1',
    text: '印刷の間に内容が変わりましたので、新しい内容で印刷し直します。',
    staff: '印刷の準備中に、利用コードなどの内容が変わりました。古い内容の用紙は出していません。',
    todo: '画面の内容を確認し、もう一度印刷してください。',
  },
  slipNotOut: {
    rule: 'Q1',
    text: '用紙が印刷されたことを、まだ確認できておりません。',
    staff: '最後の印刷は、用紙が出たことを確認できていません。記録上は印刷に数えています。',
    todo: '理由を入力して、もう一度印刷してください。',
  },
  slipPaperLost: {
    rule: 'W9',
    text: '用紙を印刷し直してから、お渡しいたします。',
    staff: '最後の印刷は、失敗・紙づまり・取り消しのいずれかで終わっています。お渡しできる用紙がありません。',
    todo: '出た用紙をすべて回収し、もう一度印刷してください。',
  },
  slipNotPrinted: {
    rule: 'S27',
    text: 'この用紙は、まだ印刷しておりません。',
    todo: '先に印刷してください。',
  },
  slipAlreadyHanded: {
    rule: 'S27',
    text: 'この用紙は、すでに契約者さまへお渡ししております。',
    todo: '次のお手続きへ進んでください。',
  },
})
