/** How main says no: thrown inside, sent to the screen as a value (an Error loses its class on the way). */
import { refusedFor, type CallError } from '#shared/contract/channel.ts'
import type { Reason, Verdict } from '#shared/domain/verdict.ts'

const texts: Record<
  Exclude<CallError['code'], 'refused'>,
  Required<Pick<CallError, 'text' | 'todo' | 'en'>>
> = {
  invalid: {
    text: '入力の形式が正しくないため、受け付けられませんでした。',
    todo: '画面を開き直して、もう一度お試しください。',
    en: {
      text: 'The input does not have the right form and was not accepted.',
      todo: 'Open the screen again and try once more.',
    },
  },
  notFound: {
    text: '受付が見つかりませんでした。',
    todo: '受付一覧に戻って、選び直してください。',
    en: { text: 'The reception was not found.', todo: 'Go back to the list of receptions and choose again.' },
  },
  conflict: {
    text: 'ほかの操作と重なったため、保存されませんでした。',
    todo: '最新の内容を表示しました。もう一度操作してください。',
    en: {
      text: 'It crossed another operation and was not saved.',
      todo: 'The newest contents are shown. Please do it once more.',
    },
  },
  carrier: {
    text: '回線事業者との通信ができませんでした。',
    todo: '少し待ってから、もう一度お試しください。',
    en: { text: 'The carrier could not be reached.', todo: 'Wait a little and try again.' },
  },
  storage: {
    text: '保存できませんでした。直前までの内容は保存されています。',
    todo: 'アプリを再起動してください。続く場合は責任者に連絡してください。',
    en: {
      text: 'It could not be saved. Everything before it is saved.',
      todo: 'Restart the app. If it goes on, call the manager.',
    },
  },
  diskFull: {
    text: 'パソコンの空き容量が足りないため、保存できませんでした。',
    todo: '不要なファイルを減らしてから、もう一度操作してください。再起動は要りません。直前までの内容は残っています。',
    en: {
      text: 'The computer’s disk is full, so it could not be saved.',
      todo: 'Remove files that are not needed, then do it once more. No restart is needed. Everything before it is kept.',
    },
  },
  printing: {
    text: '印刷できませんでした。',
    todo: '出た用紙があればすべて回収し、もう一度お試しください。',
    en: { text: 'It could not be printed.', todo: 'Collect every sheet that came out and try again.' },
  },
  notReady: {
    text: '準備中です。',
    todo: '数秒待ってから、もう一度お試しください。',
    en: { text: 'Not ready yet.', todo: 'Wait a few seconds and try again.' },
  },
  internal: {
    text: '予期しない問題が起きました。入力済みの内容は保存されています。',
    todo: 'もう一度お試しください。続く場合はアプリを再起動してください。',
    en: {
      text: 'Something unexpected happened. What was typed is saved.',
      todo: 'Try again. If it goes on, restart the app.',
    },
  },
}

/** A typed error with its standard texts. */
export function callError(code: Exclude<CallError['code'], 'refused'>): CallError {
  return { code, ...texts[code], reasons: [] }
}

/** Carries the typed error that the screen will show. */
export class Refusal extends Error {
  readonly error: CallError
  constructor(error: CallError) {
    super(error.code)
    this.name = 'Refusal'
    this.error = error
  }
}

/** A rule said no. @param reasons at least one. */
export function refusedBy(reasons: readonly Reason[]): Refusal {
  const first = reasons[0]
  if (!first) throw new Error('a refusal needs a reason')
  return new Refusal(refusedFor(first, reasons))
}

/** @throws Refusal with the rules' reasons when the verdict is no. */
export function insist(verdict: Verdict): void {
  if (!verdict.ok) throw refusedBy(verdict.reasons)
}
