/** Secrets at rest go through the operating system's keystore (L8). */
export interface Sealer {
  /** @returns base64. */
  seal(text: string): Promise<string>
  /** @throws when the text was sealed by another key. */
  open(sealed: string): Promise<string>
}

// Sealing with the operating system's keystore, through Electron's asynchronous safeStorage: the synchronous
// calls are deprecated.

/** The part of Electron's `safeStorage` that we use. */
export interface SafeStorage {
  isAsyncEncryptionAvailable(): Promise<boolean>
  encryptStringAsync(plainText: string): Promise<Buffer>
  decryptStringAsync(encrypted: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }>
}

/** What Electron tells of the keystore; on Linux only, and only once the app is ready. */
export interface KeystoreName {
  getSelectedStorageBackend?(): string
}

/**
 * Whether a sealed text is safe from whoever can read the profile (L8). Without a keyring Electron seals on
 * Linux all the same, with a key that everybody knows: practice may go on, but not unsaid.
 */
export function protectsSecrets(storage: KeystoreName, platform: NodeJS.Platform): boolean {
  const name = storage.getSelectedStorageBackend?.()
  if (name === 'basic_text') return false
  return platform !== 'linux' || (name !== undefined && name !== 'unknown')
}

/** No keystore, or it did not answer: nothing may be stored in the clear instead. */
export class SealerError extends Error {
  constructor(what: 'unavailable' | 'seal' | 'open') {
    super(`keystore: ${what}`)
    this.name = 'SealerError'
  }
}

/**
 * @param storage asked for the first time when the first secret is sealed: before the app is ready it throws.
 * Errors of the keystore are replaced: their messages are not ours and may quote anything (L9).
 */
export function createOsSealer(storage: SafeStorage): Sealer {
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

  async function open(sealed: string): Promise<string> {
    await needsKeystore()
    try {
      // Whether it should be sealed anew is not asked: no secret lies here longer than its session (L8, L11),
      // and the practice carrier's are played.
      return (await storage.decryptStringAsync(Buffer.from(sealed, 'base64'))).result
    } catch {
      throw new SealerError('open')
    }
  }

  return { seal, open }
}
