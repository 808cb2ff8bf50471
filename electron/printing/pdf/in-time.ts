/**
 * Work on a folder that may never answer (a network that is gone): given up after some seconds. What hangs holds one of
 * Node's four threads for files, so while it does, the same folder is not asked again.
 */

/** Milliseconds: a slow network drive answers within, and nobody at the counter waits longer. */
const LONGEST = 5000

const hanging = new Set<string>()

class Unanswered extends Error {
  readonly code = 'ETIMEDOUT'
}

/**
 * @param folder absolute. @param milliseconds after which it is given up
 * @throws what the work throws, or an error with the code `ETIMEDOUT`
 */
export function inTime<T>(folder: string, work: () => Promise<T>, milliseconds = LONGEST): Promise<T> {
  if (hanging.has(folder)) return Promise.reject(new Unanswered('still no answer'))
  const running = work()
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      hanging.add(folder)
      fail(new Unanswered('no answer'))
    }, milliseconds)
    const over = (): void => {
      clearTimeout(timer)
      hanging.delete(folder)
    }
    running.then(
      (value) => {
        over()
        done(value)
      },
      (error: unknown) => {
        over()
        fail(error instanceof Error ? error : new Error('unknown'))
      },
    )
  })
}
