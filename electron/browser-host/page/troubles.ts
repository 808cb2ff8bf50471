/** Errors of a hidden page are seen by nobody: they are reported to the terminal. */
import type { Trouble } from '../wire/frames.ts'
import type { Connection } from './connection.ts'

/** Characters of a message: main shows fewer, and a frame has an end. */
const LONGEST = 1000

const short = (text: string): string => text.slice(0, LONGEST)
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
const textOf = (error: unknown): string => (error instanceof Error ? error.message : '')

/** The first place in a stack, without the origin. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return /https?:\/\/[^/\s]+(\/[^\s)]*)/.exec(stack)?.[1] ?? '?'
}

const path = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]+/i, '')

/** Tells main of errors and policy violations in the page: hidden pages would keep them to themselves. */
export function reportTroubles(connection: Connection): void {
  const report = ({ kind, name, place, text }: Trouble): void => {
    const trouble = { kind, name: short(name), place: short(place), text: short(text) }
    connection.post({ t: 'trouble', trouble })
  }
  window.addEventListener(
    'error',
    (event: Event) => {
      if (event instanceof ErrorEvent) {
        const place = `${path(event.filename)}:${event.lineno}:${event.colno}`
        report({ kind: 'error', name: nameOf(event.error), place, text: event.message })
      } else if (event.target instanceof Element) {
        const url = event.target.getAttribute('src') ?? event.target.getAttribute('href') ?? '?'
        report({
          kind: 'resource',
          name: event.target.localName,
          place: path(url),
          text: 'could not be loaded',
        })
      }
    },
    { capture: true },
  )
  window.addEventListener('unhandledrejection', ({ reason }) => {
    report({ kind: 'rejection', name: nameOf(reason), place: placeOf(reason), text: textOf(reason) })
  })
  document.addEventListener('securitypolicyviolation', (event) => {
    const place = `${path(event.sourceFile)}:${event.lineNumber}`
    report({ kind: 'policy', name: event.effectiveDirective, place, text: event.blockedURI })
  })
}
