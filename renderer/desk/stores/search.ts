/** Finding the reception of a customer who comes back (R28). What was typed is in no store: it is gone with the dialog. */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { CallError } from '#shared/contract/channel.ts'
import type { Found } from '#shared/contract/search.ts'
import type { Search } from '#shared/domain/search.ts'
import { maySearch, normalSearch } from '#shared/rules/session/search.ts'
import { desk, refusedHere } from '../bridge.ts'

export const useSearchStore = defineStore('search', () => {
  /** Null until something was looked for. */
  const found = shallowRef<Found | null>(null)
  const trouble = shallowRef<CallError | null>(null)
  const busy = shallowRef(false)

  /** Asked for, or given up, so many times: an answer to an earlier one is nobody's any more. */
  let turns = 0

  function forget(): void {
    turns += 1
    found.value = null
    trouble.value = null
  }

  /** What is too little is said at once; main judges again. */
  async function find(search: Search): Promise<void> {
    forget()
    const verdict = maySearch(normalSearch(search))
    if (!verdict.ok) {
      trouble.value = refusedHere(verdict.reasons)
      return
    }
    const turn = turns
    busy.value = true
    try {
      const answer = await desk().call('session.search', search)
      // Closed in the meantime: nobody is to see it any more.
      if (turn !== turns) return
      if (answer.ok) found.value = answer.value
      else trouble.value = answer.error
    } finally {
      busy.value = false
    }
  }

  return { found, trouble, busy, find, forget }
})
