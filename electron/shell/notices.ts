/**
 * Notices of the operating system: a reception in the background has come to the end of its activations. They name its number
 * and nobody, since they stand on a screen that anybody sees. The page says the same quietly, for who looks at it.
 */
import type { ReceptionNumber, SessionId } from '#shared/domain/ids.ts'
import { notices } from '#shared/words/notices.ts'

/** What the operating system shows; Electron's `Notification` fits. */
export interface Notice {
  on(event: 'click' | 'close', listener: () => void): unknown
  show(): void
}

export interface Ended {
  readonly sessionId: SessionId
  readonly receptionNumber: ReceptionNumber
  /** A line was not activated, or nobody knows: somebody has to decide. */
  readonly trouble: boolean
}

interface NoticeDeps {
  make(text: { readonly title: string; readonly body: string }): Notice
  locale(): 'ja' | 'en'
  /** Brings that reception on the screen. */
  open(id: SessionId): void
}

/** @returns shows a notice; pressed, it opens its reception */
export function createNotices({ make, locale, open }: NoticeDeps): (ended: Ended) => void {
  // Kept until it is pressed or closed: a notice that is collected is not heard when it is pressed.
  const shown = new Map<SessionId, Notice>()
  return ({ sessionId, receptionNumber, trouble }) => {
    const words = notices[trouble ? 'needs' : 'activated'][locale()]
    const notice = make({ title: words, body: receptionNumber })
    const forget = (): void => {
      if (shown.get(sessionId) === notice) shown.delete(sessionId)
    }
    notice.on('close', forget)
    notice.on('click', () => {
      forget()
      open(sessionId)
    })
    shown.set(sessionId, notice)
    notice.show()
  }
}
