/** Asks again, without pausing for any fixed time, until there is something. */
export async function waitFor<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await ask()
    if (found !== undefined) return found
    await new Promise((next) => setImmediate(next))
  }
}
