import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lineIdSchema } from '#shared/domain/ids.ts'
import { deskCalls } from '#shared/contract/desk.ts'
import { contractorSchema } from '#shared/domain/person.ts'
import { unseenIn } from '#shared/domain/text/typed-text.ts'
import { contractor, familyLines, son } from '#test/fixtures/family.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { applied, createTestDesk, filledIn, lineAt, newRequest, restarted } from '#test/fakes/session-desk.ts'
import { lineEdits } from '#test/support/a-session.ts'

const addLine = () => ({ kind: 'addLine', lineId: lineIdSchema.parse(randomUUID()) }) as const

describe('session.save', () => {
  it('Q1: a completed field is there after a kill, and so is the focus', async () => {
    const desk = await createTestDesk()
    const { id } = await desk.store.open(newRequest())
    await desk.handlers['session.save']({
      sessionId: id,
      edits: [{ kind: 'contractor', fields: { familyName: '見本' } }],
      focus: 'contractor.givenName',
    })
    const next = await restarted(desk)
    const session = await next.handlers['session.read']({ sessionId: id })
    expect(session.contractor.familyName).toBe('見本')
    expect(session.focus).toBe('contractor.givenName')
  })

  it('L9: the journal names fields and never says what was typed', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    const text = JSON.stringify(journal)
    expect(text).toContain('familyName')
    const lines = familyLines.flatMap(({ iccid, user }) => [
      iccid,
      ...(user ? [user.givenName, user.birthDate] : []),
    ])
    for (const value of [...Object.values(contractor), ...lines]) {
      if (value.length > 1 && value !== 'male') expect(text).not.toContain(value)
    }
    expect(journal.find(({ detail }) => detail['part'] === 'contractor')).toMatchObject({
      staffNumber: '0042',
      detail: { part: 'contractor', fields: Object.keys(contractor).join(' ') },
    })
  })

  it('E4h: who has one name only keeps no second one that was typed before', async () => {
    const desk = await createTestDesk()
    const { id: sessionId, focus } = await filledIn(desk)
    const save = (fields: object) =>
      desk.handlers['session.save']({ sessionId, edits: [{ kind: 'contractor', fields }], focus })
    const { contractor: one } = await save({ singleName: true })
    expect(one).toMatchObject({ familyName: '見本', singleName: true, givenName: '', givenKana: '' })
    expect((await save({ givenName: '太郎' })).contractor.givenName).toBe('')
    expect((await save({ singleName: false })).contractor.singleName).toBe(false)
  })

  it('E6a: whatever is sent, nothing that cannot be seen or printed is kept', async () => {
    const hostile = '見\u202E本\u2028ログインID\u0000\u200B\uD800\u2067'
    const forged = deskCalls['session.save'].input.parse({
      sessionId: randomUUID(),
      edits: [
        {
          kind: 'contractor',
          fields: Object.fromEntries(
            Object.keys(contractorSchema.shape)
              .filter((name) => name !== 'sex' && name !== 'singleName')
              .map((name) => [name, hostile]),
          ),
        },
        { kind: 'user', lineId: randomUUID(), fields: { familyName: hostile, givenName: hostile } },
      ],
      focus: null,
    })
    expect(unseenIn(JSON.stringify(forged.edits).replaceAll('\\u', 'U'))).toEqual([])
    expect(JSON.stringify(forged.edits)).toBe(JSON.stringify(forged.edits).toWellFormed())
    expect(forged.edits[0]).toMatchObject({
      fields: { familyName: '見本 ログインID', address: '見本 ログインID' },
    })
    const reasons = [
      'session.abandon',
      'line.withdraw',
      'link.unlink',
      'slip.print',
      'slip.substitute',
    ] as const
    for (const name of reasons) {
      const reason = deskCalls[name].input.shape.reason.parse(hostile)
      expect(reason).toBe('見本 ログインID')
    }
  })

  it('writes nothing when nothing changed', async () => {
    const desk = await createTestDesk()
    const session = await filledIn(desk)
    const edits = [{ kind: 'contractor', fields: { familyName: contractor.familyName } } as const]
    const after = await desk.handlers['session.save']({ sessionId: session.id, edits, focus: session.focus })
    expect(after.revision).toBe(session.revision)
  })

  it('saves all edits of a call or none', async () => {
    const desk = await createTestDesk()
    const session = await desk.store.open(newRequest())
    const edits = [
      { kind: 'contractor', fields: { familyName: '見本' } },
      { kind: 'step', step: 'done' },
    ] as const
    await refusedCodes(
      desk.handlers['session.save']({ sessionId: session.id, edits: [...edits], focus: null }),
    )
    expect((await desk.store.read(session.id)).contractor.familyName).toBe('')
  })

  it('S30: the user is asked for only while 「利用者と契約者が違います。」 is chosen', async () => {
    const desk = await createTestDesk()
    const { id, lines } = await desk.store.open(newRequest())
    const lineId = lines[0]?.id
    if (!lineId) throw new Error('no line')
    const choose = (userSetting: 'same' | 'different') =>
      desk.handlers['session.save']({
        sessionId: id,
        edits: [{ kind: 'line', lineId, fields: { userSetting } }],
        focus: null,
      })
    expect((await choose('different')).lines[0]?.user).toMatchObject({ familyName: '', relation: null })
    const edits = [{ kind: 'user', lineId, fields: { ...son } } as const]
    const typed = await desk.handlers['session.save']({ sessionId: id, edits, focus: null })
    expect(typed.lines[0]?.user).toMatchObject({ givenName: son.givenName, relation: 'child' })
    expect((await choose('same')).lines[0]?.user).toBeNull()
  })

  it('Q2: sending once more what did get through changes nothing: no second line, none missed', async () => {
    const desk = await createTestDesk()
    const { id, lines } = await desk.store.open(newRequest())
    const first = lines[0]?.id
    if (!first) throw new Error('no line')
    const edits = [addLine(), { kind: 'removeLine', lineId: first } as const]
    const send = () => desk.handlers['session.save']({ sessionId: id, edits, focus: null })
    const once = await send()
    expect(once.lines.map((line) => line.id)).toEqual([edits[0]?.lineId])
    expect((await send()).lines).toEqual(once.lines)
  })

  it('C21: one to five lines', async () => {
    const desk = await createTestDesk()
    const { id, lines } = await desk.store.open(newRequest())
    const save = (edits: Parameters<(typeof desk.handlers)['session.save']>[0]['edits']) =>
      desk.handlers['session.save']({ sessionId: id, edits, focus: null })
    const first = lines[0]?.id
    if (!first) throw new Error('no line')
    expect(await refusedCodes(save([{ kind: 'removeLine', lineId: first }]))).toContain('lastLine')
    const full = await save(Array.from({ length: 4 }, () => addLine()))
    expect(full.lines).toHaveLength(5)
    expect(await refusedCodes(save([addLine()]))).toContain('tooManyLines')
    expect((await save([{ kind: 'removeLine', lineId: first }])).lines).toHaveLength(4)
  })

  it('refuses to change contractor and lines once the application is made, and says why', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const lineId = lineAt(session, 0)
    const save = (edit: Parameters<(typeof desk.handlers)['session.save']>[0]['edits'][number]) =>
      refusedCodes(desk.handlers['session.save']({ sessionId: session.id, edits: [edit], focus: null }))
    expect(await save({ kind: 'contractor', fields: { familyName: '別人' } })).toContain('formLocked')
    expect(await save({ kind: 'line', lineId, fields: { capacityGb: 3 } })).toContain('formLocked')
    expect(await save({ kind: 'user', lineId, fields: { ...son } })).toContain('formLocked')
    expect(await save(addLine())).toContain('formLocked')
    expect(await save({ kind: 'removeLine', lineId })).toContain('formLocked')
  })

  it('S29: nobody gets past the lines before who uses each of them was asked', async () => {
    const desk = await createTestDesk()
    const session = await desk.store.open(newRequest())
    const [line] = familyLines
    if (!line) throw new Error('no line')
    const edits = lineEdits(lineAt(session, 0), line).map((edit) =>
      edit.kind === 'line' ? { ...edit, fields: { ...edit.fields, userSetting: null } } : edit,
    )
    await desk.handlers['session.save']({
      sessionId: session.id,
      edits: [{ kind: 'contractor', fields: { ...contractor } }, ...edits, { kind: 'step', step: 'lines' }],
      focus: null,
    })
    const toCheck = desk.handlers['session.save']({
      sessionId: session.id,
      edits: [{ kind: 'step', step: 'check' }],
      focus: null,
    })
    expect(await refusedCodes(toCheck)).toContain('userNotAsked')
  })
})
