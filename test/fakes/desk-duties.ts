/** Answers to duties, for the in-page stand-in of the desk: kept as they come, judged by nobody. */
import type { DutyAnswer } from '#shared/domain/duty.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'

/** @param edit its value null: the answer is taken back. */
export function withDuty(
  session: Session,
  edit: Omit<DutyAnswer, 'at' | 'value' | 'lineId'> & { lineId: string | null; value: string | null },
  at: Instant,
): Session {
  const { dutyId, value, by } = edit
  const lineId = edit.lineId as DutyAnswer['lineId']
  const others = (session.duties ?? []).filter((one) => one.dutyId !== dutyId || one.lineId !== lineId)
  return { ...session, duties: value === null ? others : [...others, { dutyId, lineId, value, by, at }] }
}
