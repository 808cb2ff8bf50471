import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import tseslint from 'typescript-eslint'
import { root } from './project-files.ts'

/** The house's own bans, without the rules that need the whole program: planted files are in no program. */
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] })

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

const IMPORTS = 'no-restricted-imports'
const SYNTAX = 'no-restricted-syntax'

describe('bans of the linter', () => {
  it.each([
    ['electron/sessions/x.ts', `import { ipcMain } from 'electron'; export const a = ipcMain`, IMPORTS],
    ['renderer/desk/x.ts', `import { ipcRenderer } from 'electron'; export const a = ipcRenderer`, IMPORTS],
    ['electron/windows/x.ts', `import electron from 'electron'; export const a = electron`, SYNTAX],
    ['electron/windows/x.ts', `import * as electron from 'electron'; export const a = electron`, SYNTAX],
    ['shared/rules/x.ts', `import { z } from 'zod'; export const a = z`, IMPORTS],
    ['electron/sessions/x.ts', `import { Dexie } from 'dexie'; export const a = Dexie`, IMPORTS],
    ['electron/sessions/x.ts', 'export default 1', SYNTAX],
    ['shared/rules/x.ts', 'export const a: any = 1', '@typescript-eslint/no-explicit-any'],
    ['shared/rules/x.ts', 'export const a = Date.now()', SYNTAX],
    ['shared/rules/x.ts', 'export const a = new Date(0)', SYNTAX],
    ['shared/rules/x.ts', 'export const a = Math.random()', SYNTAX],
    [
      'shared/rules/x.ts',
      `import { Temporal } from 'temporal-polyfill'; export const a = Temporal.Now.instant()`,
      SYNTAX,
    ],
    ['electron/sessions/x.ts', 'console.log(1)', 'no-console'],
    [
      'renderer/desk/X.vue',
      '<script setup lang="ts">const a: any = 1</script><template><p>{{ a }}</p></template>',
      '@typescript-eslint/no-explicit-any',
    ],
  ])('in %s refuse %s', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule)
  })

  it.each([
    ['electron/ipc/x.ts', `import { ipcMain } from 'electron'; export const a = ipcMain`],
    ['electron/preload/x.ts', `import { ipcRenderer } from 'electron'; export const a = ipcRenderer`],
    ['shared/zod.ts', `import { z } from 'zod'; export const a = z`],
    ['electron/vault/x.ts', `import { Dexie } from 'dexie'; export const a = Dexie`],
    ['electron/shell/clock/pc-clock.ts', 'export const a = Date.now()'],
    ['electron/lib/log.ts', 'console.log(1)'],
  ])('in %s allow %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toEqual([])
  })

  it('name the wrapper to use', async () => {
    const [result] = await eslint.lintText(`import { ipcMain } from 'electron'; export const a = ipcMain`, {
      filePath: 'electron/sessions/x.ts',
    })
    expect(result?.messages[0]?.message).toContain('electron/ipc/registrar.ts')
  })

  it('cannot be switched off by a comment', async () => {
    const code = '/* eslint' + '-disable */\nexport const a = Date.now()'
    expect(await rulesBroken('shared/rules/x.ts', code)).toContain(SYNTAX)
  })
})
