/**
 * The app speaks of `app://desk/…`, Chromium of `http://desk.localhost/…`: an origin of its own for each
 * host, secure without a certificate, and the same at every start, so that IndexedDB persists.
 */

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
