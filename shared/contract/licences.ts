/** What the app is made of besides our own code. Part of the desk's calls. */
import { z } from '../zod.ts'

export const licenceSchema = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  /** SPDX expression; empty where the package names none. */
  licence: z.string(),
  /** The whole text; empty where the package brings none. */
  text: z.string(),
})
export type Licence = z.infer<typeof licenceSchema>

export const licencesSchema = z.array(licenceSchema)
