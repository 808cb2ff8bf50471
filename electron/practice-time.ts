/** Moving practice time on: written to a small file first, then true, then told. It survives a restart. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { millisecondsBetween } from '#shared/domain/time.ts'
import { movedOn, type TimeStep } from '#shared/rules/practice-time.ts'
import { z } from '#shared/zod.ts'
import type { PracticeClock } from './clock.ts'
import { callError } from './ipc/errors.ts'
import { Refusal } from './ipc/refusal.ts'
import { log } from './log.ts'

/** Milliseconds: 50 years, far less than a date can hold. */
const FARTHEST = 50 * 366 * 86_400_000

const fileSchema = z.object({ aheadMilliseconds: z.int().min(0).max(FARTHEST) })

export interface MovedOnFile {
  /** Milliseconds; 0 when nothing was ever written, or it cannot be read. */
  read(): number
  /** @throws when it could not be written, or is more than a file may say: then nothing has changed */
  write(milliseconds: number): void
}

/** @param folder the app's own data folder, absolute. */
export function createMovedOnFile(folder: string): MovedOnFile {
  const file = join(folder, 'practice-time.json')
  return {
    read() {
      try {
        return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).aheadMilliseconds
      } catch {
        return 0
      }
    },
    write(ahead) {
      // What would not be read again is not written.
      const { aheadMilliseconds } = fileSchema.parse({ aheadMilliseconds: ahead })
      mkdirSync(dirname(file), { recursive: true })
      // Renamed into place: a kill in the middle leaves the old file whole.
      writeFileSync(`${file}.new`, `${JSON.stringify({ aheadMilliseconds })}\n`, { mode: 0o600 })
      renameSync(`${file}.new`, file)
    },
  }
}

export interface PracticeTime {
  /** Milliseconds by which time has been moved on in all. */
  movedOn(): number
  /** Milliseconds between the PC's clock and main's: the pages' clock is the same. */
  ahead(): number
  /** @throws Refusal `storage` when it could not be kept: then time stands where it stood */
  forward(by: TimeStep): void
  onMoved(listener: () => void): void
}

/** Forward only: what is locked until a moment is never locked longer or shorter by going back (L4). */
export function createPracticeTime(clock: PracticeClock, file: MovedOnFile): PracticeTime {
  const listeners: (() => void)[] = []
  return {
    movedOn: clock.movedOn,
    ahead: clock.ahead,
    forward(by) {
      const now = clock.now()
      const step = millisecondsBetween(now, movedOn(now, by))
      try {
        file.write(clock.movedOn() + step)
      } catch {
        log('practice time not written')
        throw new Refusal(callError('storage'))
      }
      clock.forward(step)
      for (const listener of listeners) listener()
    },
    onMoved: (listener) => void listeners.push(listener),
  }
}
