/**
 * One process per profile. The lock is a file that names its owner; a second process leaves a note beside
 * it, which the first one watches for. A lock whose owner is dead is taken over.
 */
import {
  type FSWatcher,
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'

interface Owner {
  readonly pid: number
  readonly began: string | null
}

/** What the second process says about itself. */
export interface Knock {
  readonly argv: string[]
  readonly workingDirectory: string
}

const ATTEMPTS = 5

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return null
  }
}

/** A link's target needs no block of a full disk, and the lock must be there all the same. */
function writeOwner(file: string, owner: string): void {
  try {
    writeFileSync(file, owner, { mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    rmSync(file, { force: true })
    symlinkSync(owner, file)
  }
}

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readlinkSync(file)) as Owner
  } catch {
    return read<Owner>(file)
  }
}

export class InstanceLock {
  private readonly folder: string
  private readonly onKnock: (knock: Knock) => void
  private watcher: FSWatcher | null = null

  /** @param folder the profile. @param onKnock another process wanted the lock. */
  constructor(folder: string, onKnock: (knock: Knock) => void) {
    this.folder = folder
    this.onKnock = onKnock
  }

  get isHeld(): boolean {
    return this.watcher !== null
  }

  /** Process number of who has it, whether it lives or not; null where nobody does. */
  get ownerPid(): number | null {
    return readOwner(this.file)?.pid ?? null
  }

  /** @returns false when a living process has it; that one is told. */
  acquire(knock: Knock): boolean {
    if (this.isHeld) return true
    mkdirSync(this.folder, { recursive: true, mode: 0o700 })
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (this.create()) {
        this.watch()
        return true
      }
      const owner = readOwner(this.file)
      if (owner && isAlive(owner.pid, owner.began)) {
        this.knock(knock)
        return false
      }
      this.clearStale(owner)
    }
    return false
  }

  release(): void {
    if (!this.isHeld) return
    this.watcher?.close()
    this.watcher = null
    if (readOwner(this.file)?.pid === process.pid) rmSync(this.file, { force: true })
  }

  private get file(): string {
    return join(this.folder, 'host.lock')
  }

  private get note(): string {
    return join(this.folder, 'host.knock')
  }

  private draft(name: string): string {
    return join(this.folder, `${name}.${process.pid}`)
  }

  /** Written aside and then linked, so that nobody ever reads a lock without its owner. */
  private create(): boolean {
    const draft = this.draft('host.lock')
    const owner = JSON.stringify({ pid: process.pid, began: beganAt(process.pid) } satisfies Owner)
    try {
      writeOwner(draft, owner)
      linkSync(draft, this.file)
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      return false
    } finally {
      rmSync(draft, { force: true })
    }
  }

  /** Two may find the same stale lock: whoever moved a fresh one away by mistake puts it back. */
  private clearStale(seen: Owner | null): void {
    const aside = this.draft('host.stale')
    try {
      renameSync(this.file, aside)
      const moved = readOwner(aside)
      if (moved && moved.pid !== seen?.pid) linkSync(aside, this.file)
    } catch {
      // Somebody else was quicker; the next attempt sees what is there now.
    } finally {
      rmSync(aside, { force: true })
    }
  }

  private knock(knock: Knock): void {
    const draft = this.draft('host.knock')
    try {
      writeFileSync(draft, JSON.stringify(knock), { mode: 0o600 })
      renameSync(draft, this.note)
    } catch {
      // The first one is not told (a full disk); the second one still does not start.
      rmSync(draft, { force: true })
    }
  }

  private watch(): void {
    rmSync(this.note, { force: true })
    this.watcher = watch(this.folder, () => this.listen())
    this.watcher.unref()
  }

  private listen(): void {
    const knock = read<Knock>(this.note)
    if (!knock) return
    rmSync(this.note, { force: true })
    this.onKnock(knock)
  }
}

// Which process a number means: numbers are used again, so a lock also remembers when its owner began.

/** @returns a text that stays the same for the life of the process, or null where the system does not tell. */
export function beganAt(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // Field 22, counted after the name in brackets, which may hold spaces.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
    }
    if (process.platform === 'darwin')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return null
  } catch {
    return null
  }
}

/** @param began what `beganAt` said when the number was written down. */
export function isAlive(pid: number, began: string | null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // No right to signal it: it lives, and is somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return began === null || beganAt(pid) === null || beganAt(pid) === began
}
