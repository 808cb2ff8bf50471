/** From Electron's `printToPDF` options to Chromium's. Lengths are inches on both sides. */
import type { PrintToPDFOptions } from 'electron'

type PageSize = Exclude<PrintToPDFOptions['pageSize'], undefined>
interface Size {
  readonly width: number
  readonly height: number
}

/** Paper formats by name, upright, in inches. */
const formats: Readonly<Record<Extract<PageSize, string>, Size>> = {
  A0: { width: 33.1, height: 46.8 },
  A1: { width: 23.4, height: 33.1 },
  A2: { width: 16.54, height: 23.4 },
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  A6: { width: 4.13, height: 5.83 },
  Letter: { width: 8.5, height: 11 },
  Legal: { width: 8.5, height: 14 },
  Tabloid: { width: 11, height: 17 },
  Ledger: { width: 17, height: 11 },
}

/** PDF itself ends at 200 inches; a larger number is a length in another unit. */
const LARGEST_INCHES = 200

function sizeOf(pageSize: PageSize): Size {
  if (typeof pageSize === 'string') {
    const format = formats[pageSize]
    if (!format) throw new Error(`Invalid pageSize ${pageSize}`)
    return format
  }
  const { width, height } = pageSize
  if (typeof width !== 'number' || typeof height !== 'number') {
    throw new TypeError('width and height properties are required for pageSize')
  }
  for (const length of [width, height]) {
    if (!(length > 0 && length <= LARGEST_INCHES)) {
      throw new Error(`pageSize is in inches: ${width} × ${height} is no paper`)
    }
  }
  return { width, height }
}

function marginsOf(margins: PrintToPDFOptions['margins'], size: Size): Record<string, number | undefined> {
  const { top, bottom, left, right } = margins ?? {}
  for (const margin of [top, bottom, left, right]) {
    if (margin !== undefined && !(margin >= 0)) throw new Error('margins are inches, zero or more')
  }
  // 0.4 inch is the default where a side is not given.
  if ((left ?? 0.4) + (right ?? 0.4) >= size.width || (top ?? 0.4) + (bottom ?? 0.4) >= size.height) {
    throw new Error('invalid print parameters: content area is empty')
  }
  return { marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right }
}

/** @throws Error for sizes that cannot be inches and for margins that leave no room. */
export function printParams(options: PrintToPDFOptions): Record<string, unknown> {
  const size = sizeOf(options.pageSize ?? 'Letter')
  const { scale = 1 } = options
  if (!(scale >= 0.1 && scale <= 2)) throw new Error('scale is between 0.1 and 2')
  return {
    paperWidth: size.width,
    paperHeight: size.height,
    ...marginsOf(options.margins, size),
    scale,
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    pageRanges: options.pageRanges ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  }
}
