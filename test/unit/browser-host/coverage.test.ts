/**
 * Everything of Electron that the main process uses, the host has. Found in the sources by the type checker,
 * so that a member used only in a rare case is not first missed by the person at the counter.
 */
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, it } from 'vitest'
import { Menu } from '#electron/browser-host/module/menu.ts'
import { Notification, powerSaveBlocker } from '#electron/browser-host/module/desktop.ts'
import { screen } from '#electron/browser-host/module/screen.ts'
import { readyHost } from './fake-host.ts'

const root = resolve(import.meta.dirname, '../../..')
const planted = join(root, 'test/fixtures/host-breach/main.ts')

/** One use: Electron's type, its member, and the event where the member takes one. */
interface Use {
  readonly owner: string
  readonly member: string
  readonly event: string | null
  readonly file: string
}

/** A file that names neither has no value of Electron's in its hands. */
const mentions = /from 'electron'|webContents|BrowserWindow/

function useOf(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): Use | null {
  const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0]
  const owner = declaration?.parent
  if (!owner || !(ts.isInterfaceDeclaration(owner) || ts.isClassDeclaration(owner))) return null
  if (!declaration.getSourceFile().fileName.endsWith('electron/electron.d.ts')) return null
  const [first] = ts.isCallExpression(node.parent) ? node.parent.arguments : []
  const listens = /^(on|once|addListener)$/.test(node.name.text)
  return {
    owner: owner.name?.text ?? '',
    member: node.name.text,
    event: listens && first && ts.isStringLiteral(first) ? first.text : null,
    file: node.getSourceFile().fileName,
  }
}

function usesIn(files: readonly string[], options: ts.CompilerOptions): Use[] {
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const uses: Use[] = []
  const visit = (node: ts.Node): void => {
    const use = ts.isPropertyAccessExpression(node) ? useOf(node, checker) : null
    if (use) uses.push(use)
    ts.forEachChild(node, visit)
  }
  for (const path of files) {
    const file = program.getSourceFile(path)
    if (file && mentions.test(file.text)) visit(file)
  }
  return uses
}

/** The files and options of main's own project. */
function mainProject(): ts.ParsedCommandLine {
  const file = join(root, 'electron/tsconfig.json')
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: unknown }
  return ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'electron'))
}

/** What stands in for each of Electron's types: an instance, and the class or module where it has one. */
async function standIns(): Promise<Readonly<Record<string, readonly object[]>>> {
  const host = await readyHost()
  const window = new host.BrowserWindow()
  return {
    App: [host.app],
    CommandLine: [host.app.commandLine],
    BrowserWindow: [window, host.BrowserWindow],
    WebContents: [window.webContents, host.webContents],
    WebFrameMain: [window.webContents.mainFrame],
    IpcMain: [host.ipcMain],
    Protocol: [host.protocol],
    Session: [host.session.fromPartition('persist:desk'), host.session],
    Dialog: [host.dialog],
    Menu: [Menu],
    SafeStorage: [host.safeStorage],
    Shell: [host.shell],
    Screen: [screen],
    Notification: [new Notification(), Notification],
    PowerSaveBlocker: [powerSaveBlocker],
    Display: [screen.getPrimaryDisplay()],
    PrinterInfo: [{ name: '', displayName: '', description: '', options: {} }],
  }
}

/** Types whose values are plain data. */
const data = /(Options|Details|Event|Value|Params|Preferences|Response|Size|Rectangle|Scheme)$/

const hears = (object: object, event: string): boolean =>
  !('hostEvents' in object) || !(object.hostEvents instanceof Set) || object.hostEvents.has(event)

async function missing(uses: readonly Use[]): Promise<string[]> {
  const known = await standIns()
  const lacking = uses.filter(({ owner, member, event }) => {
    if (data.test(owner)) return false
    const object = known[owner]?.find((candidate) => member in candidate)
    return !object || (event !== null && !hears(object, event))
  })
  return lacking
    .map(({ owner, member, event }) => `${owner}.${member}${event === null ? '' : ` ${event}`}`)
    .sort()
}

let uses: Use[]
beforeAll(() => {
  const { fileNames, options } = mainProject()
  uses = usesIn([...fileNames, planted], options)
}, 120_000)

it('the main process uses nothing of Electron that the host lacks', async () => {
  const own = uses.filter(({ file }) => file !== planted)
  expect(own.map(({ owner, member }) => `${owner}.${member}`)).toContain('App.whenReady')
  expect(await missing(own)).toEqual([])
})

it('a planted use of something that the host lacks is found', async () => {
  const theirs = uses.filter(({ file }) => file === planted)
  expect(await missing(theirs)).toEqual([
    'App.getLocale',
    'App.on gpu-info-update',
    'Session.clearCache',
    'WebContents.paste',
  ])
})
