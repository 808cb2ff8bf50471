/**
 * The app speaks of `app://desk/…`, Chromium of `http://desk.localhost/…`: an origin of its own for each
 * host, secure without a certificate, and in our Chromium the same at every start, so that IndexedDB persists.
 */
import { randomBytes } from 'node:crypto'

export interface AppAddress {
  readonly scheme: string
  /** Becomes the first label of the host name. */
  readonly host: string
  /** Path, query and fragment. */
  readonly rest: string
}

/** @throws Error when the address has no host that can become a host name. */
export function parseAppAddress(url: string): AppAddress {
  const parsed = new URL(url)
  const { host, pathname, search, hash } = parsed
  if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(host)) {
    throw new Error(
      `the browser host can only show addresses like app://name/, not ${parsed.protocol}//${host}`,
    )
  }
  return { scheme: parsed.protocol.slice(0, -1), host, rest: `${pathname || '/'}${search}${hash}` }
}

/** `app://desk` for any address below it. Node's URL calls the origin of such a scheme `null`; Chromium does not. */
export function originOf(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}

/** @param webOrigin where the page really is. @returns the app's name for an address in the page. */
export function appUrlOf(
  address: Pick<AppAddress, 'scheme' | 'host'>,
  webOrigin: string,
  webUrl: string,
): string {
  const url = new URL(webUrl)
  if (url.origin !== webOrigin) return url.href
  return `${address.scheme}://${address.host}${url.pathname}${url.search}${url.hash}`
}

/** Names an app host's page where a browser asks for it: what then stands in the Host header. */
export interface Authorities {
  /** In our own Chromium, which resolves every such name to our server. */
  ours(host: string): string
  /** In somebody's own browser. */
  foreign(host: string): string
}

/**
 * @param port the loopback server's.
 * @returns foreign names with 128 random bits, drawn once here: a browser sends a cookie to every port of its
 *   host name, so whoever on this machine could guess the name could serve a page there and be handed ours.
 */
export function authorities(port: number): Authorities {
  const label = randomBytes(16).toString('hex')
  return {
    ours: (host) => `${host}.localhost`,
    foreign: (host) => `${host}-${label}.localhost:${port}`,
  }
}
