/** Every completed field is saved at once, with the field that has the focus, and journalled by name only (L9). */
import type { Edit } from '#shared/contract/desk.ts'
import { hasCard, newLine, type Line } from '#shared/domain/line.ts'
import { emptyLineUser, withoutSecondName } from '#shared/domain/person.ts'
import { newFirstMinute } from '#shared/domain/first-minute.ts'
import type { Session } from '#shared/domain/session.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { mayGoTo } from '#shared/rules/session/flow.ts'
import { mayAddLine, mayEdit, mayRemoveLine, mayWorkOn } from '#shared/rules/session/session-work.ts'
import { callError, insist, Refusal } from '../../errors.ts'
import { cardsAreFree } from './card-use.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { answeredDuty, withoutStale } from './duties.ts'
import { followingAnswers } from './first-minute.ts'
import { createRemovedLines, type RemovedLines } from './removed-lines.ts'
import { entry, type Edited } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'

/** `session.save`: every completed field. */
export function editHandlers(deps: SessionDeps): DeskHandlers<'session.save'> {
  const removed = createRemovedLines()
  deps.store.onChanged((session) => removed.follow(session))
  return {
    'session.save': ({ sessionId, edits, focus }) =>
      deps.store.change(sessionId, async (before) => {
        insist(mayWorkOn(before))
        const sendsNext = edits.some((edit) => edit.kind === 'step' && edit.step === 'check')
        if (sendsNext && before.application === null) insist(await cardsAreFree(deps, before))
        const by = author(deps)
        let session = before
        const entries = []
        for (const edit of edits) {
          const edited = applyEdit(deps, removed, session, edit)
          if (!edited) continue
          const followed = followingAnswers(session, edited.session, by)
          // A line that is put back comes with what was answered for it.
          const fresh =
            edit.kind === 'restoreLine'
              ? followed
              : withoutStale(session, followed.session, deps.rulebooks.of(before), by)
          session = fresh.session
          entries.push(entry(by, edited.action, edited.parts), ...followed.entries)
          if (fresh !== followed) entries.push(...fresh.entries)
        }
        if (focus !== before.focus && entries.length === 0) entries.push(entry(by, 'focus.moved'))
        return entries.length === 0 ? null : { session: { ...session, focus }, entries }
      }),
  }
}

/** @returns null when the edit changes nothing. @throws Refusal */
function applyEdit(deps: SessionDeps, removed: RemovedLines, session: Session, edit: Edit): Edited | null {
  switch (edit.kind) {
    case 'contractor': {
      insist(mayEdit(session))
      const names = changedNames(session.contractor, edit.fields)
      if (names.length === 0) return null
      const contractor = withoutSecondName({ ...session.contractor, ...given(edit.fields) })
      return saved({ ...session, contractor }, 'contractor', names)
    }
    case 'line': {
      insist(mayEdit(session))
      const names = changedNames(lineOf(session, edit.lineId), edit.fields)
      if (names.length === 0) return null
      const changed = withLine(session, edit.lineId, (line) =>
        withoutCard(withUserAsked({ ...line, ...given(edit.fields) })),
      )
      return saved(changed, 'line', names, edit.lineId)
    }
    case 'user': {
      insist(mayEdit(session))
      const user = lineOf(session, edit.lineId).user ?? emptyLineUser()
      const names = changedNames(user, edit.fields)
      if (names.length === 0) return null
      const changed = withLine(session, edit.lineId, (line) => ({
        ...line,
        user: withoutSecondName({ ...user, ...given(edit.fields) }),
      }))
      return saved(changed, 'user', names, edit.lineId)
    }
    case 'reception': {
      const firstMinute = session.firstMinute ?? newFirstMinute()
      const names = changedNames(firstMinute, edit.fields)
      if (names.length === 0) return null
      return saved({ ...session, firstMinute: { ...firstMinute, ...given(edit.fields) } }, 'reception', names)
    }
    case 'visit': {
      const names = changedNames(lineOf(session, edit.lineId).visit, edit.fields)
      if (names.length === 0) return null
      const changed = withLine(session, edit.lineId, (line) => ({
        ...line,
        visit: { ...line.visit, ...given(edit.fields) },
      }))
      return saved(changed, 'visit', names, edit.lineId)
    }
    case 'addLine': {
      insist(mayEdit(session))
      if (hasLine(session, edit.lineId)) return null
      insist(mayAddLine(session, deps.rulebooks.of(session)))
      const line = newLine(edit.lineId)
      return {
        session: { ...session, lines: [...session.lines, line] },
        action: 'line.added',
        parts: { lineId: line.id },
      }
    }
    case 'removeLine': {
      insist(mayEdit(session))
      if (!hasLine(session, edit.lineId)) return null
      insist(mayRemoveLine(session))
      removed.keep(session, edit.lineId)
      const lines = session.lines.filter((line) => line.id !== edit.lineId)
      return { session: { ...session, lines }, action: 'line.removed', parts: { lineId: edit.lineId } }
    }
    case 'restoreLine': {
      insist(mayEdit(session))
      if (hasLine(session, edit.lineId)) return null
      insist(mayAddLine(session, deps.rulebooks.of(session)))
      const whole = removed.putBack(session, edit.lineId)
      if (whole === null) throw new Refusal(callError('notFound'))
      return { session: whole, action: 'line.restored', parts: { lineId: edit.lineId } }
    }
    case 'duty':
      return answeredDuty(deps, session, edit)
    case 'step': {
      if (edit.step === session.step) return null
      insist(mayGoTo(session, edit.step, deps.rulebooks.of(session), tokyoDate(deps.clock.now())))
      const detail = { from: session.step, to: edit.step }
      return { session: { ...session, step: edit.step }, action: 'step.changed', parts: { detail } }
    }
  }
}

/** Edits are sent once more when the answer was lost: what is so already is left as it is. */
function hasLine(session: Session, lineId: Line['id']): boolean {
  return session.lines.some(({ id }) => id === lineId)
}

function saved(
  session: Session,
  part: string,
  names: readonly string[],
  lineId: Line['id'] | null = null,
): Edited {
  return { session, action: 'field.saved', parts: { lineId, detail: { part, fields: names.join(' ') } } }
}

/** The user's data exist only while 「利用者と契約者が違います。」 is chosen (S30). */
function withUserAsked(line: Line): Line {
  if (line.userSetting !== 'different') return { ...line, user: null }
  return { ...line, user: line.user ?? emptyLineUser() }
}

/** An eSIM has no card whose number could be left over from before (R19). */
function withoutCard(line: Line): Line {
  return hasCard(line) ? line : { ...line, iccid: '' }
}

/** Names of the given fields whose value is another one now. */
function changedNames<T extends object>(now: T, fields: Partial<T>): string[] {
  return (Object.keys(fields) as (keyof T & string)[]).filter(
    (name) => fields[name] !== undefined && fields[name] !== now[name],
  )
}

/** Without the fields that are present but undefined. */
function given<T extends object>(fields: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}
