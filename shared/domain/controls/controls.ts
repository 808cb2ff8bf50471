/** Makers of the controls that belong to something: a line, one of its links, a phone, a slip, a duty, a form. */
import type { BoardColumn } from '../board.ts'
import type { LockedEntry } from '../device.ts'
import type { ReceptionNumber } from '../ids.ts'
import type { Line } from '../line.ts'
import type { LinkKind } from '../link.ts'
import type { Contractor, LineUser } from '../person.ts'
import type { FirstMinute, Visit } from '../first-minute.ts'
import type { SessionStatus } from '../session.ts'
import type { SlipKind, TargetKind } from '../paper/slip.ts'
import type { Step } from '../step.ts'
import { made, partsOf, type Control } from './control.ts'

/** Where an issue of the forms says that its field is, inside its form. */
export type FieldPath = keyof Contractor | keyof Line | keyof LineUser | `user.${keyof LineUser}`

/** @param number of the line, from 1 */
function line(number: number) {
  const self = `line-${String(number)}`
  const of = partsOf(self)
  return {
    self: made(self),
    field: (name: keyof Line) => of(name),
    issue: (path: FieldPath) => of(path),
    user: userFields(`${self}.user`),
    visit: (name: keyof Visit) => of(`visit.${name}`),
    who: of('who'),
    issuedOn: of('issuedOn'),
    fromIssue: of('fromIssue'),
    issued: of('issued'),
    advice: of('advice'),
    cardWarning: of('iccid.warning'),
    numberEnd: of('mnpEnd'),
    numberLeft: of('mnp-left'),
    follows: of('follows'),
    remove: of('remove'),
    fold: of('fold'),
    samePlan: of('same-plan'),
    state: of('state'),
    progress: of('progress'),
    activate: of('activate'),
    askAgain: of('ask-again'),
    askScreening: of('ask-screening'),
    withdraw: of('withdraw'),
    cancel: of('cancel'),
    newNumber: of('new-number'),
    cardCheck: of('simcheck'),
    loginIdShown: of('shown'),
    myPage: of('myPage'),
    useMyPage: of('myPage.use'),
    reissue: of('reissue'),
    userChange: of('user-change'),
  }
}

/** @param number of the line, from 1 */
function link(number: number, kind: LinkKind) {
  const self = `line-${String(number)}.${kind}Link`
  const of = partsOf(self)
  return {
    self: made(self),
    start: of('start'),
    window: of('window'),
    fold: of('fold'),
    done: of('done'),
    seen: of('seen'),
    said: of('said'),
    fail: of('fail'),
    staffWords: of('staff'),
    waits: of('waits'),
    defer: of('defer'),
    undefer: of('undefer'),
    home: of('home'),
    confirm: of('confirm'),
    wrongAccount: of('wrong-account'),
    more: of('more'),
    unlink: of('unlink'),
    printNew: of('print-new'),
  }
}

/** @param number of the phone, from 1, in the order of the session's devices */
function device(number: number) {
  const self = `device-${String(number)}`
  const of = partsOf(self)
  return {
    self: made(self),
    friend: of('friend'),
    friendSaid: of('friend.said'),
    friendFold: of('friend.fold'),
    held: of('held'),
    said: of('said'),
    locked: (entry: LockedEntry) => of(`locked.${entry}`),
  }
}

/** @param number of the line whose user's slip it is, from 1; null for the slips that the family has one of */
function slip(kind: SlipKind, number: number | null) {
  const self = number === null ? `slip-${kind}` : `slip-${kind}-${String(number)}`
  const of = partsOf(self)
  return {
    self: made(self),
    print: of('print'),
    reprint: of('reprint'),
    jam: of('jam'),
    handOver: of('handover'),
    job: of('job'),
    look: of('look'),
    history: of('history'),
    file: of('file'),
  }
}

/** @param number of the line that the duty is of, from 1; null: of the whole reception. @param id of the duty */
function duty(number: number | null, id: string) {
  const self = number === null ? `duty.${id}` : `line-${String(number)}.duty.${id}`
  const of = partsOf(self)
  return { self: made(self), row: of('row'), undo: of('undo'), show: of('show') }
}

/** Fields of the person who uses a line. */
function userFields(form: string) {
  return (name: keyof LineUser): Control => made(`${form}.${name}`)
}

function boardLine(number: number) {
  const self = `board-line-${String(number)}`
  return { self: made(self), cell: (column: BoardColumn) => made(`${self}.${column}`) }
}

function receptionLine(number: number) {
  const self = `reception-line-${String(number)}`
  return { self: made(self), remove: made(`${self}.remove`) }
}

function readBack(number: number) {
  const self = `check.line-${String(number)}`
  return { self: made(self), show: made(`${self}.show`) }
}

function printer(kind: TargetKind) {
  const self = `printers.${kind}`
  const of = partsOf(self)
  return {
    self: made(self),
    test: of('test'),
    target: of('target'),
    paper: of('paper'),
    outcome: of('outcome'),
  }
}

/** @param pack by its ID and version */
function pack(id: string, version: number | string) {
  const name = `${id}-${String(version)}`
  return { self: made(`pack-${name}`), remove: made(`remove-${name}`), use: made(`use-${name}`) }
}

/** By what they belong to; each says in its name what it is for. */
export const control = {
  line,
  link,
  device,
  slip,
  duty,
  boardLine,
  receptionLine,
  readBack,
  printer,
  pack,
  contractor: (field: FieldPath) => made(`contractor.${field}`),
  reception: (field: keyof FirstMinute) => made(`reception.${field}`),
  /** The person who is to use a line from now on, in a dialog of their own. */
  nextUser: userFields('user-change'),
  step: (step: Step) => made(`step-${step}`),
  duties: (before: 'activation' | 'completion') => made(`duties-${before}`),
  sessionRow: (number: ReceptionNumber) => made(`session-row-${number}`),
  sessionWait: (number: ReceptionNumber) => made(`wait-${number}`),
  switchTo: (number: ReceptionNumber) => made(`switch-${number}`),
  foundRow: (number: ReceptionNumber) => made(`search.row-${number}`),
  sessions: (status: SessionStatus) => made(`sessions-${status}`),
  phone: (number: number) => made(`phone-${String(number)}`),
  friendOf: (number: number) => made(`befriended-${String(number)}`),
  befriend: (number: number) => made(`befriend-${String(number)}`),
  /** One of a kind that a list of the desk or of a phone counts up. @param which by its key in that list */
  one: (kind: ListKind, which: string | number) => made(`${kind}${String(which)}`),
} as const

/** Lists whose rows have one control each, as their controls begin. */
type ListKind =
  | 'ability-'
  | 'diff-'
  | 'display-voice.'
  | 'duty-group.'
  | 'gift-gb-'
  | 'home.back-'
  | 'home.count-'
  | 'home.follow-'
  | 'jam.'
  | 'licence-'
  | 'login-'
  | 'month-end.'
  | 'mypage-action-'
  | 'not-saved-note.'
  | 'palette.'
  | 'practice-forward-'
  | 'refusal.field-'
  | 'refusal.staff-'
  | 'settings.to-'
  | 'topic-'
  | 'when.'
  | 'when.row.'

export type SlipControls = ReturnType<typeof slip>
export type LineControls = ReturnType<typeof line>
export type LinkControls = ReturnType<typeof link>
