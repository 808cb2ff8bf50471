/** A SIM card belongs to one line of one reception (R18): asked when it is read, and once more before anything is sent. */
import type { Session } from '#shared/domain/session.ts'
import { all, no, YES, type Verdict } from '#shared/domain/verdict.ts'
import { isIccid } from '#shared/rules/forms/iccid.ts'
import { reason } from '#shared/rules/reasons.ts'
import type { DeskHandlers, SessionDeps } from '../deps.ts'

/** `line.iccidUse`: for the field, at once. */
export function cardUseHandlers({ vault }: SessionDeps): DeskHandlers<'line.iccidUse'> {
  return {
    'line.iccidUse': async ({ sessionId, iccid }) => {
      if (!isIccid(iccid)) return { receptionNumber: null }
      const [use] = await vault.ask('desk.iccidUse', { sessionId, iccids: [iccid] })
      return { receptionNumber: use?.receptionNumber ?? null }
    },
  }
}

/** Whether every card of this reception is its own. @throws VaultError */
export async function cardsAreFree(
  { vault }: Pick<SessionDeps, 'vault'>,
  { id, lines }: Session,
): Promise<Verdict> {
  const iccids = lines.map(({ iccid }) => iccid).filter(isIccid)
  if (iccids.length === 0) return YES
  const uses = await vault.ask('desk.iccidUse', { sessionId: id, iccids })
  return all(
    ...lines.map((line, n): Verdict => {
      const use = uses.find(({ iccid }) => iccid === line.iccid)
      if (use === undefined || line.state === 'withdrawn') return YES
      return no(reason('simInUse', { number: n + 1, reception: use.receptionNumber }))
    }),
  )
}
