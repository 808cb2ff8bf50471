/** English: the second language. The compiler holds its keys to those of `ja`. */
import type { ja } from './ja.ts'
import { abilities, practiceTime } from './steps/abilities.en.ts'
import { board, switcher } from './app/board.en.ts'
import { branch, manager, printers } from './settings/printers.en.ts'
import {
  common,
  evidences,
  lineStates,
  linkStatuses,
  mask,
  relations,
  sexes,
  steps,
} from './app/common.en.ts'
import { duties } from './steps/duties.en.ts'
import { check, contractor, lines } from './steps/forms.en.ts'
import { family, home } from './app/home.en.ts'
import { journal } from './steps/journal.en.ts'
import { keyboard } from './app/keyboard.en.ts'
import { defer, link, reissue, unlink, userChange } from './steps/link.en.ts'
import { clock, disk, errors, practice, recovery } from './app/system.en.ts'
import { jam, noPrinter, printing } from './steps/printing.en.ts'
import { activate, done, sim, slips } from './steps/procedure.en.ts'
import { reception } from './steps/reception.en.ts'
import { rulebook, rules } from './settings/rulebook.en.ts'
import { settings } from './settings/settings.en.ts'
import { abandon, about, frame, park, search, sessions } from './app/sessions.en.ts'
import { monthEnd, when } from './settings/when.en.ts'

export const en: typeof ja = {
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
