/** Japanese: the first language. Every other locale has exactly these keys. */
import { abilities, practiceTime } from './steps/abilities.ja.ts'
import { board, switcher } from './app/board.ja.ts'
import { branch, manager, printers } from './settings/printers.ja.ts'
import {
  common,
  evidences,
  lineStates,
  linkStatuses,
  mask,
  relations,
  sexes,
  steps,
} from './app/common.ja.ts'
import { duties } from './steps/duties.ja.ts'
import { check, contractor, lines } from './steps/forms.ja.ts'
import { family, home } from './app/home.ja.ts'
import { journal } from './steps/journal.ja.ts'
import { keyboard } from './app/keyboard.ja.ts'
import { defer, link, reissue, unlink, userChange } from './steps/link.ja.ts'
import { clock, disk, errors, practice, recovery } from './app/system.ja.ts'
import { jam, noPrinter, printing } from './steps/printing.ja.ts'
import { activate, done, sim, slips } from './steps/procedure.ja.ts'
import { reception } from './steps/reception.ja.ts'
import { rulebook, rules } from './settings/rulebook.ja.ts'
import { settings } from './settings/settings.ja.ts'
import { abandon, about, frame, park, search, sessions } from './app/sessions.ja.ts'
import { monthEnd, when } from './settings/when.ja.ts'

export const ja = {
  common,
  steps,
  sexes,
  relations,
  lineStates,
  linkStatuses,
  evidences,
  home,
  family,
  settings,
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
