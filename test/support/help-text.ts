import { helpReply } from '#electron/carrier/phones/help-script.ts'
import { sayHelp } from '#shared/words/phones/help.ts'

/** What いつでもヘルプ answers, in both languages. */
export function helpText(...ask: Parameters<typeof helpReply>): { text: string; en: { text: string } } {
  const reply = helpReply(...ask)
  return { text: sayHelp(reply, 'ja'), en: { text: sayHelp(reply, 'en') } }
}
