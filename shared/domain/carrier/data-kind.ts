/** The kinds of data volume that a line can have (S20–S25, C22). */
import { z } from '../../zod.ts'

export const dataKinds = ['plan', 'carried', 'received', 'purchased'] as const
export const dataKindSchema = z.enum(dataKinds)
export type DataKind = z.infer<typeof dataKindSchema>
