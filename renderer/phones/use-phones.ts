/** All phones of the session that the desk has open, as main last described them. */
import { onScopeDispose, shallowRef } from 'vue'
import type { PhonesView } from '#shared/contract/phones.ts'
import { setAhead } from '../ui/now.ts'
import { phonesBridge } from './bridge.ts'

/** All phones of the family, as main last told. */
export function usePhones() {
  const view = shallowRef<PhonesView>({ receptionNumber: null, phones: [], ahead: 0, movedOn: 0 })
  /** A push is newer than an answer that was asked for before it. */
  let pushed = false

  function show(next: PhonesView): void {
    setAhead(next.ahead)
    view.value = next
  }

  onScopeDispose(
    phonesBridge().on('phones.changed', (next) => {
      pushed = true
      show(next)
    }),
  )

  async function load(): Promise<void> {
    const answer = await phonesBridge().call('phones.list', null)
    if (answer.ok && !pushed) show(answer.value)
  }

  return { view, load }
}
