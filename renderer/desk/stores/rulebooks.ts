/** The packs of the rulebook as main last gave them; a pack of one id and version never changes (C2). */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { CallError } from '#shared/contract/channel.ts'
import type { PackLoaded, RulebookState } from '#shared/contract/rulebook.ts'
import { sameRef, type RulebookRef } from '#shared/domain/rulebook-ref.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { packOf } from '#shared/rulebook/library/packs.ts'
import { desk } from '../bridge.ts'

export const useRulebooksStore = defineStore('rulebooks', () => {
  const known = shallowRef<RulebookState | null>(null)
  const trouble = shallowRef<CallError | null>(null)

  const busy = ref(false)

  /** Nothing of the desk is shown before main has given the rules: it has none of its own (C2). */
  const isKnown = computed(() => known.value !== null)

  /** @throws Error before `isKnown` */
  const state = computed<RulebookState>(() => {
    if (known.value === null) throw new Error('a page before its rules')
    return known.value
  })

  /** @throws Error before `isKnown` */
  const inForce = computed<Rulebook>(() => found(state.value.inForce))

  function found(ref: RulebookRef): Rulebook {
    const pack = packOf(state.value, ref)
    if (pack === null) throw new Error('a page without its rulebook')
    return pack
  }

  function take(next: RulebookState): void {
    known.value = next
  }

  async function load(): Promise<void> {
    trouble.value = null
    const answer = await desk().call('rulebook.read', null)
    if (answer.ok) take(answer.value)
    trouble.value = answer.ok ? null : answer.error
  }

  /** False: it came while nobody listened, and must be loaded before a page goes by it. */
  function has(ref: RulebookRef): boolean {
    return known.value !== null && packOf(known.value, ref) !== null
  }

  /**
   * What a page goes by: the pack of the reception, or the one in force where there is none.
   * @throws Error when the pack was never asked for (`has`, `load`)
   */
  function rulebookFor(session: Pick<Session, 'rulebook'> | null): Rulebook {
    return session === null ? inForce.value : found(session.rulebook)
  }

  /** Whether it ships with the app, and stays. */
  function isShipped(ref: RulebookRef): boolean {
    return state.value.shipped.some((one) => sameRef(one, ref))
  }

  /** For receptions that begin from now on. @param managerPin null: this PC has none. @returns true when it is in force */
  const use = (pack: RulebookRef, managerPin: string | null): Promise<boolean> =>
    approve('rulebook.use', pack, managerPin)

  /** Off this PC. @param managerPin null: this PC has none. @returns true when it is gone */
  const remove = (pack: RulebookRef, managerPin: string | null): Promise<boolean> =>
    approve('rulebook.remove', pack, managerPin)

  async function approve(
    call: 'rulebook.use' | 'rulebook.remove',
    { id, version }: RulebookRef,
    managerPin: string | null,
  ): Promise<boolean> {
    busy.value = true
    try {
      const answer = await desk().call(call, { pack: { id, version }, managerPin })
      if (answer.ok) take(answer.value)
      trouble.value = answer.ok ? null : answer.error
      return answer.ok
    } finally {
      busy.value = false
    }
  }

  /** @param text of a whole file. @param managerPin null: none was asked for yet. @returns what main says of it; null: it refused, see `trouble` */
  async function loadFile(text: string, managerPin: string | null): Promise<PackLoaded | null> {
    busy.value = true
    try {
      const answer = await desk().call('rulebook.load', { text, managerPin })
      if (answer.ok) take(answer.value.state)
      trouble.value = answer.ok ? null : answer.error
      return answer.ok ? answer.value : null
    } finally {
      busy.value = false
    }
  }

  /** @returns a function that stops listening. */
  function listen(): () => void {
    return desk().on('rulebook.changed', take)
  }

  return {
    ...{ isKnown, state, trouble, busy, inForce, take, load, has, rulebookFor, isShipped },
    ...{ use, remove, loadFile, listen },
  }
})
