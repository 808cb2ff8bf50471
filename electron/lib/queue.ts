/** One at a time, in order of asking: a later work starts when every earlier one has ended, well or badly. */

/** Runs a work in its turn and answers with its result; its failure is the asker's alone. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>

/** As `Queue`, where only works of the same key wait for each other. */
export type KeyedQueue<K> = <T>(key: K, work: () => Promise<T>) => Promise<T>

/** One line to stand in. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** One line per key. The last of a key leaves nothing behind. */
export function createKeyedQueue<K>(): KeyedQueue<K> {
  const lines = new Map<K, { readonly inTurn: Queue; waiting: number }>()
  return async (key, work) => {
    const line = lines.get(key) ?? { inTurn: createQueue(), waiting: 0 }
    lines.set(key, line)
    line.waiting += 1
    try {
      return await line.inTurn(work)
    } finally {
      line.waiting -= 1
      if (line.waiting === 0) lines.delete(key)
    }
  }
}
