/**
 * Whether the disk has room for the databases. Chromium empties a store that it opens on a full disk (tried: the folder
 * was gone), and closes one whose write meets it. So room is looked for before anything is written or opened.
 */
import { statfsSync } from 'node:fs'

/** Bytes: a log and a compaction of the store fit in, with what other programs write in the same moment. */
export const LEAST_ROOM = 8 * 1024 * 1024

/** Milliseconds between two looks while the disk is full: sooner at first, so that what is put right is seen to be. */
const FIRST_LOOK = 1000
const SLOWEST_LOOK = 10_000

export interface DiskRoom {
  hasRoom(): boolean
  /** Resolves once there is room; never rejects. A timer that keeps no app alive looks for it. */
  whenRoom(): Promise<void>
}

/** Bytes that the app may still write there; null where the system does not say. */
function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return null
  }
}

/** @param folder where the databases lie. @param free tests hand in a disk of their own. */
export function createDiskRoom(
  folder: string,
  free: (folder: string) => number | null = freeBytes,
): DiskRoom {
  const hasRoom = (): boolean => (free(folder) ?? LEAST_ROOM) >= LEAST_ROOM
  let waiting: Promise<void> | null = null

  function watch(): Promise<void> {
    return new Promise((done) => {
      const look = (milliseconds: number): void => {
        setTimeout(() => {
          if (hasRoom()) done()
          else look(Math.min(milliseconds * 2, SLOWEST_LOOK))
        }, milliseconds).unref()
      }
      look(FIRST_LOOK)
    })
  }

  return {
    hasRoom,
    whenRoom() {
      if (hasRoom()) return Promise.resolve()
      waiting ??= watch().finally(() => (waiting = null))
      return waiting
    },
  }
}
