/**
 * The way of what is being typed to main: soon, a few at a time, and at once when the page goes. A text that was saved
 * before it was ever sent is never sent.
 */
import type { SessionId } from '#shared/domain/ids.ts'
import type { KeptText } from '#shared/domain/text/typed.ts'
import { desk, mayTryAgain } from '../bridge.ts'

/** From the first key to the message, in milliseconds: no kill takes more than that. */
const DELAY = 200
/** Before a message that was not taken is sent again, in milliseconds. */
const PAUSE = 2000
/** `session.keepTyped` takes no more at once. */
const MOST = 100

export interface KeptTexts {
  /** Null: nothing is left there. */
  keep(path: string, text: string | null): void
  /** Sends what has not been sent; resolves when main has it, or could not take it. */
  flush(): Promise<void>
}

/**
 * @param left what main has of this session already
 * @param tell called with whether main has everything
 */
export function createKeptTexts(
  sessionId: SessionId,
  left: readonly KeptText[],
  tell: (kept: boolean) => void,
): KeptTexts {
  const atMain = new Map<string, string | null>(left.map(({ field, text }) => [field, text]))
  const waiting = new Map<string, string | null>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending = 0

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const batch = [...waiting].slice(0, MOST)
    if (batch.length === 0) return
    for (const [path] of batch) waiting.delete(path)
    sending += 1
    const outcome = await send(batch)
    sending -= 1
    for (const [path, text] of batch) {
      if (outcome === 'again' && !waiting.has(path)) waiting.set(path, text)
      else if (outcome === 'taken') atMain.set(path, text)
    }
    if (waiting.size > 0) wait(outcome === 'again' ? PAUSE : DELAY)
    tell(waiting.size === 0 && sending === 0)
  }

  async function send(
    batch: readonly (readonly [string, string | null])[],
  ): Promise<'taken' | 'again' | 'never'> {
    const texts = batch.map(([field, text]) => ({ field, text }))
    try {
      const answer = await desk().call('session.keepTyped', { sessionId, texts })
      if (answer.ok) return 'taken'
      return mayTryAgain(answer.error) ? 'again' : 'never'
    } catch {
      return 'again'
    }
  }

  function wait(milliseconds = DELAY): void {
    timer ??= setTimeout(() => void flush(), milliseconds)
  }

  return {
    keep(path, text) {
      if (sending === 0 && (atMain.get(path) ?? null) === text) waiting.delete(path)
      else waiting.set(path, text)
      tell(waiting.size === 0 && sending === 0)
      if (waiting.size > 0) wait()
    },
    flush,
  }
}
