/** Runs one step: says what starts, that it is still alive, how long it took. */
import { spawn } from 'node:child_process'
import { childEnv, pinnedNode, root, toolScript } from './paths.mjs'

const HEARTBEAT = 15_000
const GRACE = 3_000

/**
 * @typedef {object} StepOptions
 * @property {boolean} [quiet] keep the output and show it only when the step fails
 * @property {boolean} [whole] something else runs beside it: its output is shown in one piece when it has ended
 * @property {number} [timeout] milliseconds after which the step is stopped and counts as failed
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {boolean} [shell]
 *
 * @typedef {object} StepResult
 * @property {boolean} ok
 * @property {boolean} timedOut
 * @property {string} output what was kept of its output (only with `quiet` or `whole`)
 */

/** @param {number} since @returns {string} */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * @param {string} title @param {string} command @param {readonly string[]} args @param {StepOptions} [options]
 * @returns {Promise<StepResult>}
 */
export function step(title, command, args, options = {}) {
  const start = Date.now()
  const kept = (options.quiet ?? false) || (options.whole ?? false)
  console.log(`› ${title}`)
  const child = spawn(command, args, {
    cwd: root,
    env: { ...childEnv(), ...(kept && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...options.env },
    shell: options.shell ?? false,
    stdio: kept ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  let output = ''
  let timedOut = false
  child.stdout?.on('data', (chunk) => (output += String(chunk)))
  child.stderr?.on('data', (chunk) => (output += String(chunk)))
  const alive = setInterval(() => console.log(`  ${title}: still at it after ${seconds(start)}`), HEARTBEAT)
  const limit = options.timeout
    ? setTimeout(() => {
        timedOut = true
        child.kill()
      }, options.timeout)
    : undefined
  // Whoever ends this script means the step too: an orphaned `npm ci` (which ignores the polite signal) would meet the
  // next one in node_modules.
  let abandoned = false
  const abandon = () => {
    abandoned = true
    child.kill()
    setTimeout(() => child.kill('SIGKILL'), GRACE)
  }
  process.once('SIGTERM', abandon)
  return new Promise((done) => {
    /** @param {boolean} ok */
    const end = (ok) => {
      if (abandoned) process.exit(143)
      process.off('SIGTERM', abandon)
      clearInterval(alive)
      clearTimeout(limit)
      const own = options.whole && output.trim() !== '' ? `${output.trim().replaceAll(/^/gm, '  │ ')}\n` : ''
      console.log(`${own}  ${ok ? '✓' : '✗'} ${title}: ${seconds(start)}`)
      done({ ok, timedOut, output: output.trim() })
    }
    child.once('error', (error) => {
      output += error.message
      end(false)
    })
    child.once('close', (code) => end(code === 0 && !timedOut))
  })
}

/**
 * Like `step`, with a tool of node_modules on our own Node.
 * @param {string} title @param {string | readonly [string, string]} tool package, or package and command
 * @param {readonly string[]} args @param {StepOptions} [options]
 */
export const toolStep = (title, tool, args, options) =>
  step(
    title,
    pinnedNode,
    [typeof tool === 'string' ? toolScript(tool) : toolScript(...tool), ...args],
    options,
  )

/** Ends the script with words, not with a stack. */
export class Stop extends Error {}

/**
 * Runs a script's main function; a `Stop` is printed as it reads.
 * @param {() => Promise<number | void>} main its number becomes the exit code
 */
export async function entry(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}
