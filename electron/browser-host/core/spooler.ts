/** The system's printers, through CUPS's own commands. Where there is no CUPS there is no printer. */
import { spawn } from 'node:child_process'

/** Runs a command with bytes for its standard input. Never through a shell. */
export type Run = (
  command: string,
  args: readonly string[],
  input?: Uint8Array,
) => Promise<{ readonly code: number; readonly out: string }>

export interface Spooler {
  /** Names of all printers. */
  names(): Promise<string[]>
  /** @returns whether it was taken: no more is told, as by Electron. */
  take(job: { deviceName: string; title: string; media: string; pdf: Uint8Array }): Promise<boolean>
}

const PATIENCE_MILLISECONDS = 15_000
const MISSING = { code: 127, out: '' }

export const run: Run = (command, args, input) =>
  new Promise((done) => {
    const child = spawn(command, [...args], {
      // Its words are read: they must be the same everywhere.
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: PATIENCE_MILLISECONDS,
    })
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8')
    })
    child.on('error', () => done(MISSING))
    child.on('close', (code) => done({ code: code ?? 1, out }))
    // It may have ended before it read everything.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })

export function createSpooler(runs: Run = run): Spooler {
  return {
    async names() {
      const { code, out } = await runs('lpstat', ['-e'])
      return code === 0 ? out.split('\n').filter((name) => name !== '') : []
    },
    async take({ deviceName, title, media, pdf }) {
      // The paper goes in on standard input: no file of it is left anywhere.
      const { code } = await runs('lp', ['-d', deviceName, '-t', title, '-o', `media=${media}`], pdf)
      return code === 0
    },
  }
}
