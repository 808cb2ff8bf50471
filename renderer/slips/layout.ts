/** Measuring a slip: only after every character has its font, or the page would be cut (measured.md, "Printing"). */

import type { PaperSize } from '#shared/domain/paper/print-job.ts'

/** Words, then codes and IDs. */
const fonts = ['400 16px "Noto Sans JP Variable"', '700 16px "Noto Sans Mono"'] as const

/** Pixels of a sheet's height at 96 dpi. */
const A4_HEIGHT = (297 / 25.4) * 96

/** How large the type may be on A4, largest first: never smaller than on the roll. What does not fit then is not printed. */
const fits = [1.3, 1.24, 1.18, 1.12, 1.08, 1.04, 1] as const

/** The slip does not fit on one sheet in a size that people can read. */
export class SheetOverflow extends Error {
  constructor() {
    super('slip larger than its sheet')
    this.name = 'SheetOverflow'
  }
}

/** @throws SheetOverflow rather than hand out a slip that is cut. */
function fitOnSheet(slip: HTMLElement): void {
  for (const fit of fits) {
    slip.style.setProperty('--fit', String(fit))
    const { height } = slip.getBoundingClientRect()
    if (height <= A4_HEIGHT + 1 && slip.scrollHeight <= slip.clientHeight + 1) return
  }
  throw new SheetOverflow()
}

/**
 * Loads exactly the font subsets that the text needs, then measures. A font that cannot be read rejects:
 * main then hears nothing, gives up and says that it could not print, rather than hand out a slip with
 * missing characters.
 *
 * @param paper A4 is fitted on one sheet; the roll is as long as its slip.
 * @returns height in CSS pixels, at least 1. @throws SheetOverflow
 */
export async function laidOutHeight(root: HTMLElement, paper: PaperSize): Promise<number> {
  const text = root.textContent
  await Promise.all(fonts.map((font) => document.fonts.load(font, text)))
  await document.fonts.ready
  const slip = root.querySelector<HTMLElement>('.slip')
  if (paper === 'a4' && slip !== null) fitOnSheet(slip)
  return Math.max(1, root.getBoundingClientRect().height)
}
