import { describe, expect, it } from 'vitest'
import { importsOf } from './imports.ts'
import { circles, layerBreaches, roomOf } from './layers.ts'
import { codeFiles } from './project-files.ts'
import { rooms } from './rooms.ts'

const files = codeFiles()

describe('layers of the house', () => {
  it('hold: nobody imports what its room does not allow', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(layerBreaches(files)).toEqual([])
  })

  it('have no circles, types included', () => {
    expect(circles(files, 'all')).toEqual([])
  })
})

/** One line of code that each room must refuse, and why somebody might write it. */
const planted: readonly [file: string, line: string][] = [
  ['shared/x.ts', `import { lineSchema } from './domain/line.ts'`],
  ['shared/domain/x.ts', `import type { Rulebook } from '../rulebook/schema/pack.ts'`],
  ['shared/words/x.ts', `import { reason } from '../rules/reasons.ts'`],
  ['shared/rulebook/x.ts', `import { throttled } from '../rules/codes/throttle.ts'`],
  ['shared/rules/linking/x.ts', `import type { Desk } from '../../contract/desk.ts'`],
  ['shared/rules/forms/x.ts', `import { fieldIssueWords } from '../../words/forms/field-issues.ts'`],
  ['shared/contract/x.ts', `import { ja } from '../words/desk/ja.ts'`],
  ['shared/rules/x.ts', `import { createSessionStore } from '#electron/sessions/store/store.ts'`],
  ['shared/rules/x.ts', `import { readFileSync } from 'node:fs'`],
  ['shared/rules/x.ts', `import { ref } from 'vue'`],
  ['shared/words/staff/x.ts', `import { insist } from '#electron/errors.ts'`],
  ['renderer/ui/X.vue', `<script setup>import { useSession } from '../desk/stores/session.ts'</script>`],
  ['renderer/desk/x.ts', `import type { Vault } from '#electron/vault/client/vault.ts'`],
  ['renderer/desk/x.ts', `import { ipcRenderer } from 'electron'`],
  ['renderer/desk/X.vue', `<script setup>import Phone from '../phones/Phone.vue'</script>`],
  ['renderer/phones/x.ts', `export { Dexie } from 'dexie'`],
  ['renderer/phones/x.ts', `import { sayToStaff } from '#shared/words/staff/say-to-staff.ts'`],
  ['renderer/slips/x.ts', `const fs = await import('node:fs')`],
  ['renderer/build/x.ts', `import { look } from '../ui/look.ts'`],
  ['electron/preload/x.ts', `import { log } from '../lib/log.ts'`],
  ['electron/preload/x.ts', `import { join } from 'node:path'`],
  ['electron/vault/page/x.ts', `import { log } from '../../lib/log.ts'`],
  ['electron/vault/page/x.ts', `import { bridge } from '../../preload/bridge.ts'`],
  ['electron/vault/client/x.ts', `import { units } from '../page/units/index.ts'`],
  ['electron/lib/x.ts', `import { createSessionStore } from '../sessions/store/store.ts'`],
  ['electron/sessions/x.ts', `import { BrowserWindow } from 'electron'`],
  ['electron/sessions/x.ts', `import { deskDatabase } from '../vault/page/databases/desk-database.ts'`],
  ['electron/carrier/x.ts', `import { createSessionStore } from '../sessions/store/store.ts'`],
  // The core imports no transport.
  ...['sessions', 'carrier', 'printing', 'rulebook', 'manager', 'practice'].map((room): [string, string] => [
    `electron/${room}/x.ts`,
    `import { register } from '../ipc/registrar.ts'`,
  ]),
  ['electron/address/x.ts', `import { request } from 'node:https'`],
  ['electron/practice/x.ts', `import { createSessionStore } from '../sessions/store/store.ts'`],
  ['electron/ipc/x.ts', `import type { Row } from '../vault/page/databases/desk-database.ts'`],
  ['electron/printing/x.ts', `import { Dexie } from 'dexie'`],
  ['electron/manager/x.ts', `import { createSessionStore } from '../sessions/store/store.ts'`],
  ['electron/rulebook/x.ts', `import { createSessionStore } from '../sessions/store/store.ts'`],
  ['electron/sessions/x.ts', `import { createRulebookLibrary } from '../rulebook/library.ts'`],
  ['electron/shell/x.ts', `import { createSessionStore } from '../sessions/store/store.ts'`],
  ['electron/browser-host/x.ts', `import { app } from 'electron'`],
  ['electron/browser-host/x.ts', `import { log } from '../lib/log.ts'`],
  ['electron/browser-host/page/x.ts', `import { WebSocket } from 'ws'`],
  ['electron/browser-host/page/x.ts', `import { serve } from '../server.ts'`],
  ['electron/main.ts', `import { start } from './browser-host/start.ts'`],
  ['electron/main.ts', `import { open } from './vault/page/open.ts'`],
  ['electron/main.ts', `import App from '#renderer/desk/App.vue'`],
  ['electron/main.ts', `import { fakeClock } from '#test/fakes/clock.ts'`],
  ['scripts/x.mjs', `import ts from 'typescript'`],
  ['scripts/x.mjs', `const rules = require('../shared/rulebook/index.ts')`],
  ['test/unit/x.test.ts', `import config from '../../eslint.config.mjs'`],
]

describe('a planted breach', () => {
  it.each(planted)('in %s is caught: %s', (path, text) => {
    const breaches = layerBreaches([{ path, text }])
    expect(breaches).toHaveLength(1)
    expect(breaches[0]).toContain(roomOf(path)?.why)
  })

  it('is tried on every room', () => {
    const tried = new Set(planted.map(([path]) => roomOf(path)?.folder))
    expect(rooms.map(({ folder }) => folder).filter((folder) => !tried.has(folder))).toEqual([])
  })

  it('is not seen where there is none', () => {
    const text = `import { frame } from '../wire/frame.ts'; import type { VaultBridge } from '../../../preload/vault.ts'`
    expect(
      layerBreaches([{ path: 'electron/browser-host/page/x.ts', text: text.split(';')[0] ?? '' }]),
    ).toEqual([])
    expect(
      layerBreaches([{ path: 'electron/vault/page/units/x.ts', text: text.split(';')[1] ?? '' }]),
    ).toEqual([])
  })

  it('in no room at all is caught', () => {
    expect(layerBreaches([{ path: 'lib/x.ts', text: '' }])).toEqual(['lib/x.ts lies in no room'])
  })

  it('of a circle is caught, and one of types alone too', () => {
    const a = { path: 'shared/a.ts', text: `import { b } from './b.ts'` }
    expect(circles([a, { path: 'shared/b.ts', text: `export { a } from './a.ts'` }])).toEqual([
      'shared/a.ts → shared/b.ts → shared/a.ts',
    ])
    const types = [a, { path: 'shared/b.ts', text: `import type { A } from './a.ts'` }]
    expect(circles(types)).toEqual([])
    expect(circles(types, 'all')).toEqual(['shared/a.ts → shared/b.ts → shared/a.ts'])
  })

  it('hides in no form of import', () => {
    const text = [
      `import 'p1'`,
      `import a, { type B } from 'p2/deep'`,
      `import { type C } from '@s/p3/deep'`,
      `export * from 'p4'`,
      `export type { D } from 'p5'`,
      `const e = import('p6')`,
      `type F = import('p7').F`,
      `const g = require('p8')`,
      `import url from './h.svg?url'`,
    ].join('\n')
    const found = importsOf({ path: 'shared/x.ts', text })
    expect(found.map(({ pack, path }) => pack ?? path)).toEqual([
      'p1',
      'p2',
      '@s/p3',
      'p4',
      'p5',
      'p6',
      'p7',
      'p8',
      'shared/h.svg',
    ])
    expect(found.filter(({ typeOnly }) => typeOnly).map(({ pack }) => pack)).toEqual(['@s/p3', 'p5', 'p7'])
  })
})
