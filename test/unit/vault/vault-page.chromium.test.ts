/** The real vault page in the real engine, under the real content security policy: fake-indexeddb is not Chromium. */
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { contentSecurityPolicy } from '#electron/shell/security/csp.ts'
import { latestVersion } from '#electron/vault/page/databases/migration.ts'
import { carrierMigrations } from '#electron/vault/migrations/carrier.ts'
import { deskMigrations } from '#electron/vault/migrations/desk.ts'
import { anEntry, unnumberedDocument, inState, requestId, sessionId } from '#test/fixtures/vault-documents.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const root = resolve(import.meta.dirname, '../../..')
/** The desk database's version as IndexedDB counts it: Dexie's times ten. */
const today = latestVersion(deskMigrations) * 10
const carrierToday = latestVersion(carrierMigrations) * 10

interface Said {
  readonly name: string
  readonly input: unknown
}

/** What stands in for the preload: main's side is this test. Runs inside the page, before it. */
function standInForPreload(): void {
  const probe = window as unknown as Record<string, unknown> & { said: (said: Said) => Promise<void> }
  const say = (name: string, input: unknown): Promise<unknown> =>
    probe.said({ name, input: structuredClone(input) }).then(() => ({ ok: true, value: null }))
  probe['vaultBridge'] = {
    call: say,
    on: (_name: string, listener: unknown) => {
      probe['ask'] = listener
      return () => undefined
    },
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    void say('violation', event.violatedDirective)
  })
  const open = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...[stores, mode, options]: Parameters<typeof open>) {
    if (mode === 'readwrite') void say('write', options?.durability ?? 'default')
    return open.call(this, stores, mode, options)
  }
}

/** A database as an app of another version left it, made without Dexie. */
async function plantDesk(page: Page, version: number, rows: object[]): Promise<void> {
  await page.evaluate(
    ([planted, number]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('practice-desk', number)
        opening.onerror = () => failed(new Error('not planted'))
        opening.onupgradeneeded = () => {
          const sessions = opening.result.createObjectStore('sessions', { keyPath: 'id' })
          sessions.createIndex('openedBy', 'openedBy', { unique: true })
          sessions.createIndex('[status+updatedAt]', ['status', 'updatedAt'])
          opening.result.createObjectStore('journal', { keyPath: ['sessionId', 'seq'] })
          opening.result.createObjectStore('lineSecrets', { keyPath: ['sessionId', 'lineId'] })
          opening.result.createObjectStore('counters', { keyPath: 'name' })
          opening.result.createObjectStore('settings', { keyPath: 'key' })
          for (const row of planted) sessions.add(row)
        }
        opening.onsuccess = () => {
          opening.result.close()
          done()
        }
      }),
    [rows, version] as const,
  )
}

const versions = (page: Page): Promise<Record<string, number | undefined>> =>
  page.evaluate(async () =>
    Object.fromEntries((await indexedDB.databases()).map(({ name, version }) => [String(name), version])),
  )

async function builtPage(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input: { vault: resolve(root, 'electron/vault/page/index.html') } },
    },
  })
  if (!('output' in result)) throw new Error('the page was not built')
  return new Map(
    result.output.map((file) => [`/${file.fileName}`, String('code' in file ? file.code : file.source)]),
  )
}

function serve(files: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/electron/vault/page/index.html' : (request.url ?? '')
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': contentSecurityPolicy,
    })
    response.end(files.get(path) ?? '<!doctype html>')
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

describe.skipIf(!existsSync(executablePath))('the vault page in Chromium', () => {
  let server: Server
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let said: Said[]
  let origin: string

  beforeAll(async () => {
    server = await serve(await builtPage())
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({
      executablePath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
  }, 30_000)

  afterAll(async () => {
    await browser.close()
    server.close()
  })

  beforeEach(async () => {
    said = []
    context = await browser.newContext()
    page = await context.newPage()
    await page.exposeFunction('said', (what: Said) => void said.push(what))
    await page.addInitScript(standInForPreload)
    await page.goto(`${origin}/blank`)
  })

  afterEach(async () => {
    const violations = said.filter(({ name }) => name === 'violation')
    await context.close()
    expect(violations).toEqual([])
  })

  /** Starts the page. @returns what it says of itself. */
  async function start(): Promise<unknown> {
    said = []
    await page.goto(`${origin}/`)
    return (await heard('vault.ready')).input
  }

  const heard = (name: string): Promise<Said> =>
    vi.waitFor(
      () => {
        const found = said.find((one) => one.name === name)
        if (!found) throw new Error(`the page did not say ${name}`)
        return found
      },
      { interval: 5, timeout: 5000 },
    )

  async function ask(unit: string, input: unknown): Promise<unknown> {
    said = said.filter(({ name }) => name !== 'vault.answer')
    await page.evaluate((request) => (window as unknown as { ask: (r: unknown) => void }).ask(request), {
      id: requestId(1),
      unit,
      input,
    })
    const { input: answer } = await heard('vault.answer')
    return (answer as { outcome: unknown }).outcome
  }

  it('C25: opens its databases and says so, without breaking the content security policy', async () => {
    expect(await start()).toEqual({ state: 'ready', persistent: expect.any(Boolean) as boolean })
    expect(await versions(page)).toEqual({ 'practice-desk': today, 'practice-carrier': carrierToday })
  })

  it('Q1: writes strictly, and finds it again after the page was started anew', async () => {
    await start()
    const input = {
      requestId: requestId(2),
      session: unnumberedDocument(1, inState(1, 'activating')),
      entry: anEntry('session.opened'),
    }
    expect(await ask('desk.open', input)).toMatchObject({
      ok: true,
      value: { receptionNumber: 'P-1122-001' },
    })
    expect(said.filter(({ name }) => name === 'write')).toEqual([{ name: 'write', input: 'strict' }])
    await start()
    expect(await ask('desk.unfinished', null)).toMatchObject({ ok: true, value: [{ id: sessionId(1) }] })
    expect(await ask('desk.open', input)).toMatchObject({
      ok: true,
      value: { receptionNumber: 'P-1122-001' },
    })
    expect(await ask('desk.open', { ...input, requestId: requestId(3) })).toMatchObject({
      ok: false,
      failure: { code: 'conflict' },
    })
  })

  it('moves old rows: version 1 finds its unfinished sessions in the version of today', async () => {
    const document = {
      ...unnumberedDocument(1, inState(1, 'unknown')),
      receptionNumber: 'P-1122-001',
      revision: 0,
    }
    await plantDesk(page, 10, [
      {
        id: document.id,
        openedBy: 'old',
        lastRequestId: 'old',
        revision: 0,
        status: 'open',
        updatedAt: document.updatedAt,
        journalLength: 1,
        document,
      },
    ])
    expect(await start()).toMatchObject({ state: 'ready' })
    expect(await versions(page)).toMatchObject({ 'practice-desk': today })
    expect(await ask('desk.unfinished', null)).toEqual({ ok: true, value: [{ ...document, duties: null }] })
  })

  it('refuses data newer than the app and leaves it alone', async () => {
    await plantDesk(page, today + 10, [])
    expect(await start()).toMatchObject({ state: 'newerData' })
    expect(await versions(page)).toEqual({ 'practice-desk': today + 10 })
    expect(await ask('desk.unfinished', null)).toMatchObject({ ok: false, failure: { code: 'storage' } })
  })
})
