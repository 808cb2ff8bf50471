/** Secrets at rest go through the operating system's keystore (L8). */
export interface Sealer {
  /** @returns base64. */
  seal(text: string): Promise<string>
  /** @throws when the text was sealed by another key. */
  open(sealed: string): Promise<string>
}
