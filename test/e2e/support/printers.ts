/** Printing through the desk's own bridge: where slips go, a print, and what became of it. */
import type { PrintJob, PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import type { SlipKind } from '#shared/domain/paper/slip.ts'
import { sayError } from '#shared/words/say-error.ts'
import type { Desk as WholeDesk } from './desk.ts'

type Desk = Pick<WholeDesk, 'page'>

/** Sends every kind of slip to one place. */
export async function sendTo(desk: Desk, target: PrintTarget): Promise<void> {
  const targets = { contractor: target, user: target, store: target }
  const answer = await desk.page.evaluate(
    (all) => window.desk.call('printers.write', { targets: all }),
    targets,
  )
  if (!answer.ok) throw new Error(sayError(answer.error, 'ja').text)
}

/** The only session, as main has it. */
export async function theSession(desk: Desk): Promise<Session> {
  const answer = await desk.page.evaluate(async () => {
    const list = await window.desk.call('session.list', null)
    const sessionId = list.ok ? list.value[0]?.id : undefined
    return sessionId ? window.desk.call('session.read', { sessionId }) : null
  })
  if (!answer?.ok) throw new Error('no session')
  return answer.value
}

/** @param n line of a user slip, from 0. */
export async function printSlip(desk: Desk, kind: SlipKind, n = 0, reason: string | null = null) {
  const { id: sessionId, lines } = await theSession(desk)
  const lineId = kind === 'user' ? (lines[n]?.id ?? null) : null
  const ticks = { identityChecked: reason !== null, piecesCollected: reason !== null }
  const ask = { sessionId, kind, lineId, reason, ...ticks, managerPin: null }
  const answer = await desk.page.evaluate((input) => window.desk.call('slip.print', input), ask)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

/** A job as the session now has it. */
export async function jobNow(desk: Desk, id: PrintJob['id']): Promise<PrintJob | undefined> {
  return (await theSession(desk)).printJobs.find((job) => job.id === id)
}
