/** Against a real CUPS of the test's own: what it says of jobs, what is left of them, and that what is taken back never prints. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSpooler, run } from '#electron/browser-host/core/spooler.ts'
import { createCupsServer, cupsAddress } from '#electron/printing/cups/server.ts'
import { createCupsSystem } from '#electron/printing/cups/cups-system.ts'
import type { PrintSystem } from '#electron/printing/system/print-system.ts'
import { startCups, whyNoCups, type PrivateCups } from '#test/support/private-cups.ts'
import { waitFor } from '#test/fakes/wait-for.ts'

const why = whyNoCups()
const marker = '%PDF-1.4 marker-of-a-slip'

describe.skipIf(why !== null)(`a private CUPS${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let cups: PrivateCups
  let system: PrintSystem

  /** Gives a job to a queue, as the browser host does. */
  const give = async (printer: string, title: string): Promise<string> => {
    const spooler = createSpooler((command, args, input) =>
      run('env', [`CUPS_SERVER=${cups.env.CUPS_SERVER}`, command, ...args], input),
    )
    const pdf = Buffer.from(marker)
    expect(await spooler.take({ deviceName: printer, title, media: 'Custom.80x200mm', pdf })).toBe(true)
    return (await system.find(printer, title)) ?? ''
  }
  const until = (job: string, state: string) =>
    waitFor(async () => {
      const stand = await system.look(job)
      return stand.state === state ? stand : undefined
    })
  const spooled = async (): Promise<string[]> =>
    (await readdir(cups.spool)).filter((name) => name.startsWith('d'))
  const captured = async (): Promise<string[]> => (await readdir(cups.out)).sort()

  beforeAll(async () => {
    cups = await startCups()
    await cups.add('Receipt', 'capture')
    await cups.add('Stopped', 'capture')
    await cups.add('Failing', 'fail', '-o', 'printer-error-policy=abort-job')
    await cups.add('Jammed', 'slow')
    await cups.add('Leaving', 'slow')
    await cups.command('cupsdisable', 'Stopped')
    const address = cupsAddress(cups.env.CUPS_SERVER)
    system = createCupsSystem({
      ask: createCupsServer(address),
      installed: true,
      serverRoot: cups.env.CUPS_SERVERROOT,
    })
  }, 60_000)
  afterAll(() => cups.stop())

  it('a job arrives whole, is known to be done, and is found by its neutral title alone', async () => {
    const job = await give('Receipt', 'M-0000aaaa')
    expect(job).toMatch(/^Receipt-\d+$/)
    await until(job, 'completed')
    const [name = ''] = await captured()
    expect(await readFile(join(cups.out, name), 'utf8')).toBe(marker)
    expect(await readFile(join(cups.logs, 'page_log'), 'utf8')).toContain('M-0000aaaa')
    expect(await system.find('Receipt', 'M-nothing')).toBeNull()
  })

  it('L8: with PreserveJobFiles No nothing of it stays in the spool, and no warning is due', async () => {
    await until(await give('Receipt', 'M-0000bbbb'), 'completed')
    await waitFor(async () => ((await spooled()).length === 0 ? true : undefined))
    expect(await system.keepsFiles()).toBe('none')
  })

  it('Q4: what waits at a stopped printer is taken back, and enabling it prints nothing', async () => {
    const before = await captured()
    const job = await give('Stopped', 'M-0000cccc')
    expect(await system.look(job)).toEqual({ state: 'waiting', reason: 'printer-stopped' })
    expect(await spooled()).toHaveLength(1)
    expect(await system.takeBack(job)).toBe(true)
    expect(await spooled()).toEqual([])
    await cups.command('cupsenable', 'Stopped')
    // A later job went through: one that had waited would have come out before it.
    await until(await give('Stopped', 'M-0000dddd'), 'completed')
    expect((await captured()).filter((name) => !before.includes(name))).toHaveLength(1)
  })

  it("Q4: a job that broke off failed, with the printer's own keyword", async () => {
    const stand = await until(await give('Failing', 'M-0000eeee'), 'failed')
    expect(stand).toEqual({ state: 'failed', failure: 'stopped', reason: 'media-empty-error' })
  })

  it('Q4: a jam says that it is one, and the job can be taken back in the middle', async () => {
    const job = await give('Jammed', 'M-0000ffff')
    await waitFor(async () => {
      const stand = await system.look(job)
      return stand.state === 'waiting' && stand.reason === 'media-jam-error' ? stand : undefined
    })
    expect(await system.takeBack(job)).toBe(true)
    // A backend at work is ended first; then nothing of the job is left.
    expect((await system.look(job)).state).not.toBe('waiting')
    await waitFor(async () => ((await spooled()).length === 0 ? true : undefined))
  })

  it('Q4: a printer that is removed in the middle of a job is gone, and so is the job', async () => {
    const job = await give('Leaving', 'M-00001111')
    await cups.command('lpadmin', '-x', 'Leaving')
    expect(await until(job, 'failed')).toMatchObject({ failure: 'printerGone' })
    expect(await system.diagnose('Leaving')).toEqual({ failure: 'printerGone', reason: null })
  })

  it('a printer that takes no jobs is called that', async () => {
    await cups.command('cupsreject', 'Receipt')
    expect(await system.diagnose('Receipt')).toMatchObject({ failure: 'refused' })
    await cups.command('cupsaccept', 'Receipt')
  })

  it('L8: where CUPS keeps files, a warning is due, and a job of ours is purged all the same', async () => {
    await cups.restart(true)
    expect(await system.keepsFiles()).toBe('keeps')
    const job = await give('Receipt', 'M-00002222')
    await until(job, 'completed')
    expect(await spooled()).toHaveLength(1)
    expect(await system.takeBack(job)).toBe(true)
    expect(await spooled()).toEqual([])
  })

  it('when CUPS itself is gone nothing is claimed', async () => {
    const nobody = createCupsServer({ socketPath: join(cups.folder, 'nobody.sock') })
    const lost = createCupsSystem({ ask: nobody, installed: true, serverRoot: join(cups.folder, 'nowhere') })
    expect(await lost.look('Receipt-1')).toEqual({ state: 'unknown' })
    expect(await lost.takeBack('Receipt-1')).toBe(false)
    expect(await lost.diagnose('Receipt')).toEqual({ failure: 'unknown', reason: null })
    expect(await lost.keepsFiles()).toBe('unknown')
    expect(await lost.defaultPrinter()).toBeNull()
  })
})
