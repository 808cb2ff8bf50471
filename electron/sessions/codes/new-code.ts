/** A new usage code takes the place of the old one, at reissue and when the user changes (S33, S61, S62). */
import type { LineSecrets } from '#shared/contract/vault.ts'
import type { LineId, UsageCode } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { isLive, type UsageCodeRecord } from '#shared/domain/usage-code.ts'
import type { SessionDeps } from '../deps.ts'
import { entry, type Author } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'
import { codeRecord, sealNewCode, secretsOfLine } from '../store/secrets.ts'
import { newSlip, withSlip } from '#shared/domain/paper/slip-records.ts'
import type { JournalEntry } from '#shared/domain/session.ts'

export interface NewCode {
  readonly session: Session
  readonly entries: readonly JournalEntry[]
  readonly secrets: readonly LineSecrets[]
}

/**
 * The session keeps the newest code's record only; what became of the old one is in the journal. The
 * line's user slip is to be printed anew: it is another paper, so its own count starts again.
 * @param fate what ended the old code, if it was still live
 */
export async function withNewCode(
  deps: SessionDeps,
  session: Session,
  lineId: LineId,
  issued: { readonly code: UsageCode; readonly generation: number },
  fate: 'superseded' | 'revoked',
  by: Author,
): Promise<NewCode> {
  const before = await secretsOfLine(deps, session.id, lineId)
  return {
    session: withCodeRecord(session, lineId, codeRecord(issued.code, issued.generation, by.at)),
    entries: codeEntries(lineOf(session, lineId).code, issued.generation, lineId, fate, by),
    secrets: before ? [await sealNewCode(deps, before, issued.code)] : [],
  }
}

/** The line with the newest code's record, its user slip not printed yet. */
export function withCodeRecord(session: Session, lineId: LineId, code: UsageCodeRecord): Session {
  return withSlip(
    withLine(session, lineId, (line) => ({ ...line, code })),
    newSlip('user', lineId),
  )
}

/** How the old code ended, and that there is a new one. */
export function codeEntries(
  old: UsageCodeRecord | null,
  generation: number,
  lineId: LineId,
  fate: 'superseded' | 'revoked',
  by: Author,
): JournalEntry[] {
  const issued = entry(by, 'code.issued', { lineId, detail: { generation } })
  if (!old || !isLive(old.status) || old.generation === generation) return [issued]
  return [entry(by, `code.${fate}`, { lineId, detail: { generation: old.generation } }), issued]
}
