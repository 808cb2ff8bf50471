/** Builds one page of the renderer and serves it to a browser page with the app's own CSP. No port is opened. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { contentSecurityPolicy } from '#electron/shell/security/csp.ts'

const root = resolve(import.meta.dirname, '../..')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

export interface BuiltPage {
  /** Opens it in a browser page, after whatever bridge was put there. */
  open(page: Page): Promise<void>
  remove(): Promise<void>
}

/** @param html path below the project, e.g. `renderer/slips/index.html`. */
export async function builtPage(html: string): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-page-'))
  await build({
    root,
    base: '/',
    publicDir: false,
    configFile: false,
    logLevel: 'warn',
    plugins: [vue()],
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: resolve(root, html) } },
  })
  return {
    async open(page) {
      await page.route('**/*', async (route) => {
        const path = new URL(route.request().url()).pathname
        const file = join(folder, path === '/' ? html : path)
        const body = await readFile(file).catch(() => null)
        if (body === null) return route.fulfill({ status: 404, body: 'not found' })
        return route.fulfill({
          body,
          headers: {
            'content-type': types[extname(file)] ?? 'application/octet-stream',
            'content-security-policy': contentSecurityPolicy,
          },
        })
      })
      await page.goto('http://page.localhost/')
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
