/** What becomes of practice's own time when the file that keeps it is damaged. */
import { z } from '../../zod.ts'

/** `copy`: the kept copy counts. `lost`: there was none, and practice is at the PC's own time again. */
export const practiceTimeDamageSchema = z.enum(['copy', 'lost'])
export type PracticeTimeDamage = z.infer<typeof practiceTimeDamageSchema>
