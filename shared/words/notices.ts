/** What a notice of the operating system says, beside the number of the reception. Nothing in it names anybody. */
import type { JaEn } from '../domain/text/words.ts'

export const notices: Readonly<Record<'activated' | 'needs', JaEn>> = {
  activated: { ja: '開通が完了しました', en: 'Activation is complete' },
  needs: { ja: '開通できない回線があります', en: 'A line could not be activated' },
}
