/** Why a unit of work was not done, as a value that may cross to main: names and codes, never data (L9). */
import type { VaultFailure } from '#shared/contract/vault.ts'

/** Somebody else changed the document first, or it is not there. */
export class ConflictError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConflictError'
  }
}

/** The request breaks an invariant of the vault. */
export class InvalidRequestError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'InvalidRequestError'
  }
}

/** A row that does not read as what it should be. The others stay readable. */
export class BrokenRowError extends Error {
  constructor(table: string) {
    super(`a row of ${table} does not read`)
    this.name = 'BrokenRowError'
  }
}

const codes: Readonly<Record<string, VaultFailure['code']>> = {
  ConflictError: 'conflict',
  ConstraintError: 'conflict',
  QuotaExceededError: 'diskFull',
  DatabaseClosedError: 'closed',
  InvalidRequestError: 'invalid',
  BrokenRowError: 'invalid',
  ZodError: 'invalid',
  DataError: 'invalid',
  DataCloneError: 'invalid',
}

/** Dexie wraps: an abort carries its cause as `inner`, a bulk error its rows' errors as `failures`. */
function causes(error: unknown, depth = 0): unknown[] {
  if (typeof error !== 'object' || error === null || depth > 3) return [error]
  const { inner, failures } = error as { inner?: unknown; failures?: unknown }
  const below = [...(inner ? [inner] : []), ...(Array.isArray(failures) ? (failures as unknown[]) : [])]
  return [error, ...below.flatMap((cause) => causes(cause, depth + 1))]
}

/** @param unit for the message. What was thrown is told by its name only: its own message may quote a row. */
export function toFailure(unit: string, thrown: unknown): VaultFailure {
  const names = causes(thrown).map((cause) =>
    cause instanceof Error || isNamed(cause) ? cause.name : typeof cause,
  )
  const known = names.find((name) => codes[name] !== undefined)
  const code = known === undefined ? 'storage' : (codes[known] ?? 'storage')
  return { code, message: `${unit}: ${known ?? names[0] ?? 'unknown'}` }
}

/** A DOMException is no Error in every engine, but has a name. */
function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && typeof (value as { name?: unknown }).name === 'string'
}
