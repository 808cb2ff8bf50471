/** Japanese: the first language. Every other locale has exactly these keys. */
import { board, switcher } from './board.ts'
import { common, evidences, lineStates, linkStatuses, relations, sexes, steps } from './common.ts'
import { check, contractor, lines } from './forms.ts'
import { journal } from './journal.ts'
import { keyboard } from './keyboard.ts'
import { defer, link, reissue, unlink, userChange } from './link.ts'
import { manager } from './manager.ts'
import { mask } from './mask.ts'
import { noPrinter } from './no-printer.ts'
import { printers } from './printers.ts'
import { jam, printing } from './printing.ts'
import { activate, done, slips } from './procedure.ts'
import { reception } from './reception.ts'
import { rulebook } from './rulebook.ts'
import { abandon, about, frame, park, sessions } from './sessions.ts'
import { sim } from './sim.ts'
import { errors, practice, recovery } from './system.ts'

export const ja = {
  common,
  steps,
  sexes,
  relations,
  lineStates,
  linkStatuses,
  evidences,
  sessions,
  frame,
  park,
  abandon,
  about,
  reception,
  board,
  switcher,
  contractor,
  lines,
  check,
  activate,
  slips,
  printers,
  printing,
  jam,
  noPrinter,
  sim,
  done,
  link,
  journal,
  keyboard,
  manager,
  rulebook,
  mask,
  defer,
  reissue,
  unlink,
  userChange,
  recovery,
  errors,
  practice,
}
