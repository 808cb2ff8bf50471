/** The list of receptions, as main last gave it. */
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { CallError } from '#shared/contract/channel.ts'
import type { Opened } from '#shared/contract/desk.ts'
import type { FamilyStep } from '#shared/contract/practice-family.ts'
import { newRequestId, type SessionId } from '#shared/domain/ids.ts'
import type { Session, SessionStatus, SessionSummary } from '#shared/domain/session.ts'
import { desk } from '../bridge.ts'
import { byUrgency, newsOf } from '../list/session-row.ts'
import { useRulebooksStore } from './rulebooks.ts'

export const useSessionsStore = defineStore('sessions', () => {
  const rulebooks = useRulebooksStore()
  const list = shallowRef<readonly SessionSummary[]>([])
  const error = shallowRef<CallError | null>(null)
  const loaded = shallowRef(false)
  const opening = shallowRef(false)

  /** What receptions in the background had to tell, until somebody looked. */
  const news = shallowRef<ReadonlyMap<SessionId, 'activated' | 'needs'>>(new Map())

  /** What is open or parked, in the order of the numbers: a reception keeps its place and its key. */
  const current = computed(() =>
    list.value
      .filter(({ status }) => status === 'open' || status === 'parked')
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
  )

  /** By group; in each who is to be turned to first, what is over newest first. */
  const sorted = computed(() =>
    [...list.value].sort((a, b) => rank(a.status) - rank(b.status) || within(a, b)),
  )

  /** The reception that a ticket stands for (N19): numbers come again every year, so the one that is not over, else the newest. */
  function byNumber(number: string): SessionSummary | null {
    const found = list.value.filter(({ receptionNumber }) => receptionNumber === number)
    const newest = [...found].sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    return newest.find(({ status }) => status === 'open' || status === 'parked') ?? newest[0] ?? null
  }

  async function load(): Promise<void> {
    const answer = await desk().call('session.list', null)
    if (answer.ok) {
      list.value = answer.value
      error.value = null
    } else error.value = answer.error
    loaded.value = true
  }

  /**
   * One commit of any session: its row follows at once, without asking main for the whole list. The rules behind a row
   * come with the first commit: no list needs them to be shown.
   */
  async function mirror(session: Session): Promise<void> {
    const { summaryOf } = await import('#shared/rules/session/session-work.ts')
    const before = list.value.find(({ id }) => id === session.id)
    const after = summaryOf(session, rulebooks.state)
    const told = newsOf(before, after)
    if (told !== null) news.value = new Map([...news.value, [session.id, told]])
    list.value = [after, ...list.value.filter(({ id }) => id !== session.id)]
  }

  /** Somebody looks at it now. */
  function seen(id: SessionId): void {
    if (!news.value.has(id)) return
    news.value = new Map([...news.value].filter(([other]) => other !== id))
  }

  /** Keeps the list true while somebody shows it. @returns a function that stops listening. */
  function follow(): () => void {
    void load()
    return desk().on('session.changed', (session) => void mirror(session))
  }

  /** A new reception. A double click is one reception: the second waits for the first. */
  async function create(): Promise<Opened | null> {
    if (opening.value) return null
    opening.value = true
    try {
      const answer = await desk().call('session.open', {
        requestId: newRequestId(crypto.randomUUID()),
      })
      error.value = answer.ok ? null : answer.error
      return answer.ok ? answer.value : null
    } finally {
      opening.value = false
    }
  }

  /** A new reception of the sample family; main works on it for as long as an activation takes. */
  async function createFamily(until: FamilyStep): Promise<Opened | null> {
    const answer = await desk().call('practice.family', { until })
    error.value = answer.ok ? null : answer.error
    return answer.ok ? answer.value : null
  }

  return {
    list,
    sorted,
    current,
    news,
    error,
    loaded,
    opening,
    load,
    byNumber,
    create,
    createFamily,
    follow,
    seen,
  }
})

const order: readonly SessionStatus[] = ['open', 'parked', 'completed', 'abandoned']

function rank(status: SessionStatus): number {
  return order.indexOf(status)
}

function within(a: SessionSummary, b: SessionSummary): number {
  const over = a.status === 'completed' || a.status === 'abandoned'
  return over ? b.updatedAt.localeCompare(a.updatedAt) : byUrgency(a, b)
}
