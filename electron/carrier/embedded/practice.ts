/** How the practice carrier is told to fail: kept durably, counted down by every activation that it hits. */
import type { Input } from '#shared/contract/channel.ts'
import { practiceSchema, type deskCalls, type Fault, type Practice } from '#shared/contract/desk.ts'
import type { Ids } from '../../lib/ids.ts'
import type { Vault } from '../../vault/client/vault.ts'
import { createQueue } from '../../lib/queue.ts'

const KEY = 'practice'

const usual: Practice = { fault: 'none', remaining: 0, latencySeconds: 3, hears: true, screening: 'ok' }

/** A fault that hits nothing any more is none. */
function settled(practice: Practice): Practice {
  const over = practice.fault === 'none' || practice.remaining === 0
  return over ? { ...practice, fault: 'none', remaining: 0 } : practice
}

export interface PracticeSetting {
  /** @throws VaultError */
  read(): Promise<Practice>
  /** @returns the setting as it now stands. @throws VaultError */
  write(practice: Input<(typeof deskCalls)['practice.write']>): Promise<Practice>
  /**
   * What happens to the next activation; counts down durably. @param mnp whether the line brings its number:
   * `mnpRefused` passes the others by (W8). @throws VaultError
   */
  hit(mnp: boolean): Promise<Fault>
  /** Whether the desk hears of what happens on phones, as last read or written (C26). */
  hears(): boolean
}

/** The practice setting in the vault. @throws VaultError */
export function createPractice(vault: Vault, ids: Pick<Ids, 'uuid'>): PracticeSetting {
  const inTurn = createQueue()

  let known = usual

  async function read(): Promise<Practice> {
    const stored = practiceSchema.safeParse(await vault.ask('desk.readSetting', { key: KEY }))
    known = stored.success ? settled(stored.data) : usual
    return known
  }

  async function put(practice: Practice): Promise<Practice> {
    const value = settled(practice)
    await vault.ask('desk.writeSetting', { requestId: ids.uuid(), key: KEY, value })
    known = value
    return value
  }

  return {
    read,
    write: (practice) => inTurn(() => put(practiceSchema.parse(practice))),
    hears: () => known.hears,
    hit: (mnp) =>
      inTurn(async () => {
        const practice = await read()
        if (practice.fault === 'mnpRefused' && !mnp) return 'none'
        if (practice.fault !== 'none') await put({ ...practice, remaining: practice.remaining - 1 })
        return practice.fault
      }),
  }
}
