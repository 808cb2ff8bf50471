/** Ids that follow from a seed: for tests that want the same documents twice. Never for a real counter: they can be foretold. */
import { createHash } from 'node:crypto'
import type { Ids } from '#electron/lib/ids.ts'

const BLOCK = 32

/** @param seed two of the same seed give the same ids in the same order. */
export function seededIds(seed: string): Ids {
  let count = 0
  const block = (): Buffer =>
    createHash('sha256')
      .update(`${seed} ${String((count += 1))}`)
      .digest()
  return {
    uuid() {
      const hex = block().toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    },
    randomBytes(n) {
      const blocks = Array.from({ length: Math.ceil(n / BLOCK) }, block)
      return new Uint8Array(Buffer.concat(blocks).subarray(0, n))
    },
  }
}
