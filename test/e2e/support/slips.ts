/** What stands on the printed slips: read from the PDF files, as the person who holds the paper reads it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPdf, readQr } from '#test/fakes/pdf.ts'

export interface PaperSlip {
  readonly text: string
  readonly bytes: Uint8Array
  /** What a phone reads from its QR code, or null. */
  readonly qr: string | null
}

/** @param folder the app's profile. @param file as the desk shows it. */
export async function readSlip(folder: string, receptionNumber: string, file: string): Promise<PaperSlip> {
  const bytes = new Uint8Array(await readFile(join(folder, 'slips', receptionNumber, file)))
  const { text } = await readPdf(bytes)
  return { text: text.normalize('NFKC').replaceAll(/\s/g, ''), bytes, qr: await readQr(bytes) }
}

/** Every login ID on a slip, in order. */
export function loginIdsOn(slip: PaperSlip): string[] {
  return slip.text.match(/PR\d{10}/g) ?? []
}
