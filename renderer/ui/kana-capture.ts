/**
 * The reading of a name, overheard while it is typed: an input method shows the kana before it turns them into kanji.
 * Pure: fed with what `composition*` and `input` events say.
 */
import { hiragana } from '#shared/domain/text/typed-text.ts'

export interface KanaCapture {
  /** `compositionstart`. */
  start(): void
  /** `compositionupdate`. @param data what the input method shows now. */
  update(data: string): void
  /** `compositionend`. @param data what was taken over; empty when it was given up. */
  end(data: string): void
  /** `input` outside of a composition. @param value the whole field. */
  input(value: string): void
  /** In hiragana; empty when nothing was overheard. */
  reading(): string
}

interface Word {
  readonly text: string
  readonly reading: string
}

const KANA = /^[ぁ-ゖァ-ヺーゝゞヽヾ]+$/u
/** Letters that are on their way to be kana: `みh`, `k`. */
const UNFINISHED = /[a-z]+$/

/** What is shown, as far as it can be read; null once kanji are in it. */
function readable(data: string): string | null {
  const text = data.normalize('NFKC').toLowerCase()
  const letters = UNFINISHED.exec(text)?.[0] ?? ''
  // A last n is what conversion takes for ん.
  const kana = text.slice(0, text.length - letters.length) + (/^n+$/.test(letters) ? 'ん' : '')
  if (kana === '') return ''
  return KANA.test(kana) ? hiragana(kana) : null
}

/** For one field. */
export function createKanaCapture(): KanaCapture {
  let words: readonly Word[] = []
  let heard = ''

  return {
    start() {
      heard = ''
    },
    update(data) {
      heard = readable(data) || heard
    },
    end(data) {
      if (data !== '') words = [...words, { text: data, reading: readable(data) ?? heard }]
      heard = ''
    },
    input(value) {
      // Words stand in the field in the order in which they were typed; from the first that was changed on, nothing is known.
      let rest = value.trim()
      const kept: Word[] = []
      for (const word of words) {
        if (!rest.startsWith(word.text)) break
        kept.push(word)
        rest = rest.slice(word.text.length).trimStart()
      }
      const typed = rest === '' ? '' : (readable(rest) ?? '')
      words = typed === '' ? kept : [...kept, { text: rest, reading: typed }]
    },
    reading() {
      return words.map(({ reading }) => reading).join('')
    },
  }
}
