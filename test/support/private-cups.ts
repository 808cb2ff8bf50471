/**
 * A CUPS of a test's own: its daemon, its queues and its spool in a temporary folder, on a socket that nobody else
 * knows. Nothing of the machine's own CUPS is read or changed. Needs root, as the daemon does.
 */
import { randomBytes } from 'node:crypto'
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { waitFor } from '../fakes/wait-for.ts'

const run = promisify(execFile)
const DAEMON = '/usr/sbin/cupsd'
const SERVER_BIN = '/usr/lib/cups'
const PDF_BACKEND = join(SERVER_BIN, 'backend/cups-pdf')
const PDF_PPD = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd'

/** What the queue's end does with a job: keeps its bytes, gives up without paper, never ends, or makes a PDF. */
export type Backend = 'capture' | 'fail' | 'slow' | 'cups-pdf'

/** Why there cannot be one here, for the name of a skip; null where there can. */
export function whyNoCups(): string | null {
  if (process.getuid?.() !== 0) return 'a private cupsd needs root'
  if (!existsSync(DAEMON)) return 'cups is not installed'
  return existsSync(PDF_BACKEND) ? null : 'printer-driver-cups-pdf is not installed'
}

const start = (kind: string): string =>
  `#!/bin/sh\n[ $# -eq 0 ] && { echo 'direct ${kind} "Unknown" "${kind}"'; exit 0; }\n`

const backends: Readonly<Record<Exclude<Backend, 'cups-pdf'>, string>> = {
  capture: `${start('capture')}cat "\${6:--}" > "\${DEVICE_URI#capture:}.$1"\n`,
  fail: `${start('fail')}cat "\${6:--}" > /dev/null\necho 'STATE: +media-empty-error' >&2\nexit 1\n`,
  slow: `${start('slow')}echo 'STATE: +media-jam-error' >&2\nexec sleep 600\n`,
}

export interface PrivateCups {
  readonly folder: string
  /** For the app's process. */
  readonly env: { readonly CUPS_SERVER: string; readonly CUPS_SERVERROOT: string }
  readonly spool: string
  readonly logs: string
  /** Where `capture` queues and CUPS-PDF put what they print. */
  readonly out: string
  add(name: string, backend: Backend, ...options: string[]): Promise<void>
  /** One of CUPS's own commands, against this daemon. @returns what it said */
  command(name: string, ...args: string[]): Promise<string>
  /** Changes its settings and starts anew on the same spool. */
  restart(preserveFiles: boolean): Promise<void>
  stop(): Promise<void>
}

function configure(folder: string, preserveFiles: boolean): void {
  const at = (name: string): string => join(folder, name)
  writeFileSync(
    at('cupsd.conf'),
    [
      `Listen ${at('cups.sock')}`,
      'AccessLogLevel all',
      'LogLevel warn',
      'PageLogFormat %p %u %j %T %P %C %{job-name}',
      'Browsing No',
      'WebInterface No',
      'JobRetryInterval 1',
      `PreserveJobFiles ${preserveFiles ? 'Yes' : 'No'}`,
      'PreserveJobHistory Yes',
      '<Location />\n  Order allow,deny\n  Allow all\n</Location>',
      '<Policy default>\n  JobPrivateAccess all\n  JobPrivateValues none\n  SubscriptionPrivateAccess all',
      '  SubscriptionPrivateValues none\n  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>',
    ].join('\n'),
  )
  writeFileSync(
    at('cups-files.conf'),
    [
      `ServerRoot ${folder}`,
      `ServerBin ${at('bin')}`,
      `CacheDir ${at('cache')}`,
      `StateDir ${at('state')}`,
      `RequestRoot ${at('spool')}`,
      `TempDir ${at('spool/tmp')}`,
      `AccessLog ${at('log/access_log')}`,
      `ErrorLog ${at('log/error_log')}`,
      `PageLog ${at('log/page_log')}`,
      `ServerKeychain ${at('ssl')}`,
      'Group lp',
    ].join('\n'),
  )
}

/** CUPS-PDF looks for its settings here, and only here. */
const PDF_SETTINGS = '/etc/cups'

/**
 * A copy of CUPS-PDF that reads our settings: the machine's would send its files to somebody's home.
 * @returns the short name of our folder that it goes by
 */
function pdfBackend(path: string, folder: string): string {
  const bytes = readFileSync(PDF_BACKEND)
  const at = bytes.indexOf(`${PDF_SETTINGS}\0`)
  if (at < 0) throw new Error('this CUPS-PDF reads its settings elsewhere')
  const alias = `/tmp/${randomBytes(2).toString('hex')}`
  symlinkSync(folder, alias)
  bytes.write(alias, at)
  writeFileSync(path, bytes, { mode: 0o700 })
  return alias
}

function furnish(folder: string): string {
  const at = (name: string): string => join(folder, name)
  // Its filters and backends run as another user.
  chmodSync(folder, 0o755)
  for (const name of [
    'spool',
    'spool/tmp',
    'cache',
    'state',
    'log',
    'out',
    'ppd',
    'ssl',
    'bin',
    'bin/backend',
  ])
    mkdirSync(at(name))
  chmodSync(at('out'), 0o1777)
  for (const part of ['filter', 'daemon', 'driver', 'monitor', 'notifier', 'cgi-bin', 'command'])
    if (existsSync(join(SERVER_BIN, part))) symlinkSync(join(SERVER_BIN, part), at(`bin/${part}`))
  for (const [name, script] of Object.entries(backends))
    writeFileSync(at(`bin/backend/${name}`), script, { mode: 0o700 })
  const settings = pdfBackend(at('bin/backend/cups-pdf'), folder)
  const user = ['AnonDirName ' + at('out'), 'AnonUser root', 'UserPrefix', 'Cut 0', 'Label 1']
  writeFileSync(
    at('cups-pdf.conf'),
    [`Out ${at('out')}`, `Spool ${at('spool/pdf')}`, `Log ${at('log')}`, 'Grp lp', ...user].join('\n'),
  )
  return settings
}

async function daemon(folder: string): Promise<ChildProcess> {
  const args = ['-f', '-c', join(folder, 'cupsd.conf'), '-s', join(folder, 'cups-files.conf')]
  const child = spawn(DAEMON, args, { stdio: 'ignore' })
  const socket = join(folder, 'cups.sock')
  await waitFor(async () => {
    const env = { ...process.env, LC_ALL: 'C', CUPS_SERVER: socket }
    const { stdout } = await run('lpstat', ['-r'], { env }).catch(() => ({ stdout: '' }))
    return stdout.includes('is running') || undefined
  })
  return child
}

/** @param preserveFiles whether it keeps what it has printed, as CUPS does by itself. */
export async function startCups(preserveFiles = false): Promise<PrivateCups> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-cups-'))
  const socket = join(folder, 'cups.sock')
  const alias = furnish(folder)
  configure(folder, preserveFiles)
  let child = await daemon(folder)
  const env = { CUPS_SERVER: socket, CUPS_SERVERROOT: folder }

  const ended = async (): Promise<void> => {
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
  }
  const command = async (name: string, ...args: string[]): Promise<string> =>
    (await run(name, args, { env: { ...process.env, ...env, LC_ALL: 'C' } })).stdout

  return {
    folder,
    env,
    command,
    spool: join(folder, 'spool'),
    logs: join(folder, 'log'),
    out: join(folder, 'out'),
    async add(name, backend, ...options) {
      const uri = backend === 'capture' ? `capture:${join(folder, 'out', name)}` : `${backend}:/`
      const driver = backend === 'cups-pdf' ? ['-P', PDF_PPD] : []
      await command('lpadmin', '-p', name, '-E', '-v', uri, ...driver, ...options)
    },
    async restart(preserve) {
      await ended()
      configure(folder, preserve)
      child = await daemon(folder)
    },
    async stop() {
      await ended()
      rmSync(alias)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
