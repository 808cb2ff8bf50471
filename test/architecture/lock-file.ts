/** What npm can leave in a lock file without a word, and a newcomer's `npm ci` then stumbles over. */

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** npm's own search: beside the package, then in each node_modules above it. */
function isLocked(lock: LockFile, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}${folder === '' ? '' : '/'}node_modules/${name}` in lock.packages) return true
    if (folder === '') return false
    if (!folder.includes('/node_modules/')) return `node_modules/${name}` in lock.packages
  }
}

/** Optional dependencies that are named and not held: `npm install` drops them silently, `npm ci` refuses the lock. */
export function holes(lock: LockFile): string[] {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(lock, path, name))
      .map(([name, range]) => `${path} → ${name}@${range}`),
  )
}

/** Hosts in a lock file tie it to the network it was made in. */
export function hosts(lock: LockFile): string[] {
  return Object.entries(lock.packages).flatMap(([path, { resolved }]) =>
    resolved !== undefined && /^[a-z+]+:\/\//.test(resolved) ? [path] : [],
  )
}
