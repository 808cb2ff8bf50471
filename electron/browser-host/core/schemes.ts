/** Which schemes the app has declared, and whether their pages may store and fetch. */
import type { CustomScheme } from 'electron'

export class Schemes {
  private declared: ReadonlyMap<string, CustomScheme> | null = null

  /** @throws Error at the second call: in Electron it would silently undo the first. */
  declare(schemes: readonly CustomScheme[]): void {
    if (this.declared) throw new Error('protocol.registerSchemesAsPrivileged can only be called once')
    this.declared = new Map(schemes.map((scheme) => [scheme.scheme, scheme]))
  }

  /**
   * Pages of a scheme that is not standard and secure have neither IndexedDB nor fetch in Electron; here
   * they would have both, so they are not shown at all.
   * @throws Error that names what is missing.
   */
  requireShowable(scheme: string): void {
    const privileges = this.declared?.get(scheme)?.privileges
    if (privileges?.standard && privileges.secure) return
    throw new Error(
      `the browser host only shows pages of a scheme registered as standard and secure, not ${scheme}:`,
    )
  }
}
