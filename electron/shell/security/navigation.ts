/** A window stays on the page it was made for, opens no other and embeds none. */
import { app, type WebContents } from 'electron'

/** True for the page itself: same scheme and host, so that an in-app route may change and nothing else. */
export function isHome(current: string, target: string): boolean {
  try {
    const [from, to] = [new URL(current), new URL(target)]
    return from.protocol === 'app:' && to.protocol === 'app:' && from.host === to.host
  } catch {
    return false
  }
}

function lock(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isHome(contents.getURL(), event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Before the first window: whatever is created later is locked as well. */
export function lockNavigation(): void {
  app.on('web-contents-created', (_event, contents) => lock(contents))
}
