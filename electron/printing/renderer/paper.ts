/**
 * The paper: an 80 mm roll, as long as the slip, or A4. The only place that turns pixels into inches (`printToPDF`)
 * and microns (`print`).
 */
import type { PaperSize } from '#shared/domain/paper/print-job.ts'

/** What is passed to `printToPDF`: inches, as Electron's documentation says. */
export interface PdfOptions {
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly margins: { readonly top: 0; readonly bottom: 0; readonly left: 0; readonly right: 0 }
  readonly printBackground: true
  readonly preferCSSPageSize: false
  readonly pageRanges: '1'
}

/** What is passed to `print`: microns. */
export interface DeviceOptions {
  readonly silent: true
  /** The system's own name of the printer. */
  readonly deviceName: string
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly margins: { readonly marginType: 'none' }
  readonly printBackground: true
}

const MM_PER_INCH = 25.4
const PX_PER_INCH = 96
const MICRONS_PER_INCH = 25_400
const A4_MM = { width: 210, height: 297 }

/** @param heightPx measured height of the slip. One pixel more keeps rounding from starting a second page. */
function inches(paper: PaperSize, heightPx: number): { width: number; height: number } {
  if (paper === 'a4') return { width: A4_MM.width / MM_PER_INCH, height: A4_MM.height / MM_PER_INCH }
  return { width: 80 / MM_PER_INCH, height: (Math.ceil(heightPx) + 1) / PX_PER_INCH }
}

export function pdfOptions(heightPx: number, paper: PaperSize = 'roll80'): PdfOptions {
  return {
    pageSize: inches(paper, heightPx),
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    printBackground: true,
    preferCSSPageSize: false,
    pageRanges: '1',
  }
}

/** @param deviceName as the system's list of printers has it. */
export function deviceOptions(deviceName: string, heightPx: number, paper: PaperSize): DeviceOptions {
  const { width, height } = inches(paper, heightPx)
  return {
    silent: true,
    deviceName,
    pageSize: {
      width: Math.round(width * MICRONS_PER_INCH),
      height: Math.round(height * MICRONS_PER_INCH),
    },
    margins: { marginType: 'none' },
    printBackground: true,
  }
}
