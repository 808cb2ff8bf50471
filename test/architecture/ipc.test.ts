/** One door: main listens to windows through `register()` alone, so that no channel lacks a schema. */
import { describe, expect, it } from 'vitest'
import { codeFiles, type SourceFile } from './project-files.ts'

/** The browser host is what ipcMain is made of there; it has no channels of its own. */
const IN_MAIN = /^electron\/(?!browser-host\/|preload\/|vault\/)/
const LISTENS = /\b(?:ipcMain|ipc)\s*\.\s*(?:handle|handleOnce|on|once|addListener)\b/
const IMPORTS = /import\s*(?!type\b)[^;]*?(?<!type )\bipcMain\b[^;]*?from 'electron'/

function listeners(files: readonly SourceFile[]): string[] {
  return files.filter(({ path, text }) => IN_MAIN.test(path) && LISTENS.test(text)).map(({ path }) => path)
}

function holders(files: readonly SourceFile[]): string[] {
  return files.filter(({ path, text }) => IN_MAIN.test(path) && IMPORTS.test(text)).map(({ path }) => path)
}

describe('one door for IPC', () => {
  it('finds a second one', () => {
    const text = `import { app, ipcMain } from 'electron'\nipcMain.on('x', () => app.quit())`
    const planted = [{ path: 'electron/windows/x.ts', text }]
    expect(listeners(planted)).toEqual(['electron/windows/x.ts'])
    expect(holders(planted)).toEqual(['electron/windows/x.ts'])
  })

  it('only the registrar listens, and only the list of contracts hands it ipcMain', () => {
    const files = codeFiles()
    expect(listeners(files)).toEqual(['electron/ipc/registrar.ts'])
    expect(holders(files)).toEqual(['electron/ipc/register-all.ts'])
  })
})
