/** The host's own words on the terminal: what happens on standard error, what people need on standard output. */
import { lineLimit, printable } from '#shared/domain/text/log-line.ts'
import type { Trouble } from './wire/frames.ts'

export interface Terminal {
  /** For developers, on standard error. Never personal data. */
  note(text: string): void
  /** For the person at the desk, on standard output. The host's own words only. */
  tell(text: string): void
  /** Something went wrong in a page. @param page its address, as the page says. */
  trouble(page: string, trouble: Trouble): void
  /** A page sent something that is not taken. @param what in the host's own words. */
  refused(page: string, what: string): void
}

/** Characters of a note, of a page's word for a name or a place, and of a message that a developer asked for. */
const LONGEST = { note: 5000, word: 120, message: 300 }

/** A page in trouble says so in a few lines; one that floods the terminal is told short. */
const TROUBLES = { burst: 30, perSecond: 1 }

/**
 * @param verbose also prints the messages of errors, which may quote what was typed.
 * @param uptime milliseconds of a count that nobody can set.
 */
export function terminal(verbose: boolean, uptime: () => number = () => performance.now()): Terminal {
  const mayTell = lineLimit({ ...TROUBLES, uptime })
  const note = (text: string): void => void process.stderr.write(`[host] ${printable(text, LONGEST.note)}\n`)
  /** What a page made happen, at a bounded rate. */
  const noteOfPage = (line: string): void => {
    const leftOut = mayTell()
    if (leftOut === null) return
    if (leftOut > 0) note(`${leftOut} more troubles of pages were left out`)
    note(line)
  }
  const word = (text: string): string => printable(text, LONGEST.word)
  return {
    note,
    tell: (text) => void process.stdout.write(`${text}\n`),
    trouble(page, { kind, name, place, text }) {
      const detail = verbose && text !== '' ? `: ${printable(text, LONGEST.message)}` : ''
      noteOfPage(`${kind} in ${word(page)}: ${word(name)} at ${word(place)}${detail}`)
    },
    refused: (page, what) => noteOfPage(`${word(page)} sent ${what}`),
  }
}
