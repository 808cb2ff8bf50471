/** What every way of printing offers: PDF files in a folder, and the operating system's printers. */
import type { PaperSize, PrintFailure } from '#shared/domain/paper/print-job.ts'

/** A slip that stands laid out in the slip window. */
export interface DrawnSlip {
  /** @throws SlipRenderError */
  toPdf(): Promise<Uint8Array>
  /**
   * To a printer of the system. Electron knows only that it was taken, or that it was not.
   * @throws SlipRenderError when nobody answered in time
   */
  toDevice(deviceName: string): Promise<boolean>
}

export interface PrintJobOrder {
  /** The session's, below the folder of all slips. */
  readonly folder: string
  readonly fileName: string
}

/** A slip that is ready to come out. Exactly one of the two is called. */
export interface StagedSlip {
  /** @returns its number in the print system; null where there is none, or none is known. @throws PrintError */
  out(): Promise<{ readonly systemJob: string | null }>
  drop(): Promise<void>
}

export interface Printer {
  readonly paper: PaperSize
  /** Does all that can fail before something leaves, so that a print can be counted first. @throws PrintError, SlipRenderError */
  stage(drawn: DrawnSlip, order: PrintJobOrder): Promise<StagedSlip>
}

export interface FailureFacts {
  /** The print system's own keyword. */
  readonly systemReason?: string | null
  /** False: it may lie in the print system's queue all the same (Q4). */
  readonly takenBack?: boolean | null
}

/** Nothing came out, as far as is known. Names no file and no printer. */
export class PrintError extends Error {
  readonly failure: PrintFailure
  readonly systemReason: string | null
  readonly takenBack: boolean | null
  constructor(failure: PrintFailure, { systemReason = null, takenBack = null }: FailureFacts = {}) {
    super(`slip not printed: ${failure}`)
    this.name = 'PrintError'
    this.failure = failure
    this.systemReason = systemReason
    this.takenBack = takenBack
  }
}
