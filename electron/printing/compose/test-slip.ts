/** The slip of a test print: a store copy without a line, the one slip that needs nobody's data. */
import { receptionNumberSchema } from '#shared/domain/ids.ts'
import type { StoreSlip } from '#shared/domain/paper/slip.ts'
import type { Clock } from '#shared/domain/time/time.ts'
import { testPrint } from '#shared/words/slips/store.ts'
import { printedAtText } from './compose.ts'

export function testSlip(clock: Clock): StoreSlip {
  return {
    kind: 'store',
    receptionNumber: receptionNumberSchema.parse('P-0000-000'),
    rulebook: testPrint,
    branch: '',
    printedAtText: printedAtText(clock.now()),
    staffNumber: '-',
    reprint: 0,
    practice: true,
    voice: 'ja',
    largeType: false,
    lines: [],
  }
}
