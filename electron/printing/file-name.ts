/** Names of slip files: they end up in folders, viewers and print queues, so they name nobody (rules 3, measured.md "Printing"). */
import type { SlipKind } from '#shared/domain/slip.ts'

/**
 * `contractor-1.pdf`, `user-2-1.pdf`, `store-1.pdf`.
 * @param linePosition from 1, for a user slip. @param print from 1.
 */
export function slipFileName(kind: SlipKind, linePosition: number | null, print: number): string {
  const parts = kind === 'user' && linePosition !== null ? [kind, linePosition, print] : [kind, print]
  return `${parts.join('-')}.pdf`
}
