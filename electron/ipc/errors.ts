/** From whatever was thrown to the typed error that a screen can show. */
import type { CallError } from '#shared/contract/channel.ts'
import { callError, Refusal } from '../errors.ts'
import { log } from '../lib/log.ts'
import { VaultError } from '../vault/client/vault.ts'

function codeOf(error: VaultError): Exclude<CallError['code'], 'refused'> {
  if (error.code === 'conflict' || error.code === 'diskFull' || error.code === 'notReady') return error.code
  return 'storage'
}

/** @param channel for the log; what was thrown is logged by name only, since a message may quote what was typed (L9). */
export function errorAnswer(channel: string, error: unknown): CallError {
  if (error instanceof Refusal) return error.error
  if (error instanceof VaultError) {
    log(`${channel} failed`, { error: error.name, code: error.code })
    return callError(codeOf(error))
  }
  log(`${channel} failed`, { error: error instanceof Error ? error.name : typeof error })
  return callError('internal')
}
