/** From whatever was thrown to the typed error that a screen can show, in Japanese, with what to do. */
import type { CallError } from '#shared/contract/channel.ts'
import { log } from '../log.ts'
import { VaultError } from '../vault-client/vault.ts'
import { Refusal } from './refusal.ts'

const texts: Record<Exclude<CallError['code'], 'refused'>, { text: string; todo: string }> = {
  invalid: {
    text: '入力の形式が正しくないため、受け付けられませんでした。',
    todo: '画面を開き直して、もう一度お試しください。',
  },
  notFound: { text: '受付が見つかりませんでした。', todo: '受付一覧に戻って、選び直してください。' },
  conflict: {
    text: 'ほかの操作と重なったため、保存されませんでした。',
    todo: '最新の内容を表示しました。もう一度操作してください。',
  },
  carrier: {
    text: '回線事業者との通信ができませんでした。',
    todo: '少し待ってから、もう一度お試しください。',
  },
  storage: {
    text: '保存できませんでした。直前までの内容は保存されています。',
    todo: 'アプリを再起動してください。続く場合は責任者に連絡してください。',
  },
  diskFull: {
    text: 'パソコンの空き容量が足りないため、保存できませんでした。',
    todo: '不要なファイルを減らしてから、もう一度操作してください。直前までの内容は残っています。',
  },
  printing: {
    text: '印刷できませんでした。',
    todo: '出た用紙があればすべて回収し、もう一度お試しください。',
  },
  notReady: { text: '準備中です。', todo: '数秒待ってから、もう一度お試しください。' },
  internal: {
    text: '予期しない問題が起きました。入力済みの内容は保存されています。',
    todo: 'もう一度お試しください。続く場合はアプリを再起動してください。',
  },
}

/** A typed error with its standard Japanese texts. */
export function callError(code: Exclude<CallError['code'], 'refused'>): CallError {
  return { code, ...texts[code], reasons: [] }
}

function codeOf(error: VaultError): Exclude<CallError['code'], 'refused'> {
  if (error.code === 'conflict' || error.code === 'diskFull' || error.code === 'notReady') return error.code
  return 'storage'
}

/** @param channel for the log; what was thrown is logged by name only, since a message may quote what was typed (L9). */
export function errorAnswer(channel: string, error: unknown): CallError {
  if (error instanceof Refusal) return error.error
  if (error instanceof VaultError) {
    log(`${channel} failed`, { error: error.name, code: error.code })
    return callError(codeOf(error))
  }
  log(`${channel} failed`, { error: error instanceof Error ? error.name : typeof error })
  return callError('internal')
}
