/** Whether CUPS keeps the files of what it has printed: a slip's secrets among them (L8). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SpoolKeeping } from '../system/print-system.ts'

/** By itself CUPS keeps a job's files for a day after it was printed. */
const DEFAULT = '86400'

/** @param text what `cupsd.conf` says; the last of several directives counts, as for CUPS. */
export function keepingIn(text: string): SpoolKeeping {
  const told = (name: string): string | undefined =>
    [...text.matchAll(new RegExp(`^\\s*${name}\\s+(\\S+)`, 'gim'))].at(-1)?.[1]
  // Without a history there are no files either.
  const off = (value: string): boolean => /^(no|off|false|0)$/i.test(value)
  return off(told('PreserveJobFiles') ?? DEFAULT) || off(told('PreserveJobHistory') ?? 'yes')
    ? 'none'
    : 'keeps'
}

/** @param serverRoot CUPS's folder of settings. */
export async function spoolKeeping(serverRoot: string): Promise<SpoolKeeping> {
  return readFile(join(serverRoot, 'cupsd.conf'), 'utf8').then(keepingIn, () => 'unknown')
}
