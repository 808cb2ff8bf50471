/** Becomes Node with the stand-in loaded and the app's main script. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { mainScript, sortArguments } from './command-line.mjs'

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`The browser host needs Node 24 or newer; this is ${process.version}.\n`)
  process.exit(1)
}
const { node, app, appFolder } = sortArguments(process.argv.slice(2), process.cwd())
const standIn = join(import.meta.dirname, '..', 'register.cjs')
const args = [
  '--disable-warning=ExperimentalWarning',
  '--require',
  standIn,
  ...node,
  mainScript(appFolder),
  ...app,
]

if (process.platform === 'win32') {
  // Windows cannot replace a process: the parent only passes on how the child ended.
  spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1))
} else {
  process.execve(process.execPath, [process.execPath, ...args], process.env)
}
