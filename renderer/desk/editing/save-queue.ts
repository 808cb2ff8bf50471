/**
 * Completed fields on their way to main: in order, one request at a time, what arrives meanwhile goes
 * along with the next. What could not be saved stays here until it is. What main refuses for good is refused alone: the
 * others of its request are sent again one by one, so that none goes with it (E2).
 */
import type { Control } from '#shared/domain/controls/control.ts'
import type { Answer, CallError } from '#shared/contract/channel.ts'
import type { Edit } from '#shared/contract/desk.ts'
import { mayTryAgain } from '../bridge.ts'

/** `session.save` takes no more at once. */
const MOST = 20
/** The vault starts again, and a slow disk writes, in less. */
const PATIENCE = 20_000

export interface SaveQueueDeps {
  send(edits: Edit[], focus: Control | null): Promise<Answer<unknown>>
  onSaved(edits: readonly Edit[]): void
  /** Nothing of it is saved, and it stays here. */
  onError(error: CallError): void
  /** Refused for good, as it is. */
  onRefused(edit: Edit, error: CallError): void
  /** What is said where a call was never answered: nobody knows then, and sending it again is harmless (Q2). */
  readonly unanswered: CallError
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number
  onChange(state: { readonly waiting: number; readonly stuck: boolean }): void
  /** Waits until the focus has reached the next field, so that one field is one request. */
  turn?(): Promise<void>
}

export interface SaveQueue {
  /** @param focus control of the field that has the focus now. */
  add(edits: readonly Edit[], focus: Control | null): void
  /** Sends again what is stuck. */
  retry(): void
  /** Resolves when nothing is on its way; true when everything is saved. */
  idle(): Promise<boolean>
}

/** @returns a queue of its own for one session. */
export function createSaveQueue(deps: SaveQueueDeps): SaveQueue {
  const turn = deps.turn ?? (() => new Promise((done) => setTimeout(done, 0)))
  let waiting: Edit[] = []
  let focus: Control | null = null
  let focusDirty = false
  let stuck = false
  /** So many of the first were refused together: one of them at least is not taken. */
  let alone = 0
  let running: Promise<void> | null = null

  function tell(): void {
    deps.onChange({ waiting: waiting.length + (focusDirty ? 1 : 0), stuck })
  }

  async function ask(batch: Edit[], sent: Control | null): Promise<Answer<unknown>> {
    const none: Answer<unknown> = { ok: false, error: deps.unanswered }
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<Answer<unknown>>((done) => {
      timer = setTimeout(() => done(none), deps.patience ?? PATIENCE)
    })
    const answer = await Promise.race([deps.send(batch, sent).catch(() => none), late])
    clearTimeout(timer)
    return answer
  }

  async function run(): Promise<void> {
    await turn()
    while (!stuck && (waiting.length > 0 || focusDirty)) {
      const batch = waiting.slice(0, alone > 0 ? 1 : MOST)
      const sent = focus
      const answer = await ask(batch, sent)
      if (sent === focus) focusDirty = false
      if (answer.ok) {
        took(batch.length)
        deps.onSaved(batch)
      } else if (batch.length > 0) failed(batch, answer.error)
      tell()
    }
  }

  function took(count: number): void {
    waiting = waiting.slice(count)
    alone = Math.max(0, alone - count)
  }

  function failed(batch: readonly Edit[], error: CallError): void {
    const [first] = batch
    if (mayTryAgain(error)) {
      stuck = true
      deps.onError(error)
    } else if (batch.length > 1) alone = batch.length
    else if (first !== undefined) {
      took(1)
      deps.onRefused(first, error)
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
