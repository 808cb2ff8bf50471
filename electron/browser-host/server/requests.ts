/** Answers the requests of a page: the host's own few paths, then whatever the app's handler says. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { wrongAddress } from '#shared/words/host.ts'
import { policyForHost } from './csp.ts'
import type { PageRoute, PageRoutes } from './page-route.ts'
import { routeFor, isAmbiguous, mayEnter } from './guard.ts'
import { ENTRY, HOST_PATHS, LANDING, PAGE_SCRIPT, pageScript, SOCKET, withPageScript } from './page-script.ts'

type Headers = Record<string, string | string[]>

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
/** Shown for a moment while an app window waits to be sent on. It says nothing and may do nothing. */
const landing = '<!doctype html><meta charset="utf-8"><title>…</title>'

function end(
  response: ServerResponse,
  status: number,
  headers: Headers = plain,
  body: string | Buffer = '',
): void {
  response.writeHead(status, headers).end(body)
}

/** Swaps the token of a printed address for the cookie, and takes it out of the address bar. */
function enter(route: PageRoute, query: string, response: ServerResponse): void {
  const path = route.takeEntry(new URLSearchParams(query).get('token') ?? '')
  if (path === null) return end(response, 403, plain, `${wrongAddress.ja}\n${wrongAddress.en}`)
  const cookie = `${route.cookieName}=${route.secret}; HttpOnly; SameSite=Strict; Path=/`
  end(response, 303, {
    location: path,
    'set-cookie': cookie,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
}

/** The handler's headers, with the policy opened for the host and nothing kept by the browser's cache. */
function headersFor(route: PageRoute, answer: Response, html: boolean): Headers {
  const headers: Headers = { 'cache-control': 'no-store' }
  answer.headers.forEach((value, name) => {
    if (name === 'content-length' || name === 'content-encoding') return
    const policy = name === 'content-security-policy' || name === 'content-security-policy-report-only'
    headers[name] = policy
      ? policyForHost(value, `ws://${route.authority}${SOCKET}`, `${route.origin}${PAGE_SCRIPT}`)
      : value
  })
  if (html) headers['cache-control'] = 'no-store'
  if (html && route.takeClearing()) headers['clear-site-data'] = '"storage"'
  return headers
}

async function serve(
  route: PageRoute,
  target: string,
  isDocument: boolean,
  response: ServerResponse,
): Promise<void> {
  let answer: Response
  try {
    answer = await route.room.answer(target)
  } catch (error) {
    if (isDocument) route.room.failed(error instanceof Error ? error.message : 'ERR_UNEXPECTED (-9)')
    return end(response, 500)
  }
  const html = (answer.headers.get('content-type') ?? '').startsWith('text/html')
  if (isDocument && !html) route.room.failed('ERR_FAILED (-2): the browser host only shows HTML documents')
  const bytes = Buffer.from(await answer.arrayBuffer())
  const body = html ? Buffer.from(withPageScript(bytes.toString('utf8'))) : bytes
  end(response, answer.status, headersFor(route, answer, html), body)
}

/** @param bootstrap source of the page's bootstrap. */
export function requestListener(routes: PageRoutes, bootstrap: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isAmbiguous(request)) return end(response, 400)
    const route = routeFor(routes, request.headers)
    if (!route) return end(response, 403)
    if (request.method !== 'GET') return end(response, 405)
    const target = safeTarget(request.url)
    if (target === null) return end(response, 400)
    const [path = '/', query = ''] = target.split('?', 2)
    if (path === ENTRY) return enter(route, query, response)
    if (path === LANDING) {
      return end(
        response,
        200,
        { ...plain, 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" },
        landing,
      )
    }
    if (!mayEnter(route, request.headers))
      return end(response, 403, plain, `${wrongAddress.ja}\n${wrongAddress.en}`)
    // A browser asks for it by itself; Electron's windows do not, so the app never hears of it.
    if (path === '/favicon.ico') return end(response, 204)
    if (path === PAGE_SCRIPT) {
      const script = pageScript(bootstrap, route.room.preload)
      return end(response, 200, { ...plain, 'content-type': 'text/javascript; charset=utf-8' }, script)
    }
    if (path.startsWith(HOST_PATHS)) return end(response, 404)
    return serve(route, target, request.headers['sec-fetch-dest'] === 'document', response)
  }
}

// Request targets that could mean another file than they seem to are refused before any handler sees them.

/** Encoded dots, slashes and backslashes, NUL, and plain dot segments: no link that the app builds has them. */
const suspicious = /%2e|%2f|%5c|%00|\\|\0|\/\.{1,2}(\/|$)/i

/** @param target as it stands in the request line. @returns path and query, or null when it is refused. */
export function safeTarget(target: string | undefined): string | null {
  if (target === undefined || !target.startsWith('/') || target.startsWith('//')) return null
  const path = target.split('?', 1)[0] ?? ''
  if (suspicious.test(path)) return null
  try {
    decodeURIComponent(path)
  } catch {
    return null
  }
  return target
}
