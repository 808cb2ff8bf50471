/** Keeps the page where it is: what leads elsewhere is put to the app first, as Electron does. */
import type { Connection } from './connection.ts'

/**
 * Stands in for `will-navigate`. Changes within the document pass; everything else waits for the app's word,
 * which comes over the debugging pipe, or as a frame where there is none.
 */
export function guardNavigation(connection: Connection): void {
  let released = false
  connection.onFrame((frame) => {
    if (frame.t !== 'go' && frame.t !== 'reload') return
    released = true
    if (frame.t === 'go') location.assign(frame.url)
    else location.reload()
  })
  navigation.addEventListener('navigate', (event) => {
    const { url, sameDocument } = event.destination
    if (released || sameDocument || event.hashChange) return
    if (event.cancelable) event.preventDefault()
    connection.post({ t: 'navigate', url })
  })
  navigation.addEventListener('currententrychange', () => connection.post({ t: 'moved', url: location.href }))
}

/** Where a click or a form would open a second page: its address, or null. */
function newPageOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  const link = target.closest('a[target], area[target], form[target]')
  const name = link?.getAttribute('target') ?? ''
  if (!link || name === '' || name === '_self' || name === '_top' || name === '_parent') return null
  if (link instanceof HTMLFormElement) return link.action
  return link instanceof HTMLAnchorElement || link instanceof HTMLAreaElement ? link.href : null
}

/** Stands in for `setWindowOpenHandler`: nothing opens, and the app hears of it. */
export function guardOpening(connection: Connection): void {
  const ask = (url: string): void => connection.post({ t: 'open', url: new URL(url, location.href).href })
  window.open = (url) => {
    ask(String(url ?? 'about:blank'))
    return null
  }
  for (const type of ['click', 'auxclick', 'submit'] as const) {
    document.addEventListener(
      type,
      (event) => {
        const url = newPageOf(event.target)
        if (url === null) return
        event.preventDefault()
        ask(url)
      },
      { capture: true },
    )
  }
}
