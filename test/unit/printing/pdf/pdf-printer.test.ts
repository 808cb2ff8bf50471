import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { slipFileName, slipFolderOf } from '#electron/printing/pdf/file-name.ts'
import { stagePdf, writeDurably, type WriteDurably } from '#electron/printing/pdf/pdf-printer.ts'
import { createSlipShelf } from '#electron/printing/pdf/slip-shelf.ts'
import type { PlainDate } from '#shared/domain/time/time.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'

/** Of one session, below the folder of all slips. */
const own = '2026/P-1122-001'
const pdf = new TextEncoder().encode('%PDF-1.4 slip')
let folder = ''

interface Job {
  readonly folder: string
  readonly fileName: string
}

const stage = ({ folder: of, fileName }: Job, write?: WriteDurably) =>
  stagePdf({ root: folder, base: null }, { folder: of, fileName }, pdf, write)

/** Staged and let out at once. */
async function print(job: Job, write?: WriteDurably): Promise<void> {
  await (await stage(job, write)).out()
}

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'madoguchi-slips-')), 'slips')
})
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true })
})

describe('the PDF printer', () => {
  it('puts the whole slip into the folder of its reception number, and leaves nothing beside it', async () => {
    await print({ folder: own, fileName: 'user-2-1.pdf' })
    expect(await readdir(join(folder, own))).toEqual(['user-2-1.pdf'])
    expect(await readFile(join(folder, own, 'user-2-1.pdf'))).toEqual(Buffer.from(pdf))
  })

  it.skipIf(process.platform === 'win32')('L8: only its owner can read a slip', async () => {
    await print({ folder: own, fileName: 'store-1.pdf' })
    expect((await stat(join(folder, own, 'store-1.pdf'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, own))).mode & 0o777).toBe(0o700)
  })

  it.each(['ENOSPC', 'EDQUOT'])('Q4: a full disk (%s) is called that', async (code) => {
    const failing = () => Promise.reject(Object.assign(new Error('no'), { code }))
    await expect(print({ folder: own, fileName: 'store-1.pdf' }, failing)).rejects.toMatchObject({
      name: 'PrintError',
      failure: 'diskFull',
    })
  })

  it('E8b: a drive that is gone is not written under its mount point', async () => {
    await mkdir(folder)
    const place = { root: join(folder, 'madoguchi-00000001'), base: folder }
    const failed = stagePdf(place, { folder: own, fileName: 'store-1.pdf' }, pdf)
    await expect(failed).rejects.toMatchObject({ failure: 'folderGone' })
    expect(await readdir(folder)).toEqual([])
  })

  it('Q4: a folder that is none is called that, without the name of the file', async () => {
    await writeFile(folder, 'a file where the folder should be')
    const failed = print({ folder: own, fileName: 'store-1.pdf' })
    await expect(failed).rejects.toMatchObject({
      failure: 'folderGone',
      message: expect.not.stringContaining('store') as string,
    })
  })

  it('L10: a staged slip is not out; dropped, nothing of it is left', async () => {
    const staged = await stage({ folder: own, fileName: 'store-1.pdf' })
    expect(await readdir(join(folder, own))).not.toContain('store-1.pdf')
    await staged.drop()
    expect(await readdir(join(folder, own))).toEqual([])
  })

  it('a write that breaks off leaves the old slip whole and no piece of the new one', async () => {
    const job = { folder: own, fileName: 'store-1.pdf' }
    await print(job)
    const breaking = (path: string) => writeDurably(path, { not: 'bytes' } as unknown as Uint8Array)
    await expect(print(job, breaking)).rejects.toMatchObject({ failure: 'unknown' })
    expect(await readdir(join(folder, own))).toEqual(['store-1.pdf'])
    expect(await readFile(join(folder, own, 'store-1.pdf'))).toEqual(Buffer.from(pdf))
  })

  it('erases what it is told to, and does not mind a folder that is not there', async () => {
    const shelf = createSlipShelf(async () => [folder])
    await shelf.erase(own, () => true)
    for (const fileName of ['store-1.pdf', 'user-2-1.pdf']) await print({ folder: own, fileName })
    await shelf.erase(own, (name) => name.startsWith('user'))
    expect(await readdir(join(folder, own))).toEqual(['store-1.pdf'])
  })

  it('L8: one file that cannot be erased does not keep the others', async () => {
    const shelf = createSlipShelf(async () => [folder])
    await print({ folder: own, fileName: 'user-2-1.pdf' })
    await mkdir(join(folder, own, 'user-1-1.pdf', 'held'), { recursive: true })
    await shelf.erase(own, () => true)
    expect(await readdir(join(folder, own))).toEqual(['user-1-1.pdf'])
  })

  it('knows every folder that holds a file', async () => {
    const shelf = createSlipShelf(async () => [folder])
    expect(await shelf.folders()).toEqual([])
    for (const one of [own, '2027/P-1122-001']) {
      await print({ folder: one, fileName: 'store-1.pdf' })
      await print({ folder: one, fileName: 'store-2.pdf' })
    }
    expect((await shelf.folders()).sort()).toEqual([own, '2027/P-1122-001'])
  })
})

describe('file names', () => {
  it('V20: reception numbers come again every year, folders do not', () => {
    const session = printableSession()
    expect(slipFolderOf(session)).toBe('2026/P-1122-001')
    expect(slipFolderOf({ ...session, businessDate: '2027-11-22' as PlainDate })).toBe('2027/P-1122-001')
  })

  it('L9: name the kind, the place of the line and the print, and nobody', () => {
    expect(slipFileName('contractor', null, 1)).toBe('contractor-1.pdf')
    expect(slipFileName('user', 2, 1)).toBe('user-2-1.pdf')
    expect(slipFileName('user', 2, 3)).toBe('user-2-3.pdf')
    expect(slipFileName('store', null, 2)).toBe('store-2.pdf')
  })
})
