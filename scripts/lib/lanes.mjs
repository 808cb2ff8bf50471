/** Several suites beside each other, as many as the machine has room for. */
import { availableParallelism, totalmem } from 'node:os'

/** Checking types holds the whole program: two such processes at once need this much, in bytes. */
const ROOM_FOR_TWO = 6 * 1024 ** 3

/** @returns {number} how many suites may run at once; each of them keeps one core busy */
export const lanesHere = () => (availableParallelism() >= 2 && totalmem() >= ROOM_FOR_TWO ? 2 : 1)

/**
 * Runs all jobs, at most so many at once; each lane takes the next when its own has ended.
 * @template T @param {readonly (() => Promise<T>)[]} jobs the longest first @param {number} lanes
 * @returns {Promise<T[]>} what they gave, in the order of the jobs
 */
export async function inLanes(jobs, lanes) {
  /** @type {T[]} */
  const results = []
  let next = 0
  const lane = async () => {
    for (let n = next++; n < jobs.length; n = next++) {
      const job = jobs[n]
      if (job) results[n] = await job()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
