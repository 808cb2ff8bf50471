/** What いつでもヘルプ answers (S12): the code of each sentence, then the names of the values that its words need. */
import type { SayingOf } from './params.ts'

export const helpSayings = {
  greetAi: [],
  greetOperator: [],
  thanks: [],
  data: ['order'],
  points: ['percent', 'snapshot', 'grant'],
  noPoints: [],
  gift: ['kinds'],
  noGift: [],
  code: ['path'],
  plan: [],
  unlink: ['path'],
} as const

export type HelpSaying = SayingOf<typeof helpSayings>
export const helpCodes = Object.keys(helpSayings) as [HelpSaying['code'], ...HelpSaying['code'][]]
