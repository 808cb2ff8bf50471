/** There is one slip window: jobs wait for each other, and a failed one does not stop the next. */
export type InTurn = <T>(job: () => Promise<T>) => Promise<T>

export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const mine = last.then(job, job)
    last = mine.catch(() => undefined)
    return mine
  }
}
