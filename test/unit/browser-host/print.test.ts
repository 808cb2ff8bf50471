/** As strict as Electron: printers and `print`, microns, and no more told than Electron tells. */
import type { WebContentsPrintOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { createSpooler, type Run } from '#electron/browser-host/core/spooler.ts'
import { printOrder } from '#electron/browser-host/module/print.ts'
import { FakePage, readyHost } from './fake-host.ts'

const roll: WebContentsPrintOptions = {
  silent: true,
  deviceName: 'Receipt',
  pageSize: { width: 80_000, height: 200_000 },
  margins: { marginType: 'none' },
  printBackground: true,
}

async function loaded() {
  const host = await readyHost()
  const window = new host.BrowserWindow({ show: false })
  window.loadURL('app://slips/').catch(() => undefined)
  await expect.poll(() => host.screen.opened.length).toBeGreaterThan(0)
  const page = new FakePage(host, 'slips')
  page.post({ t: 'loaded' })
  const print = (options: WebContentsPrintOptions) =>
    new Promise<[boolean, string]>((done) => {
      window.webContents.print(options, (...told) => done(told))
    })
  return { host, window, print }
}

describe('print', () => {
  it('hands the page as a PDF of that size to the printer, under the title of the document', async () => {
    const { host, print } = await loaded()
    expect(await print(roll)).toEqual([true, ''])
    expect(host.screen.spooled).toEqual([
      { deviceName: 'Receipt', title: 'M-12345678', media: 'Custom.80x200mm', pdf: Buffer.from('%PDF') },
    ])
    expect(host.screen.printed[0]).toMatchObject({ marginTop: 0, printBackground: true })
    expect(host.screen.printed[0]?.['paperWidth']).toBeCloseTo(3.1496, 3)
  })

  it('a device that is not there is told in a callback, not thrown', async () => {
    const { host, print } = await loaded()
    expect(await print({ ...roll, deviceName: 'Nowhere' })).toEqual([false, 'Invalid deviceName provided'])
    expect(host.screen.spooled).toEqual([])
  })

  it('why it was not taken is not told: Electron has one reason for everything', async () => {
    const { host, print } = await loaded()
    host.screen.takes = false
    expect(await print(roll)).toEqual([false, 'Print job failed'])
  })

  it('a page that has not loaded cannot be printed', async () => {
    const host = await readyHost()
    const window = new host.BrowserWindow({ show: false })
    expect(() => window.webContents.print(roll)).toThrow('has not loaded')
    window.loadURL('app://slips/').catch(() => undefined)
    expect(() => window.webContents.print(roll)).toThrow('has not loaded')
  })

  it('a window that is gone prints no more', async () => {
    const { window } = await loaded()
    window.destroy()
    expect(() => window.webContents.print(roll)).toThrow('Object has been destroyed')
    await expect(window.webContents.getPrintersAsync()).rejects.toThrow('Object has been destroyed')
  })

  it('a printer has a name and no status: Electron knows none', async () => {
    const { window } = await loaded()
    const [printer] = await window.webContents.getPrintersAsync()
    expect(printer).toMatchObject({ name: 'Receipt', displayName: 'Receipt' })
    expect(() => (printer as unknown as { status: number }).status).toThrow('electron.PrinterInfo.status')
  })
})

describe('print options', () => {
  it.each([
    ['inches', { width: 3.15, height: 8 }],
    ['millimetres', { width: 80, height: 200 }],
    ['one side too small', { width: 80_000, height: 352 }],
  ])('a page size in %s is refused: sizes are microns, 353 at least', (_, pageSize) => {
    expect(() => printOrder({ ...roll, pageSize })).toThrow('minimum 352 microns')
  })

  it('a size has both lengths', () => {
    expect(() =>
      printOrder({ ...roll, pageSize: { width: 80_000 } as { width: number; height: number } }),
    ).toThrow('height and width properties are required')
  })

  it('A4 has its name, by size too', () => {
    expect(printOrder({ ...roll, pageSize: 'A4' }).media).toBe('A4')
    expect(printOrder({ ...roll, pageSize: { width: 210_000, height: 297_000 } }).media).toBe('A4')
  })

  it.each<[string, WebContentsPrintOptions]>([
    ['print option copies', { ...roll, copies: 2 }],
    ['print option header', { ...roll, header: 'x' }],
    ['print option landscape', { ...roll, landscape: true }],
    ['print option silent: false', { ...roll, silent: false }],
    ['print option margins other than none', { ...roll, margins: { marginType: 'default' } }],
    ['print option pageSize: Legal', { ...roll, pageSize: 'Legal' }],
    ["print without deviceName, to the system's default", { ...roll, deviceName: '' }],
  ])('%s is refused by name', (name, options) => {
    expect(() => printOrder(options)).toThrow(`the browser host has no ${name}`)
  })

  it('no options at all are no settings', () => {
    expect(() => printOrder(undefined)).toThrow('Invalid print settings specified')
  })
})

describe("CUPS's commands", () => {
  const recorded = (answers: Record<string, { code: number; out: string }>) => {
    const calls: { command: string; args: readonly string[]; input: Uint8Array | undefined }[] = []
    const run: Run = async (command, args, input) => {
      calls.push({ command, args, input })
      return answers[command] ?? { code: 127, out: '' }
    }
    return { calls, spooler: createSpooler(run) }
  }

  it('lists the printers by name', async () => {
    expect(await recorded({ lpstat: { code: 0, out: 'Receipt\nOffice\n' } }).spooler.names()).toEqual([
      'Receipt',
      'Office',
    ])
  })

  it('without CUPS there are no printers, and nothing fails', async () => {
    expect(await createSpooler().take({ deviceName: '', title: '', media: '', pdf: new Uint8Array() })).toBe(
      false,
    )
    const { spooler } = recorded({})
    expect(await spooler.names()).toEqual([])
  })

  it('L8: the paper goes through standard input, so that no file of it is left', async () => {
    const { calls, spooler } = recorded({ lp: { code: 0, out: 'request id is Receipt-1 (0 file(s))' } })
    const pdf = new Uint8Array([1, 2])
    expect(await spooler.take({ deviceName: 'Receipt', title: 'M-1', media: 'A4', pdf })).toBe(true)
    expect(calls).toEqual([
      { command: 'lp', args: ['-d', 'Receipt', '-t', 'M-1', '-o', 'media=A4'], input: pdf },
    ])
  })
})
