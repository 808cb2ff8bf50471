/** app:// gives out pages and built assets, and no other file of this machine. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ protocol: {}, session: {} }))
const { fileOf, handlerOf } = await import('#electron/shell/security/app-scheme.ts')

let folder: string
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'madoguchi-scheme-'))
  folder = join(root, 'renderer')
  await mkdir(join(folder, 'renderer/desk'), { recursive: true })
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'renderer/desk/index.html'), '<!doctype html><title>desk</title>')
  await writeFile(join(folder, 'assets/desk.js'), 'export {}')
  await writeFile(join(root, 'outside.js'), 'secret')
})
afterAll(() => rm(join(folder, '..'), { recursive: true }))

describe('app scheme', () => {
  it('serves the page of its own kind of window under a strict policy', async () => {
    const answer = await handlerOf('desk', folder)(new Request('app://desk/'))
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('desk')
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe-eval')
  })

  it('serves built assets with their type', async () => {
    const answer = await handlerOf('desk', folder)(new Request('app://desk/assets/desk.js'))
    expect(answer.headers.get('content-type')).toContain('text/javascript')
  })

  it.each([
    'app://desk/assets/../../outside.js',
    'app://desk/assets/%2e%2e/%2e%2e/outside.js',
    'app://desk/assets/..%2f..%2foutside.js',
    'app://desk/assets/..%5c..%5coutside.js',
    'app://desk/assets/a%00.js',
    'app://desk/assets/%E0%A4%A',
    'app://desk/renderer/desk/index.html',
    'app://vault/',
    'file:///etc/passwd',
  ])('refuses %s', (address) => {
    expect(fileOf('desk', address, folder)).toBeNull()
  })

  it('answers a missing asset and another method with 404', async () => {
    const handler = handlerOf('desk', folder)
    expect((await handler(new Request('app://desk/assets/none.js'))).status).toBe(404)
    expect((await handler(new Request('app://desk/', { method: 'POST' }))).status).toBe(404)
  })
})
