/** `npm run bench`: ratios formed within one run, one block per figure. */
import { calendarFigures } from './calendar.ts'
import { commitFigures } from './commit.ts'
import { deskWorkFigures } from './desk-work.ts'
import { memoryFigures } from './memory.ts'
import { printFigures } from './print.ts'
import { rulebookFigures } from './rulebook.ts'
import { deskSizes } from './sizes.ts'
import { startFigure } from './start.ts'
import { report } from './statistics.ts'

const figures = [
  ...calendarFigures(),
  await startFigure(),
  ...(await commitFigures()),
  ...(await deskWorkFigures()),
  ...(await printFigures()),
  ...(await memoryFigures()),
  ...rulebookFigures(),
  ...(await deskSizes()),
]
process.stdout.write(`${report(figures)}\n`)
