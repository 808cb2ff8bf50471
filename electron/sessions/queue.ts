/** One change at a time per key: a later task starts when every earlier one of its key has ended, well or badly. */

export type KeyedQueue<K> = <T>(key: K, task: () => Promise<T>) => Promise<T>

/** @returns a function that runs a task after the earlier ones of the same key and answers with its result. */
export function createKeyedQueue<K>(): KeyedQueue<K> {
  const tails = new Map<K, Promise<void>>()

  return <T>(key: K, task: () => Promise<T>): Promise<T> => {
    const result = (tails.get(key) ?? Promise.resolve()).then(task)
    const tail: Promise<void> = result.then(
      () => undefined,
      () => undefined,
    )
    tails.set(key, tail)
    // The last one of a key leaves nothing behind.
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key)
    })
    return result
  }
}
