/** From 「印刷」 to the finished job, first and later, against a blank page of the same window as a PDF. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { familyLines } from '#test/fixtures/family.ts'
import { launch, type Running } from '../e2e/support/launch.ts'
import { atSlips } from '../e2e/support/story.ts'
import { printSlip } from '../e2e/support/printers.ts'
import { median, type Figure } from './statistics.ts'

const LATER = 10

/** A page without a slip. @returns milliseconds */
function blankPage(running: Running): Promise<number> {
  return running.app.evaluate(async ({ BrowserWindow }) => {
    const slips = BrowserWindow.getAllWindows().find(
      ({ webContents }) => webContents.getURL() === 'app://slips/',
    )
    const start = performance.now()
    await slips?.webContents.printToPDF({ pageSize: 'A4' })
    return performance.now() - start
  })
}

/** Store copies: they may be printed again without a reason, and take the same way as every slip. */
export async function printFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-bench-'))
  const running = await launch(folder)
  try {
    const { desk } = await atSlips(running, familyLines.slice(0, 1))
    const print = async (): Promise<number> => {
      const start = performance.now()
      const { job } = await printSlip(desk, 'store')
      if (job.state !== 'submitted') throw new Error(`not printed: ${job.state}`)
      return performance.now() - start
    }
    const first = await print()
    const later: number[] = []
    const blank: number[] = []
    for (let n = 0; n < LATER; n += 1) {
      blank.push(await blankPage(running))
      later.push(await print())
    }
    const against = `${Math.round(median(blank))} ms for a blank page of the same window as a PDF`
    return [
      { what: 'print: from the press to the finished job, the first', time: first },
      { what: `print: from the press to the finished job, later, median of ${LATER}`, time: median(later) },
    ].map(({ what, time }) => ({
      what,
      ours: `${Math.round(time)} ms`,
      against,
      ratio: time / median(blank),
    }))
  } finally {
    await running.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
