/** What main may ask the operating system's print system, whichever it is. What it does not know, it says so. */
import type { PrintFailure } from '#shared/domain/paper/print-job.ts'

/** How a submitted job stands, with the print system's own keyword where it has one. */
export type JobStand =
  | { readonly state: 'waiting' | 'completed'; readonly reason: string | null }
  | { readonly state: 'failed'; readonly failure: PrintFailure; readonly reason: string | null }
  /** Not in its queue, not in its history: it will not print any more, and nobody knows whether it did. */
  | { readonly state: 'gone' }
  | { readonly state: 'unknown' }

export type SpoolKeeping = 'none' | 'keeps' | 'unknown'

export interface PrintSystem {
  /** False where a submitted job cannot be followed nor taken back. */
  readonly follows: boolean
  /** The name of the default printer; null where none is, or nobody says. */
  defaultPrinter(): Promise<string | null>
  /** @returns the job's number by its title; null when there is none. @throws Error when it cannot be asked */
  find(printer: string, title: string): Promise<string | null>
  look(systemJob: string): Promise<JobStand>
  /** Removes it with its files. @returns whether it is certain that it prints no more. */
  takeBack(systemJob: string): Promise<boolean>
  /** Why a printer did not take a job. */
  diagnose(printer: string): Promise<{ readonly failure: PrintFailure; readonly reason: string | null }>
  /** Whether it keeps the files of what it has printed (L8). */
  keepsFiles(): Promise<SpoolKeeping>
}

/** Where nothing can be asked (Windows): a print is submitted, and that is all that is known. */
export const silentSystem: PrintSystem = {
  follows: false,
  defaultPrinter: async () => null,
  find: async () => null,
  look: async () => ({ state: 'unknown' }),
  takeBack: async () => false,
  diagnose: async () => ({ failure: 'unknown', reason: null }),
  keepsFiles: async () => 'unknown',
}
