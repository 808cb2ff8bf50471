/**
 * `safeStorage` without an operating system's key store: the key is a file beside the data. That hides a
 * text from a glance and protects it from nobody who can read the profile, which is what Electron calls
 * `basic_text`; the app must say so, and live mode refuses to start on it.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Lifecycle } from '../core/lifecycle.ts'
import { refusing } from '../refusing.ts'

const PREFIX = Buffer.from('host1')
const IV_BYTES = 12
const TAG_BYTES = 16

/** Written aside and linked: two starts at once must not end with two keys. */
function createKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

export class HostSafeStorage {
  private readonly lifecycle: Lifecycle
  private readonly keyFile: () => string

  constructor(lifecycle: Lifecycle, keyFile: () => string) {
    this.lifecycle = lifecycle
    this.keyFile = keyFile
    return refusing('electron.safeStorage', this)
  }

  getSelectedStorageBackend(): 'basic_text' | 'unknown' {
    return this.lifecycle.isReady ? 'basic_text' : 'unknown'
  }

  /** There is nothing to force: plain text is all that this host has. */
  setUsePlainTextEncryption(_usePlainText: boolean): void {}

  /** True, as Electron's documentation says of `basic_text`: it works, and it does not protect. */
  async isAsyncEncryptionAvailable(): Promise<boolean> {
    this.requireReady()
    return true
  }

  async encryptStringAsync(plainText: string): Promise<Buffer> {
    this.requireReady()
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.key(), iv)
    const sealed = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()])
    return Buffer.concat([PREFIX, iv, sealed, cipher.getAuthTag()])
  }

  async decryptStringAsync(encrypted: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> {
    this.requireReady()
    const head = PREFIX.length + IV_BYTES
    if (encrypted.length < head + TAG_BYTES || !encrypted.subarray(0, PREFIX.length).equals(PREFIX)) {
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptStringAsync.')
    }
    const decipher = createDecipheriv('aes-256-gcm', this.key(), encrypted.subarray(PREFIX.length, head))
    decipher.setAuthTag(encrypted.subarray(-TAG_BYTES))
    const plain = Buffer.concat([decipher.update(encrypted.subarray(head, -TAG_BYTES)), decipher.final()])
    return { result: plain.toString('utf8'), shouldReEncrypt: false }
  }

  private key(): Buffer {
    const file = this.keyFile()
    if (!existsSync(file)) createKey(file)
    return readFileSync(file)
  }

  private requireReady(): void {
    this.lifecycle.requireReady('safeStorage cannot be used before app is ready')
  }
}
