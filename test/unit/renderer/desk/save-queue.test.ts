import { describe, expect, it } from 'vitest'
import type { Answer, CallError } from '#shared/contract/channel.ts'
import type { Edit } from '#shared/contract/desk.ts'
import type { Session } from '#shared/domain/session.ts'
import { createSaveQueue } from '#renderer/desk/session/save-queue.ts'
import { openedSession } from '#test/fakes/desk-bridge.ts'

interface Sent {
  readonly edits: readonly Edit[]
  readonly focus: string | null
  answer(value: Answer<Session>): void
}

function harness() {
  const sent: Sent[] = []
  const errors: CallError[] = []
  const states: { waiting: number; stuck: boolean }[] = []
  const saved: Session[] = []
  const queue = createSaveQueue({
    send: (edits, focus) => new Promise((answer) => sent.push({ edits, focus, answer })),
    onSaved: (session) => saved.push(session),
    onError: (error) => errors.push(error),
    onChange: (state) => states.push({ ...state }),
    turn: () => Promise.resolve(),
  })
  return { queue, sent, errors, states, saved }
}

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 0))
const named = (familyName: string): Edit => ({ kind: 'contractor', fields: { familyName } })
const ok: Answer<Session> = { ok: true, value: openedSession() }
const failing = (code: CallError['code']): Answer<Session> => ({
  ok: false,
  error: { code, text: '', todo: '', reasons: [] },
})

describe('completed fields on their way to main', () => {
  it('Q1: sends one request at a time, in order, and takes along what came meanwhile', async () => {
    const { queue, sent, saved } = harness()
    queue.add([named('a')], 'contractor.familyName')
    await settle()
    queue.add([named('b')], 'contractor.givenName')
    queue.add([named('c')], 'contractor.familyKana')
    await settle()
    expect(sent).toHaveLength(1)
    sent[0]?.answer(ok)
    await settle()
    expect(sent.map(({ edits }) => edits)).toEqual([[named('a')], [named('b'), named('c')]])
    expect(sent[1]?.focus).toBe('contractor.familyKana')
    sent[1]?.answer(ok)
    await settle()
    expect(saved).toHaveLength(2)
    expect(sent).toHaveLength(2)
  })

  it('sends a field and the focus that follows it as one request', async () => {
    const { queue, sent } = harness()
    queue.add([named('a')], 'contractor.familyName')
    queue.add([], 'contractor.givenName')
    await settle()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ edits: [named('a')], focus: 'contractor.givenName' })
  })

  it('a moved focus alone is saved too: the session resumes there', async () => {
    const { queue, sent } = harness()
    queue.add([], 'contractor.address')
    await settle()
    expect(sent[0]).toMatchObject({ edits: [], focus: 'contractor.address' })
  })

  it('Q1: keeps what storage did not take, says so, and sends it again', async () => {
    const { queue, sent, errors, states } = harness()
    queue.add([named('a')], null)
    await settle()
    sent[0]?.answer(failing('diskFull'))
    await settle()
    expect(errors.map(({ code }) => code)).toEqual(['diskFull'])
    expect(states.at(-1)).toMatchObject({ stuck: true })
    expect(await queue.idle()).toBe(false)
    queue.retry()
    await settle()
    expect(sent[1]?.edits).toEqual([named('a')])
    sent[1]?.answer(ok)
    expect(await queue.idle()).toBe(true)
    expect(states.at(-1)).toEqual({ waiting: 0, stuck: false })
  })

  it('drops what main refuses for good, so that later fields are not held up', async () => {
    const { queue, sent, errors } = harness()
    queue.add([named('a')], null)
    await settle()
    sent[0]?.answer(failing('refused'))
    await settle()
    queue.add([named('b')], null)
    await settle()
    expect(sent.at(-1)?.edits).toEqual([named('b')])
    expect(errors).toHaveLength(1)
  })

  it('never puts more into one request than main takes', async () => {
    const { queue, sent } = harness()
    queue.add(
      Array.from({ length: 23 }, (_, n) => named(String(n))),
      null,
    )
    await settle()
    sent[0]?.answer(ok)
    await settle()
    expect(sent.map(({ edits }) => edits.length)).toEqual([20, 3])
  })
})
