/** What stands on the printed slips: read from the PDF files, as the person who holds the paper reads it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPdf, readQr } from '#test/fakes/pdf.ts'

export interface PaperSlip {
  readonly text: string
  readonly bytes: Uint8Array
  /** What a phone reads from its QR code, or null. */
  readonly qr: string | null
}

/** Where a reception's slips are: in the folder of its year, of which a test's profile has one. */
export async function slipFolder(folder: string, receptionNumber: string): Promise<string> {
  const [year = ''] = await readdir(join(folder, 'slips'))
  return join(folder, 'slips', year, receptionNumber)
}

/** @param folder the app's profile. @param file as the desk shows it. */
export async function readSlip(folder: string, receptionNumber: string, file: string): Promise<PaperSlip> {
  const bytes = new Uint8Array(await readFile(join(await slipFolder(folder, receptionNumber), file)))
  const { text } = await readPdf(bytes)
  return { text: text.normalize('NFKC').replaceAll(/\s/g, ''), bytes, qr: await readQr(bytes) }
}

/** Every login ID on a slip, in order. */
export function loginIdsOn(slip: PaperSlip): string[] {
  return slip.text.match(/PR\d{10}/g) ?? []
}
