/** What is folded away opens for whoever goes there: by a press, and whenever the focus is given to something in it. */

const openers = new WeakMap<Element, () => void>()

/** For the fold itself. @param body what is hidden while it is folded; carries `data-fold` */
export function registerFold(body: Element, open: () => void): void {
  openers.set(body, open)
}

/** Opens every fold around the element, at once: what is hidden takes no focus. */
export function unfoldAround(element: Element): void {
  for (
    let body = element.closest('[data-fold]');
    body !== null;
    body = body.parentElement?.closest('[data-fold]') ?? null
  ) {
    openers.get(body)?.()
  }
}
