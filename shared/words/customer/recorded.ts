/** A refusal that an earlier version kept in words that nothing else is known of: it says what was kept. What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const recordedToCustomer = customerTexts({
  asRecorded: {
    text: { ja: '{text}', en: '{text}' },
    todo: { ja: '{todo}', en: '{todo}' },
  },
})
