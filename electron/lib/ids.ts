/** Main's only source of randomness: handed to the pure code that may have none of its own (L1). */
import { randomBytes, randomUUID } from 'node:crypto'

export interface Ids {
  uuid(): string
  /** @param n how many bytes, from the operating system's generator. */
  randomBytes(n: number): Uint8Array
}

export const systemIds: Ids = {
  uuid: () => randomUUID(),
  randomBytes: (n) => new Uint8Array(randomBytes(n)),
}
