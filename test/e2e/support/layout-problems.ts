/**
 * Runs within the page, so it closes over nothing: what of a layout does not hold.
 * @returns one sentence for each thing that is wrong, with the words on it
 */
export function layoutProblems(): string[] {
  /** Smallest side of what is pressed, in pixels at 100 %. */
  const TARGET = 40
  /** Fractions of a pixel are nobody's fault. */
  const NEAR = 1.5
  /** A line of words has room for as many letters. */
  const LETTERS = 4
  const problems: string[] = []
  const root = document.documentElement
  const dialog = [...document.querySelectorAll('[role=dialog][data-state=open]')].at(-1)

  const nameOf = (element: Element): string =>
    `${element.getAttribute('data-control') ?? element.tagName} 「${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 30)}」`
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.sr-only, [aria-hidden=true], [inert]') === null

  interface Box {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  /** What of an element is not scrolled out of a box around it; null for nothing. */
  function seenBox(element: Element): Box | null {
    let { left, right, top, bottom } = element.getBoundingClientRect()
    for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue
      const box = at.getBoundingClientRect()
      left = Math.max(left, box.left)
      right = Math.min(right, box.right)
      top = Math.max(top, box.top)
      bottom = Math.min(bottom, box.bottom)
    }
    return right - left > 1 && bottom - top > 1 ? { left, right, top, bottom } : null
  }

  /** Where the words on an element are that somebody can see. */
  function wordsIn(element: Element): DOMRect[] {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const boxes: DOMRect[] = []
    while (walker.nextNode()) {
      const { currentNode: text } = walker
      // What is for screen readers only is one pixel wide.
      if ((text.parentElement?.getBoundingClientRect().width ?? 0) <= 1) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      boxes.push(...range.getClientRects())
    }
    return boxes
  }

  if (root.scrollWidth > root.clientWidth) {
    problems.push(`the page scrolls sideways: ${String(root.scrollWidth)} > ${String(root.clientWidth)}`)
    for (const element of document.querySelectorAll('#app *')) {
      const { right, width } = element.getBoundingClientRect()
      const inner = [...element.children].some((child) => child.getBoundingClientRect().right >= right)
      if (width > 0 && right > root.clientWidth + NEAR && !inner)
        problems.push(`sticks out: ${nameOf(element)}`)
    }
  }
  if (dialog) {
    const box = dialog.getBoundingClientRect()
    if (
      box.top < -NEAR ||
      box.bottom > innerHeight + NEAR ||
      box.left < -NEAR ||
      box.right > innerWidth + NEAR
    )
      problems.push(`the dialog is larger than the window: ${nameOf(dialog)}`)
    for (const part of dialog.querySelectorAll(':scope > [data-slot=header], :scope > [data-slot=footer]')) {
      const hidden = part.matches('.sr-only')
      if (!hidden && part.scrollHeight > part.clientHeight + NEAR) problems.push(`squeezed: ${nameOf(part)}`)
    }
  }

  const controls = [
    ...(dialog ?? document).querySelectorAll('button, a[href], input, summary, [role=option]'),
  ].filter((element) => isShown(element) && seenBox(element) !== null)
  const isMark = (element: Element): boolean => element.matches('[role=radio], [role=checkbox]')

  for (const control of controls) {
    const box = control.getBoundingClientRect()
    if (!isMark(control) && !control.matches('input') && box.height < TARGET - NEAR)
      problems.push(`too low to press: ${nameOf(control)} ${String(Math.round(box.height))}`)
    for (const part of [control, ...control.querySelectorAll('*')]) {
      const hides = getComputedStyle(part).overflowX !== 'visible'
      if (hides && !part.matches('input, .sr-only') && part.scrollWidth > part.clientWidth + NEAR)
        problems.push(`cut off: ${nameOf(control)}`)
    }
    for (const line of wordsIn(control)) {
      const out = line.left < box.left - NEAR || line.right > box.right + NEAR
      const over = line.top < box.top - NEAR || line.bottom > box.bottom + NEAR
      if (line.width > 1 && (out || over) && !control.matches('[role=radio]')) {
        problems.push(`words leave their button: ${nameOf(control)}`)
        break
      }
    }
  }

  /** The room that words have: of what they are laid out in. */
  function roomFor(words: Element): number {
    let box = words
    while (getComputedStyle(box).display === 'inline' && box.parentElement) box = box.parentElement
    const { paddingLeft, paddingRight } = getComputedStyle(box)
    return box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
  }
  const place = dialog ?? document.querySelector('#app')
  const texts = document.createTreeWalker(place ?? document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const words = texts.currentNode.parentElement
    if (!words || (texts.currentNode.textContent ?? '').trim() === '' || !isShown(words)) continue
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
    const narrow = roomFor(words) < LETTERS * parseFloat(getComputedStyle(words).fontSize) - NEAR
    if (lines.size > 1 && narrow)
      problems.push(`fewer than ${String(LETTERS)} letters a line: ${nameOf(words)}`)
  }

  /** What stays in place while the page scrolls lies over it on purpose. */
  const layerOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return at
    }
    return null
  }
  controls.forEach((one, n) => {
    const a = seenBox(one)
    for (const other of controls.slice(n + 1)) {
      if (one.contains(other) || other.contains(one) || layerOf(one) !== layerOf(other)) continue
      const b = seenBox(other)
      if (a === null || b === null) continue
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (wide > NEAR && high > NEAR) problems.push(`lie on each other: ${nameOf(one)} and ${nameOf(other)}`)
    }
  })
  return problems
}
