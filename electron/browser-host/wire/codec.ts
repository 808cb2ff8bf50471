/**
 * How values cross: first `structuredClone`, which is as strict as Electron's IPC (no functions, no
 * proxies, no class survives), then devalue's text, which keeps dates, maps, bytes and cycles.
 */
import { stringify, unflatten } from 'devalue'

/** Electron's own words. */
export const NOT_CLONEABLE = 'An object could not be cloned.'

interface ErrorFields {
  readonly name: string
  readonly message: string
}

const reducers = {
  Error: (value: unknown): ErrorFields | false =>
    value instanceof Error && { name: value.name, message: value.message },
}

const revivers = {
  Error({ name, message }: ErrorFields): Error {
    const error = new Error(message)
    error.name = name
    return error
  },
}

/** @throws Error in Electron's words when a value cannot cross, before anything is sent. */
export function encode(frame: object): string {
  try {
    return stringify(structuredClone(frame), reducers)
  } catch {
    throw new Error(NOT_CLONEABLE)
  }
}

/** How devalue marks a list that is mostly holes: this number first, then the length that the list claims. */
const SPARSE = -7
/** Holes cost nothing on the wire, and gigabytes to whoever walks over them. */
const LONGEST_SPARSE = 10_000

const isHuge = (value: unknown): boolean =>
  Array.isArray(value) && value[0] === SPARSE && !(Number(value[1]) <= LONGEST_SPARSE)

/** @throws when the text is not a frame's. The shape of the value is not checked here. */
export function decode(frame: string): unknown {
  const flat: unknown = JSON.parse(frame)
  if (!Array.isArray(flat) || flat.some(isHuge)) throw new Error('not a frame')
  return unflatten(flat, revivers)
}
