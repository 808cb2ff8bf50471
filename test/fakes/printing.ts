/** The parts around the print service, in memory: a print system that says what a test tells it, and a list of what is out. */
import type { Outstanding } from '#electron/printing/ledger/outstanding.ts'
import type { JobStand, PrintSystem } from '#electron/printing/system/print-system.ts'
import type { SessionId } from '#shared/domain/ids.ts'

export interface FakeSystem extends PrintSystem {
  /** Its jobs by number, with their titles. */
  readonly jobs: Map<string, { title: string; stand: JobStand }>
  readonly removed: string[]
  /** False: nobody answers. */
  answers: boolean
}

export function fakeSystem(): FakeSystem {
  const jobs: FakeSystem['jobs'] = new Map()
  const system: FakeSystem = {
    jobs,
    removed: [],
    answers: true,
    follows: true,
    defaultPrinter: async () => 'Receipt',
    find: async (_, title) => {
      if (!system.answers) throw new Error('no answer')
      return [...jobs].find(([, job]) => job.title === title)?.[0] ?? null
    },
    look: async (id) => (system.answers ? (jobs.get(id)?.stand ?? { state: 'gone' }) : { state: 'unknown' }),
    takeBack: async (id) => {
      if (!system.answers) return false
      system.removed.push(id)
      jobs.delete(id)
      return true
    },
    diagnose: async () => ({ failure: 'unknown', reason: null }),
    keepsFiles: async () => 'none',
  }
  return system
}

export function memoryOutstanding(): Outstanding & { readonly ids: Set<SessionId> } {
  const ids = new Set<SessionId>()
  return {
    ids,
    add: async (id) => void ids.add(id),
    drop: async (id) => void ids.delete(id),
    list: async () => [...ids],
  }
}
