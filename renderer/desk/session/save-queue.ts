/**
 * Completed fields on their way to main: in order, one request at a time, what arrives meanwhile goes
 * along with the next. What could not be saved stays here until it is, or until main says it never will be.
 */
import type { Answer, CallError } from '#shared/contract/channel.ts'
import type { Edit } from '#shared/contract/desk.ts'
import type { Session } from '#shared/domain/session.ts'
import { mayTryAgain } from '../call-error.ts'

/** `session.save` takes no more at once. */
const MOST = 20

export interface SaveQueueDeps {
  send(edits: Edit[], focus: string | null): Promise<Answer<Session>>
  onSaved(session: Session): void
  onError(error: CallError): void
  onChange(state: { readonly waiting: number; readonly stuck: boolean }): void
  /** Waits until the focus has reached the next field, so that one field is one request. */
  turn?(): Promise<void>
}

export interface SaveQueue {
  /** @param focus test id of the field that has the focus now. */
  add(edits: readonly Edit[], focus: string | null): void
  /** Sends again what is stuck. */
  retry(): void
  /** Resolves when nothing is on its way; true when everything is saved. */
  idle(): Promise<boolean>
}

/** @returns a queue of its own for one session. */
export function createSaveQueue(deps: SaveQueueDeps): SaveQueue {
  const turn = deps.turn ?? (() => new Promise((done) => setTimeout(done, 0)))
  let waiting: Edit[] = []
  let focus: string | null = null
  let focusDirty = false
  let stuck = false
  let running: Promise<void> | null = null

  function tell(): void {
    deps.onChange({ waiting: waiting.length + (focusDirty ? 1 : 0), stuck })
  }

  async function run(): Promise<void> {
    await turn()
    while (!stuck && (waiting.length > 0 || focusDirty)) {
      const batch = waiting.slice(0, MOST)
      const sent = focus
      const answer = await deps.send(batch, sent)
      if (sent === focus) focusDirty = false
      if (answer.ok) {
        waiting = waiting.slice(batch.length)
        deps.onSaved(answer.value)
      } else if (batch.length > 0) {
        if (mayTryAgain(answer.error)) stuck = true
        else waiting = waiting.slice(batch.length)
        deps.onError(answer.error)
      }
      tell()
    }
  }

  function start(): void {
    running ??= run().finally(() => (running = null))
  }

  return {
    add(edits, now) {
      waiting = [...waiting, ...edits]
      focusDirty = true
      focus = now
      stuck = false
      tell()
      start()
    },
    retry() {
      stuck = false
      start()
    },
    async idle() {
      while (running !== null) await running
      return waiting.length === 0
    },
  }
}
