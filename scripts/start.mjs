/** `npm start`: from a bare clone to the desk. Arguments after `--` are the app's. */
import { spawn } from 'node:child_process'
import { hasDisplay, hostLine, launchCommand } from './lib/host.mjs'
import { childEnv, root } from './lib/paths.mjs'
import { entry } from './lib/run.mjs'
import { ensureReady } from './lib/setup.mjs'

await entry(async () => {
  const { host, electron, env } = await ensureReady('start')
  console.log(`\n${hostLine(host, hasDisplay(process.platform, process.env))}\n`)
  const [command, ...args] = launchCommand(host, electron)
  const app = spawn(command, [...args, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...childEnv(), ...env },
    stdio: 'inherit',
  })
  // A terminal's Ctrl+C reaches the app by itself; whoever stops only this script means the app too.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => app.kill('SIGTERM'))
  return new Promise((done, fail) => {
    app.once('error', fail)
    app.once('exit', (code) => done(code ?? 1))
  })
})
