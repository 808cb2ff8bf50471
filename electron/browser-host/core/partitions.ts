/**
 * Partitions share one profile here and are kept apart by origin alone, so an origin belongs to the first
 * partition that shows it. In Electron two partitions could show the same origin with separate storage.
 */
export class Partitions {
  private readonly owners = new Map<string, string>()

  /** @throws Error when another partition has the origin: their databases would be one. */
  claim(host: string, partition: string): void {
    const owner = this.owners.get(host) ?? partition
    if (owner !== partition) {
      throw new Error(`the browser host keeps partitions apart by origin, and ${host} belongs to '${owner}'`)
    }
    this.owners.set(host, partition)
  }
}
