/** What was confirmed of one link on a phone holds for the others on it (L7): nobody is asked twice. */
import { linkOf } from '#shared/domain/line.ts'
import { linkKinds } from '#shared/domain/link.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import { accountKnownOn } from '#shared/rules/linking/account-known.ts'
import { entry, type Author } from '../store/journal.ts'
import { withLine, withLink } from '../store/lines.ts'

interface Confirmed {
  readonly session: Session
  readonly entries: readonly JournalEntry[]
}

/** To be asked after each link that was made or confirmed. @param by who is written down */
export function confirmedOnPhone(session: Session, by: Author): Confirmed {
  const open = session.lines.flatMap((line) =>
    linkKinds
      .filter((kind) => {
        const { status, accountConfirmed, deviceId } = linkOf(line, kind)
        return status === 'linked' && !accountConfirmed && accountKnownOn(session, deviceId)
      })
      .map((kind) => ({ line, kind })),
  )
  return {
    session: open.reduce(
      (now, { line, kind }) =>
        withLine(now, line.id, (each) =>
          withLink(each, kind, (link) => ({ ...link, accountConfirmed: true })),
        ),
      session,
    ),
    entries: open.map(({ line, kind }) =>
      entry(by, 'link.accountConfirmed', { lineId: line.id, detail: { kind, samePhone: true } }),
    ),
  }
}
