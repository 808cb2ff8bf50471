/**
 * Sealing with the operating system's keystore, through Electron's asynchronous safeStorage: the
 * synchronous calls are deprecated.
 */
import type { Sealer } from './sealer.ts'

/** The part of Electron's `safeStorage` that we use. */
export interface SafeStorage {
  isAsyncEncryptionAvailable(): Promise<boolean>
  encryptStringAsync(plainText: string): Promise<Buffer>
  decryptStringAsync(encrypted: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }>
}

/** No keystore, or it did not answer: nothing may be stored in the clear instead. */
export class SealerError extends Error {
  constructor(what: 'unavailable' | 'seal' | 'open') {
    super(`keystore: ${what}`)
    this.name = 'SealerError'
  }
}

/** A sealed text that was opened. */
export interface Opened {
  readonly text: string
  /** The same text sealed with the keystore's present key, when the old one is outdated: store it. Else null. */
  readonly resealed: string | null
}

export interface OsSealer extends Sealer {
  /** As `open`, and renews what was sealed with an outdated key. @throws SealerError */
  openAndRenew(sealed: string): Promise<Opened>
}

/**
 * @param storage asked for the first time when the first secret is sealed: before the app is ready it throws.
 * Errors of the keystore are replaced: their messages are not ours and may quote anything (L9).
 */
export function createOsSealer(storage: SafeStorage): OsSealer {
  let available: Promise<boolean> | null = null

  async function needsKeystore(): Promise<void> {
    available ??= storage.isAsyncEncryptionAvailable().catch(() => false)
    if (await available) return
    // Asked again next time: a locked keyring may be opened in between.
    available = null
    throw new SealerError('unavailable')
  }

  async function seal(text: string): Promise<string> {
    await needsKeystore()
    try {
      return (await storage.encryptStringAsync(text)).toString('base64')
    } catch {
      throw new SealerError('seal')
    }
  }

  async function openAndRenew(sealed: string): Promise<Opened> {
    await needsKeystore()
    let answer: { result: string; shouldReEncrypt: boolean }
    try {
      answer = await storage.decryptStringAsync(Buffer.from(sealed, 'base64'))
    } catch {
      throw new SealerError('open')
    }
    const { result, shouldReEncrypt } = answer
    // The old key still opens it, so a failed renewal loses nothing: the next opening tries again.
    const resealed = shouldReEncrypt ? await seal(result).catch(() => null) : null
    return { text: result, resealed }
  }

  return { seal, openAndRenew, open: async (sealed) => (await openAndRenew(sealed)).text }
}
