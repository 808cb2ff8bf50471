/** From Electron's `print` options to Chromium's page and CUPS's paper. Lengths are microns here, and inches nowhere else. */
import type { WebContentsPrintOptions } from 'electron'
import { MissingInHost } from '../refusing.ts'
import { printParams } from './print-to-pdf.ts'

/** Electron accepts nothing smaller. */
const SMALLEST_MICRONS = 353
const MICRONS_PER_INCH = 25_400
const MICRONS_PER_MM = 1000

/** What is understood; everything else would mean something in Electron. */
const known: ReadonlySet<string> = new Set([
  'silent',
  'deviceName',
  'pageSize',
  'margins',
  'printBackground',
] satisfies (keyof WebContentsPrintOptions)[])

export interface PrintOrder {
  readonly deviceName: string
  /** CUPS's name of the paper. */
  readonly media: string
  /** Of Chromium's `Page.printToPDF`. */
  readonly params: Readonly<Record<string, unknown>>
}

type PageSize = NonNullable<WebContentsPrintOptions['pageSize']>

function paperOf(pageSize: PageSize): Pick<PrintOrder, 'media'> & { width: number; height: number } {
  if (pageSize === 'A4') return { media: 'A4', width: 210_000, height: 297_000 }
  if (typeof pageSize === 'string') throw new MissingInHost(`print option pageSize: ${pageSize}`)
  const { width, height } = pageSize
  if (!width || !height) throw new Error('height and width properties are required for pageSize')
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  if (w < SMALLEST_MICRONS || h < SMALLEST_MICRONS)
    throw new RangeError('height and width properties must be minimum 352 microns.')
  const mm = (microns: number): string => String(microns / MICRONS_PER_MM)
  const a4 = w === 210_000 && h === 297_000
  return { media: a4 ? 'A4' : `Custom.${mm(w)}x${mm(h)}mm`, width: w, height: h }
}

/** @throws MissingInHost that names the option; Error in Electron's words for sizes that it refuses. */
export function printOrder(options: WebContentsPrintOptions | undefined): PrintOrder {
  if (typeof options !== 'object')
    throw new TypeError('webContents.print(): Invalid print settings specified.')
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw new MissingInHost(`print option ${name}`)
  }
  const { silent, deviceName, pageSize, margins, printBackground } = options
  if (silent !== true) throw new MissingInHost('print option silent: false')
  if (!deviceName) throw new MissingInHost("print without deviceName, to the system's default")
  if (pageSize === undefined) throw new MissingInHost('print without pageSize')
  if (margins?.marginType !== 'none') throw new MissingInHost('print option margins other than none')
  const { media, width, height } = paperOf(pageSize)
  return {
    deviceName,
    media,
    params: printParams({
      pageSize: { width: width / MICRONS_PER_INCH, height: height / MICRONS_PER_INCH },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: printBackground ?? false,
    }),
  }
}
