/** Looking for what must not be there, only after finding what must: a search that cannot read proves nothing. */
import { inflateSync } from 'node:zlib'

/** White space, hyphens and full-width forms must not hide a secret. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\-‐‑–—ー・/]/gu, '')
    .toUpperCase()
}

/** The file's bytes as text: as they are, and with every compressed stream opened. */
export function pdfBytesAsText(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf)
  const parts = [raw.toString('latin1')]
  let from = raw.indexOf('stream')
  while (from >= 0) {
    const start = raw.indexOf('\n', from) + 1
    const end = raw.indexOf('endstream', start)
    if (end < 0) break
    try {
      parts.push(inflateSync(raw.subarray(start, end)).toString('latin1'))
    } catch {
      // Not a compressed stream: it is in the raw text already.
    }
    from = raw.indexOf('stream', end + 'endstream'.length)
  }
  return parts.join('\n')
}

/** @returns names of the markers that the text holds. */
export function found(text: string, markers: Readonly<Record<string, readonly string[]>>): string[] {
  const searched = bare(text)
  return Object.entries(markers)
    .filter(([, spellings]) => spellings.some((spelling) => searched.includes(bare(spelling))))
    .map(([name]) => name)
    .sort()
}
