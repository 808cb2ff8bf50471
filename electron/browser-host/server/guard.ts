/** Who may come in: checks on the headers of a request or an upgrade, before anything is done for it. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { PageRoute, PageRoutes } from './page-route.ts'
import { cookieOf } from './secret.ts'

/**
 * The Host must be a window's own (a rebound name is not), and a page elsewhere must not be asking.
 * @returns the route, or null for "refuse without a word".
 */
export function routeFor(routes: PageRoutes, headers: IncomingHttpHeaders): PageRoute | null {
  const route = routes.find(headers.host)
  if (!route) return null
  if (headers.origin !== undefined && headers.origin !== route.origin) return null
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none' ? route : null
}

/** Who speaks, to whom and with which secret: said once or not at all. Of two, Node believes one and others the other. */
const spoken = ['host', 'origin', 'cookie', 'sec-fetch-site', 'sec-fetch-dest', 'upgrade'] as const

/** True when a header that the checks go by stands there twice. */
export function isAmbiguous({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>): boolean {
  return spoken.some((name) => (headersDistinct[name]?.length ?? 0) > 1)
}

/** True when the request carries the route's secret. */
export function mayEnter(route: PageRoute, headers: IncomingHttpHeaders): boolean {
  return route.opens(cookieOf(headers.cookie, route.cookieName))
}
