/** Nobody leaves a reception over typed fields that are not saved: what is on its way is awaited, what is stuck is asked about (Q1). */
import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { useSessionStore } from '../stores/session.ts'

export interface LeaveGuard {
  /** The question is on screen; closing it means staying. */
  readonly asking: Ref<boolean>
  /** Leave, and give the fields up. */
  leave(): void
}

/** For the frame of one reception, as long as it is on screen. */
export function useLeaveGuard(): LeaveGuard {
  const store = useSessionStore()
  const asking = ref(false)
  let decide: (go: boolean) => void = () => undefined

  function answer(go: boolean): void {
    decide(go)
    asking.value = false
  }

  onScopeDispose(
    useRouter().beforeEach(async (to) => {
      if (to.params.id === store.session?.id) return true
      await store.whenSaved()
      if (!store.saving.stuck) return true
      asking.value = true
      return new Promise<boolean>((resolve) => (decide = resolve))
    }),
  )
  watch(asking, (open) => {
    if (!open) answer(false)
  })
  watch(
    () => store.saving,
    ({ waiting, stuck }) => {
      if (asking.value && waiting === 0 && !stuck) answer(true)
    },
  )
  return { asking, leave: () => answer(true) }
}
