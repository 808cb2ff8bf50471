/**
 * The forms of 受付, 契約者 and 回線 filled and the duties of the counter answered in one go, by the calls that their
 * screens make: for stories that begin after them. How they are typed and answered has specs of its own.
 */
import type { Page } from '@playwright/test'
import { sessionSchema, type Session } from '#shared/domain/session.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { dutyEdits } from '#test/fixtures/duties.ts'
import { contractor, type TypedLine } from '#test/fixtures/family.ts'

/** What the forms need of the desk. */
export interface FormDesk {
  readonly page: Page
  receptionNumber(): Promise<string>
}

/** What the first minute finds when everybody is here with a phone and LINE. */
const reception = { contractorPhone: 'ready', phoneReplaced: false } as const

/** @param lines the first one is the reception's own empty line, the others are added. */
export async function saveForms(desk: FormDesk, lines: readonly TypedLine[]): Promise<void> {
  const input = { receptionNumber: await desk.receptionNumber(), reception, contractor, lines }
  const saved = await desk.page.evaluate(async ({ receptionNumber, reception, contractor, lines }) => {
    type Edits = Parameters<typeof window.desk.call<'session.save'>>[1]['edits']
    async function answered<T>(
      call: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
    ) {
      const answer = await call
      if (!answer.ok) throw new Error(answer.error.code)
      return answer.value
    }
    const found = (await answered(window.desk.call('session.list', null))).find(
      (session) => session.receptionNumber === receptionNumber,
    )
    if (!found) throw new Error('no such reception')
    const save = (edits: Edits) =>
      answered(window.desk.call('session.save', { sessionId: found.id, edits, focus: null }))
    await save([
      { kind: 'reception', fields: reception },
      { kind: 'contractor', fields: contractor },
    ])
    const read = () => answered(window.desk.call('session.read', { sessionId: found.id }))
    const { lines: present } = await read()
    for (const [n, { user, ...typed }] of lines.entries()) {
      const lineId = present[n]?.id ?? (crypto.randomUUID() as (typeof present)[0]['id'])
      const added: Edits = present[n] ? [] : [{ kind: 'addLine', lineId }]
      const userSetting = user ? 'different' : 'same'
      const ownFirst = lines.findIndex((line) => line.user === null) === n
      const visit: Edits = ownFirst ? [] : [{ kind: 'visit', lineId, fields: { phone: 'ready' } }]
      await save([
        ...added,
        { kind: 'line', lineId, fields: { ...typed, numberKind: 'new', userSetting } },
        ...visit,
        ...(user ? [{ kind: 'user' as const, lineId, fields: user }] : []),
      ])
    }
    return read()
  }, input)
  await saveDuties(desk, sessionSchema.parse(saved))
}

/** Identity checked, everything explained and handed over. */
async function saveDuties(desk: FormDesk, session: Session): Promise<void> {
  const edits = dutyEdits(session, tokyoDate(session.createdAt))
  const most = 20
  for (let n = 0; n < edits.length; n += most) {
    const input = { sessionId: session.id, edits: edits.slice(n, n + most), focus: null }
    const ok = await desk.page.evaluate(
      async (some) => (await window.desk.call('session.save', some)).ok,
      input,
    )
    if (!ok) throw new Error('a duty was refused')
  }
}
