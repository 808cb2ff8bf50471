/** Serving `app://`: the built pages and their assets, each kind of window on a host of its own. */
import { readFile } from 'node:fs/promises'
import { extname, normalize, resolve, sep } from 'node:path'
import { protocol, session } from 'electron'
import { profiles, windowKinds, type WindowKind } from '../windows/kinds.ts'
import { contentSecurityPolicy } from './csp.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
}

/** Once, before the app is ready. Without `standard` and `secure` a scheme has no IndexedDB. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/**
 * The file that a request of one kind of window means: its page for `/`, and built assets for
 * `/assets/…`. Anything else, another host, or a path that leaves the folder: null.
 */
export function fileOf(kind: WindowKind, address: string, folder: string): string | null {
  const url = new URL(address)
  const profile = profiles[kind]
  if (url.protocol !== 'app:' || url.host !== profile.host) return null
  if (url.pathname === '/' || url.pathname === '/index.html') return resolve(folder, profile.page)
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const assets = resolve(folder, 'assets') + sep
  const file = normalize(resolve(folder, `.${path}`))
  return file.startsWith(assets) ? file : null
}

function answer(status: number, body: Uint8Array<ArrayBuffer> | string, type: string): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    },
  })
}

/** @param folder absolute path of `out/renderer`. */
export function handlerOf(kind: WindowKind, folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const file = request.method === 'GET' ? fileOf(kind, request.url, folder) : null
    if (file === null) return answer(404, 'not found', 'text/plain')
    try {
      const type = contentTypes[extname(file)] ?? 'application/octet-stream'
      return answer(200, new Uint8Array(await readFile(file)), type)
    } catch {
      return answer(404, 'not found', 'text/plain')
    }
  }
}

/** Every kind of window has its own session, and a handler belongs to one session. */
export function serveApp(folder: string): void {
  for (const kind of windowKinds) {
    session.fromPartition(profiles[kind].partition).protocol.handle('app', handlerOf(kind, folder))
  }
}
