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

/**
 * Partitions share one profile here and are kept apart by origin alone, so an origin belongs to the first
 * partition that shows it. In Electron two partitions could show the same origin with separate storage.
 */
export class Partitions {
  private readonly owners = new Map<string, string>()
  private readonly begun = new Set<string>()

  /** @throws Error when another partition has the origin: their databases would be one. */
  claim(host: string, partition: string): void {
    const owner = this.owners.get(host) ?? partition
    if (owner !== partition) {
      throw new Error(`the browser host keeps partitions apart by origin, and ${host} belongs to '${owner}'`)
    }
    this.owners.set(host, partition)
  }

  /** True once per run for a partition that Electron keeps in memory: nothing of an earlier run may be there. */
  beginsFresh(partition: string): boolean {
    if (partition === '' || partition.startsWith('persist:') || this.begun.has(partition)) return false
    this.begun.add(partition)
    return true
  }
}
