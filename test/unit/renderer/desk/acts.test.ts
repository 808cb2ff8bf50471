import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useSessionStore } from '#renderer/desk/stores/session.ts'
import type { Answer } from '#shared/contract/channel.ts'
import { newLine } from '#shared/domain/line.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import type { Session } from '#shared/domain/session.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { sessionDocument, lineId } from '#test/fixtures/vault-documents.ts'

const before = sessionDocument(1, { lines: [newLine(lineId(1)), newLine(lineId(2))] })
const after: Session = { ...before, revision: before.revision + 1 }
const first = lineId(1)
const second = lineId(2)

/** A main that answers an act when it is told to, and tells of the commit only if it is told to. */
function scriptedMain() {
  const asked: string[] = []
  const inputs: unknown[] = []
  const waiting: ((answer: Answer<unknown>) => void)[] = []
  let tell: (session: Session) => void = () => undefined
  let current = before
  const answers: Readonly<Record<string, () => unknown>> = {
    'session.read': () => current,
    'session.typed': () => [],
    'rulebook.read': () => ({ packs: [rulebook], shipped: [], inForce: refOf(rulebook), lost: null }),
  }
  const bridge = {
    call(name: string, input: unknown): Promise<Answer<unknown>> {
      asked.push(name)
      inputs.push(input)
      const known = answers[name]
      if (known) return Promise.resolve({ ok: true, value: known() })
      return new Promise((answer) => waiting.push(answer))
    },
    on(name: string, listener: (session: Session) => void) {
      if (name === 'session.changed') tell = listener
      return () => undefined
    },
  }
  Object.defineProperty(window, 'desk', { value: bridge, configurable: true })
  return {
    asked,
    inputs,
    commit(told = true) {
      current = after
      if (told) tell(after)
    },
    answer: (value: unknown) => waiting.shift()?.({ ok: true, value }),
  }
}

async function opened() {
  const main = scriptedMain()
  const store = useSessionStore()
  store.listen()
  await store.open(before.id)
  main.asked.length = main.inputs.length = 0
  return { main, store }
}

beforeEach(() => setActivePinia(createPinia()))

describe('an act on the reception on screen', () => {
  it('says which reception it is about, and is done when the page is as new as the answer', async () => {
    const { main, store } = await opened()
    const done = store.do('line.activate', { lineId: first })
    await Promise.resolve()
    main.commit()
    main.answer({ revision: after.revision })
    expect(await done).toEqual({ revision: after.revision })
    expect(store.session?.revision).toBe(after.revision)
    expect(main.inputs).toEqual([{ sessionId: before.id, lineId: first }])
  })

  it('reads the reception where the news of the commit has not come', async () => {
    const { main, store } = await opened()
    const done = store.do('line.activate', { lineId: first })
    await Promise.resolve()
    main.commit(false)
    main.answer({ revision: after.revision })
    await done
    expect(main.asked).toEqual(['line.activate', 'session.read'])
    expect(store.session?.revision).toBe(after.revision)
  })

  it('Q2: is asked once at a time about one thing; another line does not wait for it', async () => {
    const { main, store } = await opened()
    const done = store.do('line.activate', { lineId: first })
    expect(store.isBusy('line.activate', { lineId: first })).toBe(true)
    expect(store.isBusy('line.activate', { lineId: second })).toBe(false)
    expect(await store.do('line.activate', { lineId: first })).toBeNull()
    const other = store.do('line.activate', { lineId: second })
    await Promise.resolve()
    expect(main.asked).toEqual(['line.activate', 'line.activate'])
    for (let n = 0; n < 2; n += 1) main.answer({ revision: before.revision })
    await Promise.all([done, other])
    expect(store.isBusy('line.activate')).toBe(false)
  })
})
