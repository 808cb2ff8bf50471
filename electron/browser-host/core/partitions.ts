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
