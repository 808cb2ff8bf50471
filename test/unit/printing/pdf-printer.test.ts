import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { slipFileName } from '#electron/printing/file-name.ts'
import {
  createPdfPrinter,
  writeDurably,
  type PrintJob,
  type SlipPrinter,
} from '#electron/printing/pdf-printer.ts'
import type { ReceptionNumber } from '#shared/domain/ids.ts'

const receptionNumber = 'P-1122-001' as ReceptionNumber
const pdf = new TextEncoder().encode('%PDF-1.4 slip')
let folder = ''

/** Staged and let out at once. */
async function print(printer: SlipPrinter, job: PrintJob): Promise<void> {
  await (await printer.stage(job)).out()
}

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'madoguchi-slips-')), 'slips')
})
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true })
})

describe('the PDF printer', () => {
  it('puts the whole slip into the folder of its reception number, and leaves nothing beside it', async () => {
    await print(createPdfPrinter(folder), { receptionNumber, fileName: 'user-2-1.pdf', pdf })
    expect(await readdir(join(folder, 'P-1122-001'))).toEqual(['user-2-1.pdf'])
    expect(await readFile(join(folder, 'P-1122-001', 'user-2-1.pdf'))).toEqual(Buffer.from(pdf))
  })

  it.skipIf(process.platform === 'win32')('L8: only its owner can read a slip', async () => {
    await print(createPdfPrinter(folder), { receptionNumber, fileName: 'store-1.pdf', pdf })
    expect((await stat(join(folder, 'P-1122-001', 'store-1.pdf'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'P-1122-001'))).mode & 0o777).toBe(0o700)
  })

  it.each(['ENOSPC', 'EDQUOT'])('Q4: a full disk (%s) is called that', async (code) => {
    const printer = createPdfPrinter(folder, () => Promise.reject(Object.assign(new Error('no'), { code })))
    await expect(print(printer, { receptionNumber, fileName: 'store-1.pdf', pdf })).rejects.toMatchObject({
      name: 'PrintError',
      why: 'diskFull',
    })
  })

  it('Q4: any other failure is a failed print, without the name of the file', async () => {
    await writeFile(folder, 'a file where the folder should be')
    const failed = print(createPdfPrinter(folder), { receptionNumber, fileName: 'store-1.pdf', pdf })
    await expect(failed).rejects.toMatchObject({
      why: 'failed',
      message: expect.not.stringContaining('store') as string,
    })
  })

  it('L10: a staged slip is not out; dropped, nothing of it is left', async () => {
    const staged = await createPdfPrinter(folder).stage({ receptionNumber, fileName: 'store-1.pdf', pdf })
    expect(await readdir(join(folder, 'P-1122-001'))).not.toContain('store-1.pdf')
    await staged.drop()
    expect(await readdir(join(folder, 'P-1122-001'))).toEqual([])
  })

  it('a write that breaks off leaves the old slip whole and no piece of the new one', async () => {
    const job = { receptionNumber, fileName: 'store-1.pdf', pdf }
    await print(createPdfPrinter(folder), job)
    const breaking = createPdfPrinter(folder, (path) =>
      writeDurably(path, { not: 'bytes' } as unknown as Uint8Array),
    )
    await expect(print(breaking, job)).rejects.toMatchObject({ why: 'failed' })
    expect(await readdir(join(folder, 'P-1122-001'))).toEqual(['store-1.pdf'])
    expect(await readFile(join(folder, 'P-1122-001', 'store-1.pdf'))).toEqual(Buffer.from(pdf))
  })

  it('erases a slip, and does not mind one that is gone', async () => {
    const printer = createPdfPrinter(folder)
    await print(printer, { receptionNumber, fileName: 'store-1.pdf', pdf })
    await printer.erase(receptionNumber, 'store-1.pdf')
    await printer.erase(receptionNumber, 'store-1.pdf')
    expect(await readdir(join(folder, 'P-1122-001'))).toEqual([])
  })
})

describe('file names', () => {
  it('L9: name the kind, the place of the line and the print, and nobody', () => {
    expect(slipFileName('contractor', null, 1)).toBe('contractor-1.pdf')
    expect(slipFileName('user', 2, 1)).toBe('user-2-1.pdf')
    expect(slipFileName('user', 2, 3)).toBe('user-2-3.pdf')
    expect(slipFileName('store', null, 2)).toBe('store-2.pdf')
  })
})
