/** The list of receptions, as main last gave it. */
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { CallError } from '#shared/contract/channel.ts'
import { requestIdSchema } from '#shared/domain/ids.ts'
import type { Session, SessionStatus, SessionSummary } from '#shared/domain/session.ts'
import { desk } from '../bridge.ts'

export const useSessionsStore = defineStore('sessions', () => {
  const list = shallowRef<readonly SessionSummary[]>([])
  const error = shallowRef<CallError | null>(null)
  const loaded = shallowRef(false)
  const opening = shallowRef(false)

  /** Waiting customers come first, by the time they are expected; the rest newest first. */
  const sorted = computed(() =>
    [...list.value].sort((a, b) => rank(a.status) - rank(b.status) || within(a, b)),
  )

  async function load(): Promise<void> {
    const answer = await desk().call('session.list', null)
    if (answer.ok) {
      list.value = answer.value
      error.value = null
    } else error.value = answer.error
    loaded.value = true
  }

  /** A new reception. A double click is one reception: the second waits for the first. */
  async function create(): Promise<Session | null> {
    if (opening.value) return null
    opening.value = true
    try {
      const answer = await desk().call('session.open', {
        requestId: requestIdSchema.parse(crypto.randomUUID()),
      })
      error.value = answer.ok ? null : answer.error
      return answer.ok ? answer.value : null
    } finally {
      opening.value = false
    }
  }

  return { list, sorted, error, loaded, opening, load, create }
})

const order: readonly SessionStatus[] = ['open', 'parked', 'completed', 'abandoned']

function rank(status: SessionStatus): number {
  return order.indexOf(status)
}

function within(a: SessionSummary, b: SessionSummary): number {
  if (a.status !== 'parked') return b.updatedAt.localeCompare(a.updatedAt)
  return (a.park?.returnAt ?? '9').localeCompare(b.park?.returnAt ?? '9')
}
