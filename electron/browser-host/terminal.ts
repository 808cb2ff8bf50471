/** The host's own words on the terminal: what happens on standard error, what people need on standard output. */
import type { Trouble } from './wire/frames.ts'

export interface Terminal {
  /** For developers, on standard error. Never personal data. */
  note(text: string): void
  /** For the person at the desk, on standard output. */
  tell(text: string): void
  /** Something went wrong in a page. */
  trouble(page: string, trouble: Trouble): void
}

/** @param verbose also prints the messages of errors, which may quote what was typed. */
export function terminal(verbose: boolean): Terminal {
  const note = (text: string): void => void process.stderr.write(`[host] ${text}\n`)
  return {
    note,
    tell: (text) => void process.stdout.write(`${text}\n`),
    trouble(page, { kind, name, place, text }) {
      const detail = verbose && text !== '' ? `: ${text.slice(0, 300)}` : ''
      note(`${kind} in ${page}: ${name} at ${place}${detail}`)
    },
  }
}
