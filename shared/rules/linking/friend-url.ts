/** The address that adds the official account as a friend: LINE's documented `https://line.me/R/` scheme (S50, S51). */

/** @param lineId with its `@`, as the rulebook has it. */
export function friendUrl(lineId: string): string {
  return `https://line.me/R/ti/p/${encodeURIComponent(lineId)}`
}
