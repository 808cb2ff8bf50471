/** Measuring a slip: only after every character has its font, or the page would be cut (measured.md, "Printing"). */

const family = '"Noto Sans JP Variable"'

/**
 * Loads exactly the font subsets that the text needs, then measures. A font that cannot be read rejects:
 * main then hears nothing, gives up and says that it could not print, rather than hand out a slip with
 * missing characters.
 *
 * @returns height in CSS pixels, at least 1.
 */
export async function laidOutHeight(root: HTMLElement): Promise<number> {
  const text = root.textContent
  await document.fonts.load(`400 16px ${family}`, text)
  await document.fonts.ready
  return Math.max(1, root.getBoundingClientRect().height)
}
