/** The paper: 80 mm wide, as long as the slip. The only place that turns pixels into inches. */

/** What is passed to `printToPDF`: inches, as Electron's documentation says. */
export interface PdfOptions {
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly margins: { readonly top: 0; readonly bottom: 0; readonly left: 0; readonly right: 0 }
  readonly printBackground: true
  readonly preferCSSPageSize: false
  readonly pageRanges: '1'
}

const MM_PER_INCH = 25.4
const PX_PER_INCH = 96

/** @param heightPx measured height of the slip. One pixel more keeps rounding from starting a second page. */
export function pdfOptions(heightPx: number): PdfOptions {
  return {
    pageSize: { width: 80 / MM_PER_INCH, height: (Math.ceil(heightPx) + 1) / PX_PER_INCH },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    printBackground: true,
    preferCSSPageSize: false,
    pageRanges: '1',
  }
}
