import { describe, expect, it, vi } from 'vitest'
import type { Answer, CallError } from '#shared/contract/channel.ts'
import type { Edit } from '#shared/contract/desk.ts'
import { createSaveQueue } from '#renderer/desk/editing/save-queue.ts'
import { control } from '#shared/domain/controls/controls.ts'

interface Sent {
  readonly edits: readonly Edit[]
  readonly focus: string | null
  answer(value: Answer<unknown>): void
  fail(): void
}

function harness(patience = 60_000) {
  const sent: Sent[] = []
  const errors: CallError[] = []
  const states: { waiting: number; stuck: boolean }[] = []
  const saved: (readonly Edit[])[] = []
  const refused: Edit[] = []
  const queue = createSaveQueue({
    send: (edits, focus) =>
      new Promise((answer, fail) => sent.push({ edits, focus, answer, fail: () => fail(new Error('gone')) })),
    onSaved: (edits) => saved.push(edits),
    onError: (error) => errors.push(error),
    onRefused: (edit) => refused.push(edit),
    unanswered: { code: 'internal', reasons: [] },
    patience,
    onChange: (state) => states.push({ ...state }),
    turn: () => Promise.resolve(),
  })
  return { queue, sent, errors, states, saved, refused }
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0))
const named = (familyName: string): Edit => ({ kind: 'contractor', fields: { familyName } })
const ok: Answer<unknown> = { ok: true, value: null }
const failing = (code: CallError['code']): Answer<unknown> => ({
  ok: false,
  error: { code, reasons: [] },
})

describe('completed fields on their way to main', () => {
  it('Q1: sends one request at a time, in order, and takes along what came meanwhile', async () => {
    const { queue, sent, saved } = harness()
    queue.add([named('a')], control.contractor('familyName'))
    await turn()
    queue.add([named('b')], control.contractor('givenName'))
    queue.add([named('c')], control.contractor('familyKana'))
    await turn()
    expect(sent).toHaveLength(1)
    sent[0]?.answer(ok)
    await turn()
    expect(sent.map(({ edits }) => edits)).toEqual([[named('a')], [named('b'), named('c')]])
    expect(sent[1]?.focus).toBe('contractor.familyKana')
    sent[1]?.answer(ok)
    await turn()
    expect(saved).toHaveLength(2)
    expect(sent).toHaveLength(2)
  })

  it('sends a field and the focus that follows it as one request', async () => {
    const { queue, sent } = harness()
    queue.add([named('a')], control.contractor('familyName'))
    queue.add([], control.contractor('givenName'))
    await turn()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ edits: [named('a')], focus: 'contractor.givenName' })
  })

  it('a moved focus alone is saved too: the session resumes there', async () => {
    const { queue, sent } = harness()
    queue.add([], control.contractor('address'))
    await turn()
    expect(sent[0]).toMatchObject({ edits: [], focus: 'contractor.address' })
  })

  it('Q1: keeps what storage did not take, says so, and sends it again', async () => {
    const { queue, sent, errors, states } = harness()
    queue.add([named('a')], null)
    await turn()
    sent[0]?.answer(failing('diskFull'))
    await turn()
    expect(errors.map(({ code }) => code)).toEqual(['diskFull'])
    expect(states.at(-1)).toMatchObject({ stuck: true })
    expect(await queue.idle()).toBe(false)
    queue.retry()
    await turn()
    expect(sent[1]?.edits).toEqual([named('a')])
    sent[1]?.answer(ok)
    expect(await queue.idle()).toBe(true)
    expect(states.at(-1)).toEqual({ waiting: 0, stuck: false })
  })

  it('gives back what main refuses for good, so that later fields are not held up', async () => {
    const { queue, sent, errors, refused } = harness()
    queue.add([named('a')], null)
    await turn()
    sent[0]?.answer(failing('refused'))
    await turn()
    queue.add([named('b')], null)
    await turn()
    expect(sent.at(-1)?.edits).toEqual([named('b')])
    expect(refused).toEqual([named('a')])
    expect(errors).toEqual([])
  })

  it.each(['invalid', 'refused', 'notFound'] as const)(
    'E2a: %s for one field takes no other of its request with it, whatever its place',
    async (code) => {
      for (const bad of [0, 1, 2]) {
        const { queue, sent, refused, saved } = harness()
        const all = ['a', 'b', 'c'].map(named)
        const [wrong] = all.slice(bad)
        queue.add(all, null)
        // The three together, then each by itself.
        for (let n = 0; n < 4; n += 1) {
          await turn()
          const request = sent[n]
          request?.answer(request.edits.includes(wrong as Edit) ? failing(code) : ok)
        }
        await turn()
        expect(refused).toEqual([wrong])
        expect(saved.length).toBe(2)
        expect(sent.slice(1).map(({ edits }) => edits)).toEqual(all.map((edit) => [edit]))
      }
    },
  )

  it.each(['rejects', 'never comes'] as const)(
    'E2b: a call whose answer %s loses nothing: it is said, kept and sent again',
    async (how) => {
      const { queue, sent, errors, states } = harness(20)
      queue.add([named('a'), named('b')], null)
      await turn()
      if (how === 'rejects') sent[0]?.fail()
      await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ stuck: true }))
      expect(errors.map(({ code }) => code)).toEqual(['internal'])
      queue.retry()
      await turn()
      expect(sent[1]?.edits).toEqual([named('a'), named('b')])
      sent[1]?.answer(ok)
      expect(await queue.idle()).toBe(true)
    },
  )

  it('never puts more into one request than main takes', async () => {
    const { queue, sent } = harness()
    queue.add(
      Array.from({ length: 23 }, (_, n) => named(String(n))),
      null,
    )
    await turn()
    sent[0]?.answer(ok)
    await turn()
    expect(sent.map(({ edits }) => edits.length)).toEqual([20, 3])
  })
})
