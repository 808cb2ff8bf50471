/** `npm run bench`: ratios formed within one run, one block per figure; `npm run bench -- start sizes`: these parts alone. */
import { selectors } from '@playwright/test'
import { calendarFigures } from './calendar.ts'
import { commitFigures } from './commit.ts'
import { deskWorkFigures } from './desk-work.ts'
import { memoryFigures } from './memory.ts'
import { printFigures } from './print.ts'
import { rulebookFigures } from './rulebook.ts'
import { deskSizes } from './sizes.ts'
import { slipLengthFigures } from './slip-lengths.ts'
import { startFigure } from './start.ts'
import { report, tooMuch, type Figure } from './statistics.ts'

// As playwright.config.ts tells the runner of tests: what can be pressed is found by its control.
selectors.setTestIdAttribute('data-control')

const parts: Readonly<Record<string, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
  calendar: calendarFigures,
  start: async () => [await startFigure()],
  commit: commitFigures,
  desk: deskWorkFigures,
  print: printFigures,
  slips: slipLengthFigures,
  memory: memoryFigures,
  rulebook: rulebookFigures,
  sizes: deskSizes,
}

const wanted = process.argv.slice(2)
const figures: Figure[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await measure()))
}
process.stdout.write(`${report(figures)}\n`)
const over = tooMuch(figures)
if (over.length > 0) {
  process.stderr.write(`\nAbove the limit: ${over.join(', ')}.\n`)
  process.exitCode = 1
}
