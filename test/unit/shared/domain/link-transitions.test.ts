import { describe, expect, it } from 'vitest'
import { deviceIdSchema } from '#shared/domain/ids.ts'
import { linkAfter, linkStatuses, type LinkEvent, type LinkStatus } from '#shared/domain/link.ts'
import { reasonCodes } from '#shared/domain/reason-codes.ts'
import { phones } from '#test/fixtures/family-view.ts'

const other = deviceIdSchema.parse('20000000-0000-4000-8000-000000000009')

/** A status, or the code of the refusal; `=` where the event changes nothing. */
type Row = Readonly<Record<LinkEvent['type'], string>>

/** Every status × every event, written down by hand (1.6, S63, S79, L3). */
const table: Readonly<Record<LinkStatus, Row>> = {
  notEligible: row('eligible', 'notActivated', 'notActivated', 'notActivated', 'notLinked', 'notLinked'),
  eligible: row('=', 'inProgress', 'linked', 'failed', 'notLinked', 'notLinked'),
  inProgress: row('=', 'inProgress', 'linked', 'failed', 'notLinked', 'notLinked'),
  failed: row('=', 'inProgress', 'linked', 'failed', 'notLinked', 'notLinked'),
  linked: row('=', 'alreadyLinked', 'alreadyLinked', 'alreadyLinked', 'unlinked', 'revoked'),
  unlinked: row('=', 'inProgress', 'linked', 'failed', 'notLinked', 'notLinked'),
  revoked: row('=', 'inProgress', 'linked', 'failed', 'notLinked', 'notLinked'),
}

function row(
  eligible: string,
  inProgress: string,
  linked: string,
  failed: string,
  unlinked: string,
  revoked: string,
): Row {
  return { eligible, inProgress, linked, failed, unlinked, revoked }
}

const events: readonly LinkEvent[] = [
  { type: 'eligible' },
  { type: 'inProgress', deviceId: other },
  { type: 'linked', deviceId: other },
  { type: 'failed', deviceId: other },
  { type: 'unlinked' },
  { type: 'revoked' },
]

const cases = linkStatuses.flatMap((from) =>
  events.map((event) => ({ from, event, type: event.type, to: table[from][event.type] })),
)

describe('what happens to a link', () => {
  it.each(cases)('1.6: $from, $type: $to', ({ from, event, to }) => {
    const step = linkAfter({ status: from, deviceId: phones.father, kept: 'beside it' }, event)
    const isStatus = to === '=' || linkStatuses.some((status) => status === to)
    if (!isStatus) {
      expect(step).toEqual({ ok: false, code: to })
      expect(reasonCodes).toContain(to)
      return
    }
    const deviceId = { '=': phones.father, eligible: phones.father, unlinked: null, revoked: null }[to]
    expect(step).toEqual({
      ok: true,
      after: {
        status: to === '=' ? from : to,
        deviceId: deviceId === undefined ? other : deviceId,
        kept: 'beside it',
      },
    })
  })

  it('L3: without another phone it is made, or fails, on the phone of the attempt', () => {
    for (const type of ['linked', 'failed'] as const) {
      const step = linkAfter({ status: 'inProgress', deviceId: phones.mother }, { type, deviceId: null })
      expect(step).toEqual({ ok: true, after: { status: type, deviceId: phones.mother } })
    }
  })
})
