import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A refusal as versions 1 to 10 kept it: in words. */
const oldWords = z.object({ text: z.string(), todo: z.string(), staffText: z.string().nullable() })
const oldReason = oldWords.extend({ rule: z.string(), code: z.string(), en: oldWords.optional() })
type OldReason = z.infer<typeof oldReason>

/** A session as version 10 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({ lines: z.array(z.looseObject({})) })

/** The words of that time in which a value stood, and the value. */
const CODE_REFUSED =
  /^この利用コードはお使いいただけません。最新の利用コードをお確かめのうえ、もう一度ご入力ください\(あと(?<left>\d+)回\)。$/
const SIGN_IN_REFUSED = /^ご入力の内容を確認できませんでした\(あと(?<left>\d+)回\)。$/
const LOCKED = /^入力の誤りが続きました。(?<time>\d+:\d+)以降にお試しください。$/
const REVOKED =
  /^入力の誤りが続いたため、これまでの利用コードはお使いいただけなくなりました。(?<time>\d+:\d+)以降に、新しい利用コードでお試しください。$/

/** Every refusal of a link that was written down, by its code. Null: no value stood in its words. */
const templates: Readonly<Record<string, RegExp | null>> = {
  userLinkFailed: null,
  contractorLinkFailed: null,
  codeWrong: CODE_REFUSED,
  codeSuperseded: CODE_REFUSED,
  codeUsed: CODE_REFUSED,
  codeRevokedTyped: CODE_REFUSED,
  codeExpiredTyped: CODE_REFUSED,
  codeOfOtherLine: CODE_REFUSED,
  signInWrong: SIGN_IN_REFUSED,
  phoneLocked: LOCKED,
  loginLocked: LOCKED,
  codeRevokedByTries: REVOKED,
}

/** What staff were told at that time, alone or before the words of a lock, and the code that says so now. */
const exactWords: Readonly<Record<string, string>> = {
  '該当する利用コードがありません。': 'codeWrong',
  '再発行済みの古い利用コードです(V18)。': 'codeSuperseded',
  '使用済みの利用コードです。1回だけ使えます。': 'codeUsed',
  '失効した利用コードです(入力の誤りの累計、利用者の変更、または紛失・盗難)。': 'codeRevokedTyped',
  '期限を過ぎた利用コードです。再発行が必要です。': 'codeExpiredTyped',
  '別の回線の利用コードです。この端末の利用者さまのコードではありません。': 'codeOfOtherLine',
  '該当するログインIDがありません。': 'signInUnknownId',
  'パスワードが違います。スタッフがお伺いすることはできません。': 'signInWrongPassword',
  'このログインIDには、まだパスワードが設定されていません。': 'signInNoPassword',
  '受付番号または契約者さまの生年月日が違います。': 'signInWrongAnswers',
}

/** Characters of a value. */
const LONGEST = 600

/** What no code and values can be found for keeps its words. */
function asRecorded({ rule, text, todo, staffText, en }: OldReason): object {
  const both = (ja: string | null, english: string | null | undefined) => ({
    ja: (ja ?? '').slice(0, LONGEST),
    en: (english ?? ja ?? '').slice(0, LONGEST),
  })
  const params = {
    text: both(text, en?.text),
    todo: both(todo, en?.todo),
    staff: both(staffText, en?.staffText),
  }
  return { rule, code: 'asRecorded', params }
}

function exactOf(staffText: string | null): string | undefined {
  return Object.entries(exactWords).find(([words]) => staffText?.startsWith(words))?.[1]
}

function inCode(reason: OldReason): object {
  const { rule, code, text, staffText } = reason
  const template = templates[code]
  if (template === undefined) return asRecorded(reason)
  if (template === null) return { rule, code, params: {} }
  const values = template.exec(text)?.groups
  if (values === undefined) return asRecorded(reason)
  const { left, time } = values
  const exact = exactOf(staffText)
  if (left === undefined) return { rule, code, params: { time, ...(exact && { exact }) } }
  // Four reasons of a refused login had one code.
  if (code === 'signInWrong' && exact === undefined) return asRecorded(reason)
  return { rule, code: code === 'signInWrong' ? exact : code, params: { left: Number(left) } }
}

/** A link whose failure does not read stays as it is. */
function withCode(link: unknown): unknown {
  const old = z.looseObject({ failure: oldReason }).safeParse(link)
  return old.success ? { ...old.data, failure: inCode(old.data.failure) } : link
}

/** A document that does not read stays as it is. */
function withCodes(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  const lines = old.data.lines.map((line) => ({
    ...line,
    contractorLink: withCode(line.contractorLink),
    userLink: withCode(line.userLink),
  }))
  return { ...old.data, lines }
}

export const desk011Reasons: Migration = {
  version: 11,
  name: 'reasons',
  why:
    'Why a link failed rests as a rule, a code and values, and is said in the words of the day on which it is read: so ' +
    'what is stored neither ages with its sentences nor holds words for staff. Where no code can be made out, the old ' +
    'words are kept as values.',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<{ document?: unknown }>('sessions')
      .toCollection()
      .modify((row) => {
        row.document = withCodes(row.document)
      })
  },
}
