/** QR codes as SVG paths: of a usage code on paper, of an address on the desk. */
import { encode } from 'uqr'

export interface QrPath {
  /** Modules per side, without a quiet zone: what is around it must stay white for four modules. */
  readonly size: number
  /** SVG path data in module units: one rectangle per horizontal run of dark modules. */
  readonly path: string
}

/** @param text a code in Crockford characters fits the QR alphabet of capitals and digits, so 16 need the smallest symbol. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  return { size, path: data.map((row, y) => rowPath(row, y)).join('') }
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  let start = -1
  for (let x = 0; x <= row.length; x += 1) {
    const dark = row[x] === true
    if (dark && start < 0) start = x
    if (!dark && start >= 0) {
      path += `M${String(start)} ${String(y)}h${String(x - start)}v1H${String(start)}z`
      start = -1
    }
  }
  return path
}
