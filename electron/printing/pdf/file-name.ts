/** Names of slip files: they end up in folders, viewers and print queues, so they name nobody (rules 3, measured.md "Printing"). */
import type { Session } from '#shared/domain/session.ts'
import { hasSecret, slipKinds, type SlipKind } from '#shared/domain/paper/slip.ts'
import { yearOf } from '#shared/domain/time/time.ts'

/** `2026/P-1122-001`, below the folder of all slips: reception numbers come again every year. */
export function slipFolderOf(session: Pick<Session, 'businessDate' | 'receptionNumber'>): string {
  return `${yearOf(session.businessDate)}/${session.receptionNumber}`
}

/**
 * `contractor-1.pdf`, `user-2-1.pdf`, `store-1.pdf`, `ticket-1.pdf`, `guide-1.pdf`.
 * @param linePosition from 1, for a user slip. @param print from 1.
 */
export function slipFileName(kind: SlipKind, linePosition: number | null, print: number): string {
  const parts = kind === 'user' && linePosition !== null ? [kind, linePosition, print] : [kind, print]
  return `${parts.join('-')}.pdf`
}

const STAGED = '.part'

/** What a slip is called until it is out. */
export function stagedName(fileName: string): string {
  return `${fileName}${STAGED}`
}

/** The kind of slip that a finished file of ours is, by its name alone; null for any other file. */
function kindOf(fileName: string): SlipKind | null {
  const [, name] = /^(.+?)-\d+\.pdf$/.exec(fileName) ?? []
  return slipKinds.find((kind) => (kind === 'user' ? /^user-\d+$/.test(name ?? '') : name === kind)) ?? null
}

/** True for every file of ours that has, or may have, a login ID or a usage code in it. */
export function carriesSecret(fileName: string): boolean {
  const kind = kindOf(fileName)
  return (kind !== null && hasSecret(kind)) || isStaged(fileName)
}

/** True for half a slip of ours. */
export function isStaged(fileName: string): boolean {
  return fileName.endsWith(STAGED) && kindOf(fileName.slice(0, -STAGED.length)) !== null
}

/** Line position and print of a user slip's file, both from 1; null for any other file. */
export function userSlipOf(fileName: string): { readonly position: number; readonly print: number } | null {
  const [, position, print] = /^user-(\d+)-(\d+)\.pdf$/.exec(fileName) ?? []
  return position && print ? { position: Number(position), print: Number(print) } : null
}
