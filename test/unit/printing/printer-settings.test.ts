/** Which slip goes where, and folders: against real ones. */
import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFolder, folderToShow } from '#electron/printing/pdf/folder-check.ts'
import { createOutstanding } from '#electron/printing/ledger/outstanding.ts'
import { createPrinterHandlers } from '#electron/printing/printer-handlers.ts'
import { createPrinterSettings } from '#electron/printing/printer-settings.ts'
import { PrintError } from '#electron/printing/printer.ts'
import { createSlipShelf } from '#electron/printing/pdf/slip-shelf.ts'
import { systemIds } from '#electron/lib/ids.ts'
import type { PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { Slip } from '#shared/domain/paper/slip.ts'
import { instant } from '#shared/domain/time/time.ts'
import { sayError } from '#shared/words/say-error.ts'
import { refusalOf } from '#test/fakes/refused-codes.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { fakeSystem } from '#test/fakes/printing.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'

let folder = ''
const at = (name: string) => join(folder, name)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-printers-'))
  await mkdir(at('profile'))
})
afterEach(() => rm(folder, { recursive: true }))

const pdf = { kind: 'pdf', paper: 'roll80' } as const
const receipt: PrintTarget = { kind: 'system', printer: 'Receipt', paper: 'roll80' }
const to = (target: PrintTarget) => ({ contractor: target, user: target, store: pdf })

async function rig(fails?: Error) {
  const vault = await createTestVault()
  const standard = at('profile/slips')
  const settings = createPrinterSettings(vault, systemIds, standard)
  const drawn: Slip[] = []
  const handlers = createPrinterHandlers({
    settings,
    standard,
    system: fakeSystem(),
    listed: async () => [
      { name: 'Receipt', displayName: 'レシート' },
      { name: 'Office', displayName: '' },
    ],
    printerFor: async () => ({
      paper: 'roll80',
      stage: async () => {
        if (fails) throw fails
        return { out: async () => ({ systemJob: null }), drop: async () => undefined }
      },
    }),
    renderer: {
      draw: (slip, _, work) => {
        drawn.push(slip)
        return work({ toPdf: async () => new Uint8Array(), toDevice: async () => true })
      },
    },
    clock: { now: () => instant('2026-11-22T06:30:00Z') },
    newId: () => systemIds.uuid(),
    profile: at('profile'),
    pickFolder: null,
  })
  return { vault, settings, handlers, standard, drawn }
}

const refused = async (call: Promise<unknown>) => {
  const { todo } = sayError(await refusalOf(call), 'ja')
  expect(todo).toMatch(/[ぁ-ん]/)
}

describe('printers', () => {
  it('by default everything becomes a PDF in the standard folder, and nobody was asked yet', async () => {
    const { handlers, standard } = await rig()
    expect(await handlers['printers.read'](null)).toEqual({
      pdfFolder: standard,
      folderAsked: false,
      targets: { contractor: pdf, user: pdf, store: pdf },
      spoolWarning: 'none',
    })
  })

  it('are listed with what people call them, and the default one', async () => {
    const { handlers } = await rig()
    expect(await handlers['printers.list'](null)).toEqual({
      system: [
        { name: 'Receipt', label: 'レシート', isDefault: true },
        { name: 'Office', label: 'Office', isDefault: false },
      ],
      known: true,
      trouble: null,
    })
  })

  it('a target is kept; a printer that is not there is refused', async () => {
    const { handlers, settings } = await rig()
    expect((await handlers['printers.write']({ targets: to(receipt) })).targets.user).toEqual(receipt)
    await refused(handlers['printers.write']({ targets: to({ ...receipt, printer: 'Nowhere' }) }))
    expect((await settings.read()).targets).toEqual(to(receipt))
  })

  it('PM: a test print is a store copy that knows nobody, and says no more than is known', async () => {
    const { handlers, drawn } = await rig()
    expect(await handlers['printers.test']({ target: receipt })).toMatchObject({
      outcome: 'submitted',
      fileName: null,
    })
    expect(await handlers['printers.test']({ target: pdf })).toMatchObject({
      outcome: 'written',
      fileName: 'test-1.pdf',
    })
    expect(drawn[0]).toMatchObject({ kind: 'store', lines: [] })
    const failing = await rig(new PrintError('stopped', { systemReason: 'media-empty-error' }))
    expect(await failing.handlers['printers.test']({ target: receipt })).toEqual({
      outcome: 'failed',
      failure: 'stopped',
      systemReason: 'media-empty-error',
      fileName: null,
    })
  })
})

describe('the folder for PDF files', () => {
  it('is made where it is missing, and slips lie in a folder of our own inside it', async () => {
    const { handlers } = await rig()
    const { pdfFolder, folderAsked } = await handlers['printers.folder']({ folder: ` ${at('new/slips')} ` })
    expect(folderAsked).toBe(true)
    expect(pdfFolder).toMatch(/new\/slips\/madoguchi-[0-9a-f]{8}$/)
    expect((await stat(at('new/slips'))).isDirectory()).toBe(true)
    // Made when it is chosen: by it the drive is known again (E8b).
    expect(await readdir(at('new/slips'))).toEqual([basename(pdfFolder)])
  })

  it('can be the standard one again, also by its path', async () => {
    const { handlers, standard } = await rig()
    await handlers['printers.folder']({ folder: at('other') })
    expect((await handlers['printers.folder']({ folder: standard })).pdfFolder).toBe(standard)
    expect((await handlers['printers.folder']({ folder: null })).pdfFolder).toBe(standard)
  })

  it('is absolute, a folder, and none of the app’s own data, not even by a link', async () => {
    await writeFile(at('file'), '')
    await symlink(at('profile'), at('link'))
    for (const typed of ['slips', '', '../slips', at('file'), at('profile'), at('profile/Cache'), at('link')])
      await refused(checkFolder(typed, at('profile')))
    await expect(checkFolder(at('profile-2'), at('profile'))).resolves.toBe(at('profile-2'))
  })

  it.each(['sl\nips', 'sl\u0007ips', 'sl\u202eips', 'sl\u2028ips', 'sl\u200bips'])(
    'E8b: its name has no line break and nothing invisible in it (%j)',
    async (name) => {
      await refused(checkFolder(at(name), at('profile')))
      expect(await readdir(folder)).toEqual(['profile'])
    },
  )

  it.skipIf(process.platform !== 'linux')('E8b: a place where no folder can be made answers', async () => {
    await refused(checkFolder('/proc/x/y', at('profile')))
  })

  it.skipIf(process.platform === 'win32')(
    'E8b: is shown, but a chosen one that is gone is not made',
    async () => {
      const { settings, handlers } = await rig()
      const shown = async () => folderToShow((await settings.read()).place)
      expect(await shown()).toBe(at('profile/slips'))
      const { pdfFolder } = await handlers['printers.folder']({ folder: at('drive') })
      expect(await shown()).toBe(pdfFolder)
      // The drive is pulled out: its mount point is empty.
      await rm(at('drive'), { recursive: true })
      await mkdir(at('drive'))
      await refused(shown())
      expect(await readdir(at('drive'))).toEqual([])
    },
  )

  it.skipIf(process.getuid?.() === 0)('can be written to', async () => {
    await mkdir(at('closed'))
    await chmod(at('closed'), 0o500)
    await refused(checkFolder(at('closed'), at('profile')))
  })

  it('L8: former folders are looked after until nothing is left in them', async () => {
    const { handlers, settings, standard } = await rig()
    await mkdir(join(standard, '2026/P-1122-001'), { recursive: true })
    await writeFile(join(standard, '2026/P-1122-001/user-1-1.pdf'), '')
    const { pdfFolder } = await handlers['printers.folder']({ folder: at('other') })
    expect(await settings.roots()).toEqual([pdfFolder, standard])
    const shelf = createSlipShelf(() => settings.roots())
    expect(await shelf.folders()).toEqual(['2026/P-1122-001'])
    await shelf.erase('2026/P-1122-001', () => true)
    expect(await readdir(join(standard, '2026/P-1122-001'))).toEqual([])
    expect(await settings.roots()).toEqual([pdfFolder])
  })

  it("other people's files in a chosen folder are neither seen nor erased", async () => {
    const names = ['2025/contractor-list.pdf', 'P-1122-001/user-1-1.pdf', '2025/plans/user-guide.pdf']
    for (const name of names) {
      await mkdir(join(at('mine'), name, '..'), { recursive: true })
      await writeFile(join(at('mine'), name), '')
    }
    expect(await createSlipShelf(async () => [at('mine')]).folders()).toEqual([])
  })
})

describe('what is out', () => {
  it('Q4: is known to the next start', async () => {
    const { vault } = await rig()
    const { id } = printableSession()
    await createOutstanding(vault, systemIds).add(id)
    const next = createOutstanding(vault, systemIds)
    expect(await next.list()).toEqual([id])
    await next.drop(id)
    expect(await next.list()).toEqual([])
  })
})
