/** Figures of one run. Machines are noisy: what counts is a ratio formed within the same run. */

/** The value below which the share `q` of all lies. @param values at least one. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export interface Figure {
  readonly what: string
  readonly ours: string
  readonly against: string
  readonly ratio: number
  /** Above this ratio the run fails. */
  readonly most?: number
}

/** What is above its limit, by name. */
export function tooMuch(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ what, ratio, most }) => (most !== undefined && ratio > most ? [what] : []))
}

/** One line per figure, the ratio last. */
export function report(figures: readonly Figure[]): string {
  return figures
    .map(({ what, ours, against, ratio }) => `${what}\n    ${ours} ÷ ${against} = ${ratio.toFixed(2)}`)
    .join('\n')
}
