/** How much paper a family of three takes home: the slips of a real reception, measured in their PDFs. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPdf } from '#test/fakes/pdf.ts'
import { familyLines } from '#test/fixtures/family.ts'
import { launch } from '../e2e/support/launch.ts'
import { printSlip } from '../e2e/support/printers.ts'
import { slipFolder } from '../e2e/support/slips.ts'
import { atSlips } from '../e2e/support/story.ts'
import type { Figure } from './statistics.ts'

/** Millimetres on the roll that a slip may have; the 手順書 is printed once, on wish. */
const slips = [
  { what: 'the contractor’s slip of three lines', kind: 'contractor', line: 0, most: 300 },
  { what: 'a user’s slip', kind: 'user', line: 1, most: 200 },
  { what: 'the store copy of three lines', kind: 'store', line: 0, most: 120 },
  { what: 'the 手順書', kind: 'guide', line: 0, most: 600 },
] as const

export async function slipLengthFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-bench-'))
  const running = await launch(folder)
  try {
    const { desk, reception } = await atSlips(running, familyLines)
    const figures: Figure[] = []
    for (const { what, kind, line, most } of slips) {
      const { fileName } = await printSlip(desk, kind, line)
      const pdf = readFileSync(join(await slipFolder(folder, reception), fileName))
      const { heightMm } = await readPdf(new Uint8Array(pdf))
      figures.push({
        what: `paper: ${what}`,
        ours: `${heightMm.toFixed(0)} mm`,
        against: `${String(most)} mm`,
        ratio: heightMm / most,
      })
    }
    return figures
  } finally {
    await running.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
