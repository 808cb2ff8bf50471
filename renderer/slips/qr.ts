/** The usage code as a QR code: the plain 16 characters, nothing around them (print matrix). */
import { encode } from 'uqr'

export interface QrPath {
  /** Modules per side, without a quiet zone: the paper around it is the quiet zone. */
  readonly size: number
  /** SVG path data in module units: one rectangle per horizontal run of dark modules. */
  readonly path: string
}

/** @param text Crockford characters fit the QR alphabet of capitals and digits, so 16 need the smallest symbol. */
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
