/** CUPS as the print system of Linux and macOS: how a job stands, in its own words, and its end when it must not print. */
import { log } from '../../lib/log.ts'
import type { JobStand, PrintSystem, SpoolKeeping } from '../system/print-system.ts'
import { operations, statuses, type IppAttribute, type IppGroup } from './ipp.ts'
import type { AskCups } from './server.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** RFC 8011, 5.3.7: the states of a job, and of a printer. */
const JOB = { canceled: 7, aborted: 8, completed: 9 } as const
const PRINTER_STOPPED = 5

/** What CUPS says where it has nothing to say, or only that a job went through its hands. */
const EMPTY_REASONS: readonly unknown[] = ['none', 'job-printing', 'processing-to-stop-point', 'job-incoming']

const uri = (kind: 'printer-uri' | 'job-uri', value: string): IppAttribute => ({
  name: kind,
  type: 'uri',
  values: [value],
})
const printerUri = (printer: string): IppAttribute =>
  uri('printer-uri', `ipp://localhost/printers/${encodeURIComponent(printer)}`)

const wanting = (...names: string[]): IppAttribute => ({
  name: 'requested-attributes',
  type: 'keyword',
  values: names,
})

/** `Receipt-12` → 12; null for anything else. */
function numberOf(systemJob: string): number | null {
  const number = /-(\d+)$/.exec(systemJob)?.[1]
  return number ? Number(number) : null
}

const one = (group: IppGroup | undefined, name: string): unknown => group?.get(name)?.[0]

/** The first keyword that says something. Only keywords: a message may hold anything. */
function reasonIn(group: IppGroup | undefined, name: string): string | null {
  const reason = group?.get(name)?.find((each) => !EMPTY_REASONS.includes(each))
  return typeof reason === 'string' && /^[a-z0-9-]{1,120}$/.test(reason) ? reason : null
}

const quietly = (error: unknown): void =>
  log('print system not asked', { error: error instanceof Error ? error.name : typeof error })

export interface CupsDeps {
  readonly ask: AskCups
  /** False where no CUPS is installed at all. */
  readonly installed: boolean
  /** Path of its folder of settings. */
  readonly serverRoot: string
}

export function createCupsSystem({ ask, installed, serverRoot }: CupsDeps): PrintSystem {
  const printerState = async (printer: string) => {
    const { ok, status, groups } = await ask(operations.getPrinterAttributes, '/', [
      printerUri(printer),
      wanting('printer-state', 'printer-state-reasons', 'printer-is-accepting-jobs'),
    ])
    if (status === statuses.notFound) return 'gone'
    return ok ? groups[0] : undefined
  }

  /** A job's own keyword, or what keeps its printer. */
  const reasonOf = async (job: IppGroup, printer: string): Promise<string | null> => {
    const own = reasonIn(job, 'job-state-reasons')
    if (own !== null && own !== 'printer-stopped') return own
    const state = await printerState(printer).catch(() => undefined)
    if (state === 'gone' || state === undefined) return own
    const reason = reasonIn(state, 'printer-state-reasons')
    if (reason !== null && reason !== 'paused') return reason
    return one(state, 'printer-state') === PRINTER_STOPPED ? 'printer-stopped' : own
  }

  const look = async (systemJob: string): Promise<JobStand> => {
    const number = numberOf(systemJob)
    if (number === null) return { state: 'unknown' }
    const { ok, status, groups } = await ask(operations.getJobAttributes, '/', [
      uri('job-uri', `ipp://localhost/jobs/${String(number)}`),
      wanting('job-state', 'job-state-reasons'),
    ])
    const printer = systemJob.slice(0, systemJob.lastIndexOf('-'))
    if (status === statuses.notFound) {
      const gone = (await printerState(printer)) === 'gone'
      return gone ? { state: 'failed', failure: 'printerGone', reason: null } : { state: 'gone' }
    }
    const job = groups[0]
    const state = one(job, 'job-state')
    if (!ok || !job || typeof state !== 'number') return { state: 'unknown' }
    if (state === JOB.completed) return { state: 'completed', reason: null }
    if (state === JOB.aborted || state === JOB.canceled) {
      const gone = (await printerState(printer)) === 'gone'
      const reason = await reasonOf(job, printer)
      return { state: 'failed', failure: gone ? 'printerGone' : 'stopped', reason }
    }
    return { state: 'waiting', reason: await reasonOf(job, printer) }
  }

  const purge = (number: number) =>
    ask(operations.cancelJob, '/jobs/', [
      uri('job-uri', `ipp://localhost/jobs/${String(number)}`),
      { name: 'purge-job', type: 'boolean', values: [true] },
    ])

  return {
    follows: installed,
    async defaultPrinter() {
      const answer = await ask(operations.getDefault, '/', [wanting('printer-name')]).catch(() => null)
      const name = one(answer?.groups[0], 'printer-name')
      return typeof name === 'string' ? name : null
    },
    async find(printer, title) {
      const { ok, status, groups } = await ask(operations.getJobs, '/', [
        printerUri(printer),
        { name: 'which-jobs', type: 'keyword', values: ['all'] },
        wanting('job-id', 'job-name'),
      ])
      if (status === statuses.notFound) return null
      if (!ok) throw new Error('CUPS: jobs not told')
      const id = one(
        groups.find((job) => one(job, 'job-name') === title),
        'job-id',
      )
      return typeof id === 'number' ? `${printer}-${String(id)}` : null
    },
    look: (systemJob) =>
      look(systemJob).catch((error: unknown): JobStand => {
        quietly(error)
        return { state: 'unknown' }
      }),
    async takeBack(systemJob) {
      const number = numberOf(systemJob)
      if (number === null) return false
      try {
        const { ok, status } = await purge(number)
        if (ok || status === statuses.notFound) return true
        const { state } = await look(systemJob)
        return state === 'gone' || state === 'failed'
      } catch (error) {
        quietly(error)
        return false
      }
    },
    async diagnose(printer) {
      const state = await printerState(printer).catch(() => undefined)
      if (state === 'gone') return { failure: 'printerGone', reason: null }
      const reason = reasonIn(state, 'printer-state-reasons')
      if (one(state, 'printer-is-accepting-jobs') === false) return { failure: 'refused', reason }
      return { failure: one(state, 'printer-state') === PRINTER_STOPPED ? 'stopped' : 'unknown', reason }
    },
    keepsFiles: async () => (installed ? spoolKeeping(serverRoot) : 'none'),
  }
}

// Whether CUPS keeps the files of what it has printed: a slip's secrets among them (L8).

/** By itself CUPS keeps a job's files for a day after it was printed. */
const DEFAULT = '86400'

/** @param text what `cupsd.conf` says; the last of several directives counts, as for CUPS. */
export function keepingIn(text: string): SpoolKeeping {
  const told = (name: string): string | undefined =>
    [...text.matchAll(new RegExp(`^\\s*${name}\\s+(\\S+)`, 'gim'))].at(-1)?.[1]
  // Without a history there are no files either.
  const off = (value: string): boolean => /^(no|off|false|0)$/i.test(value)
  return off(told('PreserveJobFiles') ?? DEFAULT) || off(told('PreserveJobHistory') ?? 'yes')
    ? 'none'
    : 'keeps'
}

/** @param serverRoot CUPS's folder of settings. */
export async function spoolKeeping(serverRoot: string): Promise<SpoolKeeping> {
  return readFile(join(serverRoot, 'cupsd.conf'), 'utf8').then(keepingIn, () => 'unknown')
}
