/** Memory of a process and everything below it, as the kernel shares it out (PSS). Linux only. */
import { readdirSync, readFileSync } from 'node:fs'

/** Parent of every process; one that ended while we looked is left out. */
function parents(): Map<number, number> {
  const found = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      // The command's name stands in brackets and may hold anything; the fields behind it do not.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      found.set(Number(name), Number(fields[1]))
    } catch {
      continue
    }
  }
  return found
}

function isBelow(pid: number, root: number, of: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = of.get(at)) {
    if (at === root) return true
  }
  return false
}

/** @returns KiB, or 0 for a process that ended or may not be read. */
function pssOf(pid: number): number {
  try {
    const pss = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8'))
    return Number(pss?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** @returns MiB of the process and all below it; null where the system does not tell. */
export function treeMemory(root: number): number | null {
  if (process.platform !== 'linux') return null
  const of = parents()
  const pids = [...of.keys()].filter((pid) => isBelow(pid, root, of))
  return pids.reduce((sum, pid) => sum + pssOf(pid), 0) / 1024
}
