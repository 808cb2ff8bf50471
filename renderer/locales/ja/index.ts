/** Japanese: the first language. Every other locale has exactly these keys. */
import { abilities, practiceTime } from './abilities.ts'
import { board, switcher } from './board.ts'
import { branch } from './branch.ts'
import { common, evidences, lineStates, linkStatuses, relations, sexes, steps } from './common.ts'
import { duties } from './duties.ts'
import { check, contractor, lines } from './forms.ts'
import { journal } from './journal.ts'
import { keyboard } from './keyboard.ts'
import { defer, link, reissue, unlink, userChange } from './link.ts'
import { clock, disk } from './machine.ts'
import { manager } from './manager.ts'
import { mask } from './mask.ts'
import { noPrinter } from './no-printer.ts'
import { printers } from './printers.ts'
import { jam, printing } from './printing.ts'
import { activate, done, slips } from './procedure.ts'
import { reception } from './reception.ts'
import { rules } from './rules.ts'
import { rulebook } from './rulebook.ts'
import { rulebookShelf } from './rulebook-shelf.ts'
import { search } from './search.ts'
import { abandon, about, frame, park, sessions } from './sessions.ts'
import { sim } from './sim.ts'
import { errors, practice, recovery } from './system.ts'
import { monthEnd, when } from './when.ts'

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
  branch,
  switcher,
  contractor,
  lines,
  check,
  duties,
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
  rulebookShelf,
  search,
  mask,
  defer,
  reissue,
  unlink,
  userChange,
  rules,
  clock,
  disk,
  recovery,
  errors,
  practice,
  when,
  monthEnd,
  practiceTime,
  abilities,
}
