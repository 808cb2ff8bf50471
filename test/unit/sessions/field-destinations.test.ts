/**
 * Where everything goes that the desk asks for: to the carrier, or to a rule that names why it is asked. A field that is
 * added to a form and to no row here does not pass, nor one whose change nobody would notice.
 */
import { describe, expect, it } from 'vitest'
import { applyRequest } from '#electron/sessions/application/apply-request.ts'
import { composeContractorSlip, composeUserSlip } from '#electron/printing/compose/compose.ts'
import { editSchema } from '#shared/contract/desk.ts'
import type { LoginId, OperationId, UsageCode } from '#shared/domain/ids.ts'
import type { Line } from '#shared/domain/line.ts'
import type { LineUser } from '#shared/domain/person.ts'
import type { FirstMinute, Visit } from '#shared/domain/first-minute.ts'
import type { Session } from '#shared/domain/session.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { deferredFromStart, receptionReady } from '#shared/rules/forms/first-minute.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { paperWish } from '#shared/rules/slips/paper-wish.ts'
import { activeSession, withLineOf } from '#test/fixtures/desk-session.ts'
import { now } from '#test/fixtures/family-view.ts'

type Fields = Readonly<Record<string, unknown>>
type Put = (session: Session, fields: Fields) => Session
type Look = (session: Session) => unknown

interface Row {
  /** What is typed or chosen, beside what else must be so that it counts. */
  readonly put: Fields
  readonly given?: Fields
  readonly to: 'carrier' | 'rule'
  /** Why it is asked, where a rule is what it is asked for. */
  readonly because?: readonly string[]
  readonly look: Look
}

const operationId = '30000000-0000-4000-8000-000000000009' as OperationId

/** The application as it leaves the desk. The second line is the mother's. */
function carrier(session: Session): unknown {
  const application = { operationId, status: 'sending', failure: null } as const
  return applyRequest({ ...session, application }, session.lines)
}

const toCarrier = (put: Fields, given: Fields = {}): Row => ({ put, given, to: 'carrier', look: carrier })
const toRule = (put: Fields, because: readonly string[], look: Look, given: Fields = {}): Row => ({
  ...{ put, given, to: 'rule', because, look },
})

const ofLine =
  (look: (session: Session, line: Line) => unknown): Look =>
  (session) => {
    const line = session.lines[1]
    if (!line) throw new Error('no second line')
    return look(session, line)
  }

const places: Readonly<Record<string, { readonly put: Put; readonly rows: Readonly<Record<string, Row>> }>> =
  {
    contractor: {
      put: (session, fields) => ({ ...session, contractor: { ...session.contractor, ...fields } }),
      rows: {
        familyName: toCarrier({ familyName: '別姓' }),
        givenName: toCarrier({ givenName: '別名' }),
        singleName: toCarrier({ singleName: true }),
        familyKana: toCarrier({ familyKana: 'べつせい' }),
        givenKana: toCarrier({ givenKana: 'べつめい' }),
        sex: toCarrier({ sex: 'unspecified' }),
        birthDate: toCarrier({ birthDate: '1971-01-02' }),
        postalCode: toCarrier({ postalCode: '9999999' }),
        address: toCarrier({ address: '別の住所9-8-7' }),
        contactPhone: toCarrier({ contactPhone: '0312345678' }),
        paymentKind: toCarrier({ paymentKind: 'linePayCard' }),
      },
    },
    line: {
      put: (session, fields) => withLineOf(session, 1, fields),
      rows: {
        planId: toCarrier({ planId: 'music-plus' }),
        capacityGb: toCarrier({ capacityGb: 7 }),
        numberKind: toCarrier({ numberKind: 'mnp' }),
        phoneNumber: toCarrier({ phoneNumber: '09099998888' }, { numberKind: 'mnp' }),
        mnpNumber: toCarrier({ mnpNumber: '1999999999' }, { numberKind: 'mnp' }),
        mnpExpiresOn: toCarrier({ mnpExpiresOn: '2026-12-05' }, { numberKind: 'mnp' }),
        simKind: toCarrier({ simKind: 'esim' }),
        iccid: toCarrier({ iccid: '8981000000000000094' }),
        userSetting: toCarrier({ userSetting: 'same' }),
      },
    },
    user: {
      put: (session, fields) =>
        withLineOf(session, 1, { user: { ...(session.lines[1]?.user as LineUser), ...fields } }),
      rows: {
        familyName: toCarrier({ familyName: '別姓' }),
        givenName: toCarrier({ givenName: '別名' }),
        singleName: toCarrier({ singleName: true }),
        sex: toCarrier({ sex: 'unspecified' }),
        birthDate: toCarrier({ birthDate: '1972-02-03' }),
        relation: toCarrier({ relation: 'grandmother' }),
      },
    },
    visit: {
      put: (session, fields) =>
        withLineOf(session, 1, { visit: { ...(session.lines[1]?.visit as Visit), ...fields } }),
      rows: {
        phone: toRule(
          { phone: 'absent' },
          ['W1', 'W5', 'W6', 'W7'],
          ofLine((s, l) => deferredFromStart(s, l, 'user')),
        ),
        place: toRule(
          { place: 'home' },
          ['W1'],
          ofLine((s, l) => deferredFromStart(s, l, 'user')),
        ),
      },
    },
    reception: {
      put: (session, fields) => ({
        ...session,
        firstMinute: { ...(session.firstMinute as FirstMinute), ...fields },
      }),
      rows: {
        contractorPhone: toRule(
          { contractorPhone: 'notHere' },
          ['W1', 'W5'],
          ofLine((s, l) => deferredFromStart(s, l, 'contractor')),
        ),
        phoneReplaced: toRule({ phoneReplaced: true }, ['W2'], receptionReady),
        transferConfirmed: toRule({ transferConfirmed: true }, ['W2'], receptionReady, {
          phoneReplaced: true,
        }),
        slipVoice: toRule({ slipVoice: 'en' }, ['R10'], (s) => paperWish(s, [], tokyoDate(now))),
        largeType: toRule({ largeType: true }, ['R10'], (s) => paperWish(s, [], tokyoDate(now))),
      },
    },
  }

/** The fields that the desk can save, by form, as its contract with main names them. */
const asked = editSchema.options.flatMap((edit) => {
  const { kind, fields } = edit.shape as { kind: { value: string }; fields?: { shape: object } }
  return fields ? [{ form: kind.value, fields: Object.keys(fields.shape) }] : []
})

describe('every field that the desk asks for', () => {
  it('E10b: has a destination; none is asked for that nobody has named', () => {
    expect(asked.map(({ form }) => form).toSorted()).toEqual(Object.keys(places).toSorted())
    for (const { form, fields } of asked)
      expect(Object.keys(places[form]?.rows ?? {}).toSorted(), form).toEqual(fields.toSorted())
  })

  const rows = Object.entries(places).flatMap(([form, { put, rows }]) =>
    Object.entries(rows).map(([field, row]) => ({ form, field, put, row })),
  )
  it.each(rows)('E10b: $form.$field reaches the $row.to', ({ put, row }) => {
    const before = put(activeSession(), row.given ?? {})
    const after = put(before, row.put)
    expect(row.look(after)).not.toEqual(row.look(before))
    if (row.to === 'rule') return expect(row.because?.length).toBeGreaterThan(0)
    // What was typed is there as it was typed, not only something else than before.
    for (const value of Object.values(row.put)) {
      const known = ['mnp', 'esim', 'same'].includes(String(value))
      if (!known) expect(JSON.stringify(row.look(after))).toContain(JSON.stringify(value))
    }
  })

  it('E10b: who somebody is stands on that person’s slip as well', () => {
    const facts = (session: Session) => ({ session, rulebook, now, reprint: 0 })
    const loginIds = (session: Session) =>
      new Map(session.lines.map(({ id }, n) => [id, `PR123456789${String(n)}` as LoginId]))
    const named = places['contractor']?.put(activeSession(), { familyName: '別姓' }) as Session
    expect(composeContractorSlip(facts(named), loginIds(named)).contractorName).toBe('別姓 太郎')
    const line = named.lines[1]
    if (!line) throw new Error('no second line')
    const slip = composeUserSlip(facts(named), line, '7K3M7K3M7K3M7K3M' as UsageCode)
    expect(slip).toMatchObject({ userName: '見本 花子', relationLabel: expect.stringContaining('母') })
  })
})
