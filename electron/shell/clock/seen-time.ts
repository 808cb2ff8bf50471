/**
 * The latest time that main has believed, in a small file: by it the next start notices a clock that has jumped. What is
 * lost with a kill is less than a minute.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { instant, instantSchema, millisecondsBetween, type Instant } from '#shared/domain/time/time.ts'
import { z } from '#shared/zod.ts'
import { log } from '../../lib/log.ts'
import type { PcClock } from './pc-clock.ts'
import { writeSmallFile } from '../../lib/small-file.ts'

/** Milliseconds between two looks at the PC's clock, and at least between two writings. */
const LOOK = 10_000
const WRITE = 60_000

const fileSchema = z.object({ latest: instantSchema })

export interface SeenTimeFile {
  /** Null when nothing was ever written. A damaged file still tells by its own date when it was written. */
  read(): Instant | null
  /** @throws when it could not be written: then the old one stands */
  write(latest: Instant): void
}

/** @param folder the app's own data folder, absolute. */
export function createSeenTimeFile(folder: string): SeenTimeFile {
  const file = join(folder, 'seen-time.json')
  return {
    read() {
      try {
        return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).latest
      } catch {
        const written = statSync(file, { throwIfNoEntry: false })?.mtime
        return written ? instant(written.toISOString()) : null
      }
    },
    write: (latest) => writeSmallFile(file, `${JSON.stringify({ latest })}\n`),
  }
}

export interface SeenTime {
  /** Looks and writes from now on, by a timer that keeps no app alive. */
  start(): void
  /** The last look, when the app ends. */
  stop(): void
}

/** A file that cannot be written is logged, and nothing else suffers. */
export function keepSeenTime(pc: Pick<PcClock, 'now' | 'onDoubt'>, file: SeenTimeFile): SeenTime {
  let timer: NodeJS.Timeout | null = null
  let written: Instant | null = null

  function write(): void {
    const latest = pc.now()
    try {
      file.write(latest)
    } catch {
      log('time not remembered')
    }
    // Also after a failure: a full disk is not asked every ten seconds.
    written = latest
  }

  function look(): void {
    const now = pc.now()
    if (written === null || Math.abs(millisecondsBetween(written, now)) >= WRITE) write()
  }

  pc.onDoubt(write)
  return {
    start() {
      write()
      timer ??= setInterval(look, LOOK).unref()
    },
    stop() {
      if (timer !== null) clearInterval(timer)
      timer = null
      write()
    },
  }
}
