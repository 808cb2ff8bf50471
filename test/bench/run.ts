/** `npm run bench`: ratios formed within one run, one block per figure. */
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
import { report } from './statistics.ts'

// As playwright.config.ts tells the runner of tests: what can be pressed is found by its control.
selectors.setTestIdAttribute('data-control')

const figures = [
  ...calendarFigures(),
  await startFigure(),
  ...(await commitFigures()),
  ...(await deskWorkFigures()),
  ...(await printFigures()),
  ...(await slipLengthFigures()),
  ...(await memoryFigures()),
  ...rulebookFigures(),
  ...(await deskSizes()),
]
process.stdout.write(`${report(figures)}\n`)
