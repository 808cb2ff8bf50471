import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { DeskDatabase } from '#electron/vault/page/databases/desk-database.ts'
import { sayToStaff } from '#shared/words/staff/say-to-staff.ts'
import type { Session } from '#shared/domain/session.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { activeSession } from '#test/fixtures/desk-session.ts'

/** A refusal as versions 1 to 10 wrote it. */
interface OldReason {
  rule: string
  code: string
  text: string
  staffText: string | null
  todo: string
  en?: { text: string; staffText: string | null; todo: string }
}

const superseded: OldReason = {
  rule: 'S62',
  code: 'codeSuperseded',
  text: 'この利用コードはお使いいただけません。最新の利用コードをお確かめのうえ、もう一度ご入力ください(あと3回)。',
  staffText: '再発行済みの古い利用コードです(V18)。',
  todo: '契約者さまの最新の用紙、またはマイページで利用コードをご確認ください。',
}

const locked: OldReason = {
  rule: 'L4',
  code: 'loginLocked',
  text: '入力の誤りが続きました。15:25以降にお試しください。',
  staffText:
    'パスワードが違います。スタッフがお伺いすることはできません。 この端末でのログインIDとパスワードの入力は 15:25 まで止まっています。利用コードには影響しません。',
  todo: 'しばらくお待ちください。そのあいだに、ログインIDとパスワードをお確かめください。',
}

const unknown: OldReason = {
  rule: 'S60',
  code: 'noLongerThere',
  text: '連携できませんでした。',
  staffText: '古い説明です。',
  todo: 'もう一度お試しください。',
  en: { text: 'It could not be linked.', staffText: 'An old account of it.', todo: 'Try again.' },
}

/** The session with two failures of its first line, read by today's vault from a database of that version. */
async function read(target: number, contractor: OldReason, user: OldReason): Promise<Session> {
  const engine = new IDBFactory()
  const session = activeSession()
  const [first, ...rest] = session.lines
  if (!first) throw new Error('no line')
  const failed = (link: object, failure: OldReason) => ({ ...link, status: 'failed', failure })
  const line = {
    ...first,
    contractorLink: failed(first.contractorLink, contractor),
    userLink: failed(first.userLink, user),
  }
  const { id, status, updatedAt } = session
  const row = (key: string, document: unknown) => ({
    ...{ id: key, openedBy: key, lastRequestId: key, revision: 0, status, updatedAt, journalLength: 0 },
    ...{ unfinished: 0, iccids: [], document },
  })
  const old = new DeskDatabase({ indexedDB: engine, IDBKeyRange, target })
  await old.open()
  await old
    .table('sessions')
    .bulkAdd([row(id, { ...session, lines: [line, ...rest] }), row('other', 'damaged')])
  old.close()
  const vault = await createTestVault(engine)
  expect((await vault.databases.desk.sessions.get('other'))?.document).toBe('damaged')
  const now = await vault.ask('desk.read', { sessionId: id })
  if (!now) throw new Error('not read')
  return now
}

async function failures(target: number, contractor: OldReason, user: OldReason) {
  const [line] = (await read(target, contractor, user)).lines
  return [line?.contractorLink.failure, line?.userLink.failure]
}

describe('desk 10 → 11: refusals by their code', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'L5: a refusal of version %d says what it said',
    async (target) => {
      const [login, code] = await failures(target, locked, superseded)
      expect(login).toEqual({
        rule: 'L4',
        code: 'loginLocked',
        params: { time: '15:25', exact: 'signInWrongPassword' },
      })
      expect(code).toEqual({ rule: 'S62', code: 'codeSuperseded', params: { left: 3 } })
      for (const [now, { text, todo, staffText }] of [
        [login, locked],
        [code, superseded],
      ] as const) {
        // Kept by its code, it is said in the words of today: this one has another name for a phone since.
        const exact = staffText?.replace('この端末', 'このスマートフォン')
        expect(now && sayToStaff(now, 'ja')).toEqual({ text, todo, exact })
      }
    },
  )

  it('C14: which part of a login was wrong is told by the words of that time', async () => {
    const wrong: OldReason = {
      rule: 'C14',
      code: 'signInWrong',
      text: 'ご入力の内容を確認できませんでした(あと2回)。',
      staffText: '受付番号または契約者さまの生年月日が違います。',
      todo: 'ログインIDとパスワードをお確かめください。',
    }
    const [now, older] = await failures(10, wrong, { ...wrong, text: 'ご入力の内容を確認できませんでした。' })
    expect(now).toEqual({ rule: 'C14', code: 'signInWrongAnswers', params: { left: 2 } })
    expect(older && sayToStaff(older, 'ja')).toEqual({
      text: 'ご入力の内容を確認できませんでした。',
      todo: wrong.todo,
      exact: wrong.staffText,
    })
  })

  it('keeps the words of what it does not know, in the languages that it was kept in', async () => {
    const { en: _, ...japanese } = unknown
    const [both, old] = await failures(10, unknown, japanese)
    expect(both && sayToStaff(both, 'en')).toEqual({
      text: 'It could not be linked.',
      todo: 'Try again.',
      exact: 'An old account of it.',
    })
    expect(old && sayToStaff(old, 'en').text).toBe('連携できませんでした。')
    expect(both).toMatchObject({ rule: 'S60', code: 'asRecorded' })
  })

  it('S60: what staff saw on the phone needs no value', async () => {
    const seen = { ...unknown, code: 'userLinkFailed' }
    expect((await failures(10, seen, seen))[1]).toEqual({ rule: 'S60', code: 'userLinkFailed', params: {} })
  })
})
