/** What the talk room shows: what the official account has said so far, and the labels of its menu. */
import type { PhoneView } from '#shared/contract/phones.ts'

export interface Message {
  readonly key: string
  /** Key of its words. */
  readonly text: string
  readonly last4: string | null
}

/** The greeting, then one message per link that was made here. */
export function messagesOf(view: PhoneView): readonly Message[] {
  const linked = view.logins.length > 0 || view.userLine !== null
  return [
    { key: 'hello', text: 'phones.talk.hello', last4: null },
    ...(linked ? [] : [{ key: 'order', text: orderOf(view), last4: null }]),
    ...view.logins.map(({ lineId, phoneLast4 }) => ({
      key: `login-${lineId}`,
      text: 'phones.talk.contractorDone',
      last4: phoneLast4,
    })),
    ...(view.userLine
      ? [{ key: 'user', text: 'phones.talk.userDone', last4: view.userLine.phoneLast4 }]
      : []),
  ]
}

/** The line of the talk list. */
export function lastMessage({ logins, userLine }: PhoneView): string {
  if (userLine) return 'phones.talk.lastUser'
  return logins.length > 0 ? 'phones.talk.lastContractor' : 'phones.home.lastMessage'
}

function orderOf({ owner }: PhoneView): string {
  return owner === 'contractor' ? 'phones.talk.order' : 'phones.talk.orderUser'
}

/** Parts of the menu's long words. */
const WORDS = /(?<=かんたん)|(?<=かんたんマイページ)|(?<=データ)(?=プレゼント)|(?<=いつでも)|(?=[(「])/

/** Where a label of the menu may go on in the next line: the narrow fields hold no long word. */
export function labelParts(label: string): readonly string[] {
  return label.split(WORDS)
}
