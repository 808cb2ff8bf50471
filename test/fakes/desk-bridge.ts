/**
 * An in-page stand-in for `window.desk`: a session that can be walked from end to end without main. It
 * judges nothing (main does, and the rules have tests of their own); a test says what it should refuse.
 */
import type { Answer, CallError } from '#shared/contract/channel.ts'
import type { AppInfo, deskCalls, deskPushes, DeskBridge, Edit, Practice } from '#shared/contract/desk.ts'
import { defaultPreferences, type Preferences } from '#shared/contract/preferences.ts'
import type { PrinterList, PrinterSettings } from '#shared/contract/printing.ts'
import { unsetBranch, type Branch } from '#shared/domain/branch.ts'
import type { DeviceId, LineId, OperationId, ReceptionNumber, SessionId } from '#shared/domain/ids.ts'
import { newLine, type Line } from '#shared/domain/line.ts'
import type { LinkKind, LinkRecord } from '#shared/domain/link.ts'
import type { ManagerState } from '#shared/domain/manager.ts'
import { emptyContractor, emptyLineUser } from '#shared/domain/person.ts'
import { newReception, type Reception, type Visit } from '#shared/domain/reception.ts'
import type { Session } from '#shared/domain/session.ts'
import type { SlipRecord } from '#shared/domain/paper/slip.ts'
import type { Instant, PlainDate } from '#shared/domain/time/time.ts'
import { devicesFor } from '#shared/rules/linking/device-setup.ts'
import { withDuty } from './desk-duties.ts'
import { practiceAnswers } from './desk-practice.ts'
import { firstPrinters, printingAnswers } from './desk-printing.ts'
import { listed, rulebookAnswers } from './desk-rulebook.ts'
import { searchAnswers } from './desk-search.ts'
import { typedAnswers, type TypedTexts } from './desk-typed.ts'

type Name = keyof typeof deskCalls
type Push = keyof typeof deskPushes

export interface FakeDesk {
  readonly bridge: DeskBridge
  /** Every call, in order, with what it was given. */
  readonly calls: { readonly name: Name; readonly input: unknown }[]
  readonly sessions: Session[]
  /** What stands in fields and is not saved, as main keeps it. */
  readonly typed: TypedTexts
  /** The next call of that name is refused, or fails, with this. */
  failNext(name: Name, error: CallError): void
  /** Commits a change of a session as main would, and tells the screens. */
  change(id: SessionId, edit: (session: Session) => Session): Session
  push(name: Push, payload: unknown): void
  info: AppInfo
  manager: ManagerState
  practice: Practice
  branch: Branch
  printers: PrinterSettings
  printerList: PrinterList
}

const AT = '2026-11-23T01:00:00Z' as Instant

/** A v4-shaped id that says what it is: `id(7)`. */
export function id<T extends string>(n: number): T {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as T
}

/** A session as main opens it: empty, one line. @param n makes its ids and its reception number. */
export function openedSession(n = 1): Session {
  return {
    id: id<SessionId>(n * 1000),
    receptionNumber: `P-1123-${String(n).padStart(3, '0')}` as ReceptionNumber,
    revision: 0,
    practice: true,
    status: 'open',
    park: null,
    abandonReason: null,
    step: 'contractor',
    focus: null,
    rulebook: { id: 'linemobile-article', version: '2019-04' },
    staffNumber: '0001',
    businessDate: '2026-11-23' as PlainDate,
    reception: { contractorPhone: 'ready', phoneReplaced: false, transferConfirmed: false },
    contractor: emptyContractor(),
    lines: [newLine(id<LineId>(n * 1000 + 1))],
    devices: [],
    slips: [],
    printJobs: [],
    application: null,
    duties: [],
    ...{ createdAt: AT, updatedAt: AT, closedAt: null, purgedAt: null },
  }
}

function edited(session: Session, edit: Edit): Session {
  const lines = (of: LineId, change: (line: Line) => Line): Session => withLine(session, of, change)
  switch (edit.kind) {
    case 'contractor':
      return { ...session, contractor: { ...session.contractor, ...(edit.fields as object) } }
    case 'line':
      return lines(edit.lineId, (line) => {
        const next = { ...line, ...(edit.fields as Partial<Line>) }
        return { ...next, user: next.userSetting === 'different' ? (next.user ?? emptyLineUser()) : null }
      })
    case 'user':
      return lines(edit.lineId, (line) => ({
        ...line,
        user: { ...(line.user ?? emptyLineUser()), ...(edit.fields as Partial<NonNullable<Line['user']>>) },
      }))
    case 'reception':
      return {
        ...session,
        reception: { ...(session.reception ?? newReception()), ...(edit.fields as Partial<Reception>) },
      }
    case 'visit':
      return lines(edit.lineId, (line) => ({
        ...line,
        visit: { ...line.visit, ...(edit.fields as Partial<Visit>) },
      }))
    case 'addLine':
      return { ...session, lines: [...session.lines, newLine(edit.lineId)] }
    case 'removeLine':
      return { ...session, lines: session.lines.filter((line) => line.id !== edit.lineId) }
    case 'step':
      return { ...session, step: edit.step }
    case 'duty':
      return withDuty(session, edit, AT)
  }
}

function withLine(session: Session, lineId: LineId, change: (line: Line) => Line): Session {
  return { ...session, lines: session.lines.map((line) => (line.id === lineId ? change(line) : line)) }
}

function withLink(line: Line, kind: LinkKind, change: Partial<LinkRecord>): Line {
  return kind === 'contractor'
    ? { ...line, contractorLink: { ...line.contractorLink, ...change } }
    : { ...line, userLink: { ...line.userLink, ...change } }
}

function applied(session: Session): Session {
  let n = Number(session.id.slice(-6)) + 500
  const { devices, deviceOfLine } = devicesFor(session.lines, () => id<DeviceId>((n += 1)))
  return {
    ...session,
    devices,
    application: { operationId: id<OperationId>(n + 100), status: 'done', failure: null },
    lines: session.lines.map((line, index): Line => ({
      ...line,
      state: 'contracted',
      phoneNumber: line.phoneNumber === '' ? `0900000123${String(index)}` : line.phoneNumber,
      deviceId: deviceOfLine.get(line.id) ?? null,
      loginId: { status: 'issued', issuedAt: AT, shownAt: null },
      code: { generation: 1, status: 'issued', last4: `7K3${String(index)}`, issuedAt: AT, handedAt: null },
    })),
  }
}

function activated(line: Line, at: Instant): Line {
  const activation = {
    operationId: id<OperationId>(1),
    attempts: 1,
    startedAt: at,
    failure: null,
    activatedAt: at,
  }
  return withLink(
    withLink({ ...line, state: 'active', activation }, 'contractor', { status: 'eligible' }),
    'user',
    {
      status: 'eligible',
    },
  )
}

/** @param seed sessions that are there already. */
export function createFakeDesk(seed: readonly Session[] = []): FakeDesk {
  const sessions = [...seed]
  const failures = new Map<Name, CallError[]>()
  const listeners = new Map<string, Set<(payload: never) => void>>()
  const now = (): Instant => new Date().toISOString() as Instant

  function push(name: Push, payload: unknown): void {
    for (const listener of listeners.get(name) ?? []) listener(payload as never)
  }

  function change(sessionId: SessionId, edit: (session: Session) => Session): Session {
    const index = sessions.findIndex((session) => session.id === sessionId)
    const before = sessions[index]
    if (before === undefined) throw new Error('no such session')
    const after = { ...edit(before), revision: before.revision + 1, updatedAt: now() }
    sessions[index] = after
    push('session.changed', structuredClone(after))
    return structuredClone(after)
  }

  const changeLine = (input: { sessionId: SessionId; lineId: LineId }, edit: (line: Line) => Line): Session =>
    change(input.sessionId, (session) => withLine(session, input.lineId, edit))

  function slip(
    session: Session,
    of: Pick<SlipRecord, 'kind' | 'lineId'>,
    edit: (slip: SlipRecord) => SlipRecord,
  ): Session {
    const is = (other: SlipRecord): boolean => other.kind === of.kind && other.lineId === of.lineId
    const blank = {
      ...of,
      prints: 0,
      printedAt: null,
      handedAt: null,
      fileName: null,
      outPending: false,
      instead: null,
    }
    const made = edit(session.slips.find(is) ?? blank)
    return { ...session, slips: [...session.slips.filter((other) => !is(other)), made] }
  }

  // Typed by hand here, once: the bridge below gives every caller the contract's own types.
  const handlers: Record<string, (input: never) => unknown> = {
    'app.info': () => fake.info,
    'app.retryVault': () => fake.info,
    'app.unsaved': () => null,
    'app.quit': () => null,
    'app.licences': () => [{ name: 'vue', version: '3.0.0', licence: 'MIT', text: 'Copyright' }],
    'app.preferences.read': () => defaultPreferences,
    'app.preferences.write': (input: Preferences) => input,
    ...practiceAnswers(() => fake),
    'session.list': () => listed(sessions),
    'session.open': () => {
      sessions.push(openedSession(sessions.length + 1))
      return sessions.at(-1)
    },
    'session.read': ({ sessionId }: { sessionId: SessionId }) =>
      sessions.find((each) => each.id === sessionId),
    'session.journal': () => [],
    ...typedAnswers(() => fake.typed),
    'session.save': (input: { sessionId: SessionId; edits: Edit[]; focus: string | null }) =>
      change(input.sessionId, (session) => ({ ...input.edits.reduce(edited, session), focus: input.focus })),
    'session.park': (input: { sessionId: SessionId; reason: 'returning'; returnAt: Instant | null }) =>
      change(input.sessionId, (session) => ({
        ...session,
        status: 'parked',
        park: { reason: input.reason, returnAt: input.returnAt, parkedAt: now() },
      })),
    'session.resume': ({ sessionId }: { sessionId: SessionId }) =>
      change(sessionId, (session) => ({ ...session, status: 'open', park: null })),
    'session.abandon': ({ sessionId }: { sessionId: SessionId }) =>
      change(sessionId, (session) => ({ ...session, status: 'abandoned' })),
    'session.complete': ({ sessionId }: { sessionId: SessionId }) =>
      change(sessionId, (session) => ({ ...session, status: 'completed', step: 'done' })),
    'session.apply': ({ sessionId }: { sessionId: SessionId }) => change(sessionId, applied),
    'line.activate': (input: { sessionId: SessionId; lineId: LineId }) =>
      changeLine(input, (line) => activated(line, now())),
    'line.cancelActivation': (input: { sessionId: SessionId; lineId: LineId }) =>
      changeLine(input, (line) => ({ ...line, state: 'failed' })),
    'line.askAgain': (input: { sessionId: SessionId; lineId: LineId }) =>
      changeLine(input, (line) => activated(line, now())),
    'line.askScreening': (input: { sessionId: SessionId; lineId: LineId }) =>
      changeLine(input, (line) => ({ ...line, state: 'contracted' })),
    'line.newNumber': (input: { sessionId: SessionId; lineId: LineId }) =>
      changeLine(input, (line) =>
        activated(
          { ...line, numberKind: 'new', mnpNumber: '', mnpExpiresOn: '', phoneNumber: '09000009999' },
          now(),
        ),
      ),
    'line.withdraw': (input: { sessionId: SessionId; lineId: LineId }) =>
      changeLine(input, (line) => ({ ...line, state: 'withdrawn' })),
    'line.iccidUse': (input: { sessionId: SessionId; iccid: string }) => ({
      receptionNumber:
        sessions.find(
          ({ id, lines }) => id !== input.sessionId && lines.some(({ iccid }) => iccid === input.iccid),
        )?.receptionNumber ?? null,
    }),
    ...rulebookAnswers(),
    ...searchAnswers(sessions),
    'manager.read': () => fake.manager,
    'manager.setPin': () => (fake.manager = { set: true, lockedUntil: null }),
    ...printingAnswers({ sessions, change, now, slip, desk: () => fake }),
    'line.checkSim': (input: { sessionId: SessionId; lineId: LineId; iccid: string }) =>
      changeLine(input, (line) => ({ ...line, simCheckedAt: now() })),
    'slip.handOver': (input: { sessionId: SessionId } & Pick<SlipRecord, 'kind' | 'lineId'>) =>
      change(input.sessionId, (before) =>
        slip(before, { kind: input.kind, lineId: input.lineId }, (made) => ({ ...made, handedAt: now() })),
      ),
    'loginId.show': (input: { sessionId: SessionId; lineId: LineId }) => ({
      ...changeLine(input, (line) => ({
        ...line,
        loginId: line.loginId && { ...line.loginId, shownAt: now() },
      })),
      loginId: `PR${input.lineId.slice(-10)}`,
      seconds: 60,
    }),
    'slip.instead': (input: { sessionId: SessionId; kind: 'contractor' | 'user'; lineId: LineId | null }) =>
      change(input.sessionId, (before) =>
        slip(before, { kind: input.kind, lineId: input.lineId }, (made) => ({
          ...made,
          instead: input.kind === 'user' ? 'myPage' : 'noted',
        })),
      ),
    'device.friendAdded': (input: { sessionId: SessionId; deviceId: DeviceId; evidence: 'staffSeen' }) =>
      change(input.sessionId, (session) => ({
        ...session,
        devices: session.devices.map((device) =>
          device.id === input.deviceId
            ? { ...device, friendAdd: { at: now(), evidence: input.evidence } }
            : device,
        ),
      })),
    'device.heldByStaff': (input: { sessionId: SessionId; deviceId: DeviceId; reason: string }) =>
      change(input.sessionId, (session) => ({
        ...session,
        devices: session.devices.map((device) =>
          device.id === input.deviceId
            ? { ...device, heldByStaff: { at: now(), reason: input.reason } }
            : device,
        ),
      })),
    'link.start': (input: { sessionId: SessionId; lineId: LineId; kind: LinkKind; deviceId: DeviceId }) =>
      changeLine(input, (line) =>
        withLink(line, input.kind, {
          status: 'inProgress',
          deviceId: input.deviceId,
          startedAt: now(),
          failure: null,
        }),
      ),
    'link.record': (input: { sessionId: SessionId; lineId: LineId; kind: LinkKind; evidence: 'staffSeen' }) =>
      changeLine(input, (line) =>
        withLink(line, input.kind, {
          status: 'linked',
          linkedAt: now(),
          evidence: input.evidence,
          recordedBy: '0001',
        }),
      ),
    'link.confirmAccount': (input: { sessionId: SessionId; lineId: LineId; kind: LinkKind }) =>
      changeLine(input, (line) => withLink(line, input.kind, { accountConfirmed: true })),
    'link.fail': (input: { sessionId: SessionId; lineId: LineId; kind: LinkKind }) =>
      changeLine(input, (line) => withLink(line, input.kind, { status: 'failed' })),
    'link.defer': (input: {
      sessionId: SessionId
      lineId: LineId
      kind: LinkKind
      reason: LinkRecord['deferred']
    }) => changeLine(input, (line) => withLink(line, input.kind, { deferred: input.reason })),
    'link.unlink': (input: { sessionId: SessionId; lineId: LineId; kind: LinkKind }) =>
      changeLine(input, (line) =>
        withLink(line, input.kind, { status: 'unlinked', accountConfirmed: false }),
      ),
    'code.reissue': (input: { sessionId: SessionId; lineId: LineId }) =>
      changeLine(input, (line) => ({
        ...line,
        code: line.code && {
          ...line.code,
          generation: line.code.generation + 1,
          status: 'issued',
          handedAt: null,
        },
      })),
    'user.change': (input: { sessionId: SessionId; lineId: LineId; user: NonNullable<Line['user']> }) =>
      changeLine(input, (line) => ({ ...line, user: input.user, userSetting: 'different' })),
  }

  async function call(name: Name, input: unknown): Promise<Answer<unknown>> {
    fake.calls.push({ name, input: structuredClone(input) })
    await Promise.resolve()
    const error = failures.get(name)?.shift()
    if (error !== undefined) return { ok: false, error }
    const value = handlers[name]?.(input as never) ?? null
    if (name === 'session.read' && value === null) {
      return { ok: false, error: { code: 'notFound', text: '', todo: '', reasons: [] } }
    }
    return { ok: true, value: structuredClone(value) }
  }

  const fake: FakeDesk = {
    bridge: {
      call: call as DeskBridge['call'],
      on: (name, listener) => {
        const set = listeners.get(name) ?? new Set()
        listeners.set(name, set.add(listener))
        return () => set.delete(listener)
      },
    },
    calls: [],
    sessions,
    typed: new Map(),
    failNext: (name, error) => failures.set(name, [...(failures.get(name) ?? []), error]),
    change,
    push,
    info: {
      version: '0.1.0',
      host: 'browserHost',
      hostText: { text: '内蔵ブラウザーで動作しています(Electron がこのパソコンにないため)。' },
      practice: true,
      rulebook: { id: 'linemobile-article', version: '2019-04' },
      vault: 'ready',
      persistent: true,
      secretsProtected: true,
      ...{ slipFolder: '/slips', ahead: 0, movedOn: 0, clockDoubt: null, practiceTimeDamage: null },
    },
    manager: { set: false, lockedUntil: null },
    branch: unsetBranch,
    practice: { fault: 'none', remaining: 0, latencySeconds: 3, hears: true, screening: 'ok' },
    ...firstPrinters(),
  }
  return fake
}
