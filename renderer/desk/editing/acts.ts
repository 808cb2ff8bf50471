/** The calls about the reception on screen: which there are, and which of them are on their way. */
import { shallowRef } from 'vue'
import type { Input, Output } from '#shared/contract/channel.ts'
import type { deskCalls } from '#shared/contract/desk.ts'

type Calls = typeof deskCalls

/** Every call of the contract that says which session it is about. */
export type Act = {
  [N in keyof Calls]: Input<Calls[N]> extends { sessionId: string } ? N : never
}[keyof Calls]

/** What a page gives for it; the session is the one on screen. */
export type ActInput<N extends Act> = Omit<ActCall<N>, 'sessionId'>
export type ActCall<N extends Act> = Input<Calls[N]>
export type ActAnswer<N extends Act> = Output<Calls[N]>

/** What an act can be about, within one session: two of one name about different things do not wait for each other. */
const subjects = ['lineId', 'kind', 'deviceId', 'jobId'] as const

export interface ActsUnderWay {
  /** @param about only acts with these values; none: whatever it is about. */
  isBusy<N extends Act>(name: N, about?: Partial<ActInput<N>>): boolean
  /** Runs it, unless one of the same name about the same is on its way. @returns null then */
  once<N extends Act, T>(name: N, input: ActInput<N>, run: () => Promise<T>): Promise<T | null>
}

interface UnderWay {
  readonly name: Act
  readonly input: Readonly<Record<string, unknown>>
}

/** @returns what is on its way for one store, so that a button waits instead of asking twice. */
export function actsUnderWay(): ActsUnderWay {
  const acts = shallowRef<readonly UnderWay[]>([])

  function isBusy(name: Act, about: Readonly<Record<string, unknown>> = {}): boolean {
    return acts.value.some(
      (act) => act.name === name && Object.entries(about).every(([key, value]) => act.input[key] === value),
    )
  }

  return {
    isBusy,
    async once(name, input, run) {
      const act: UnderWay = { name, input: { ...input } }
      if (isBusy(name, Object.fromEntries(subjects.map((key) => [key, act.input[key]])))) return null
      acts.value = [...acts.value, act]
      try {
        return await run()
      } finally {
        acts.value = acts.value.filter((other) => other !== act)
      }
    },
  }
}
