import { describe, expect, it, vi } from 'vitest'
import MonthEndNote from '#renderer/desk/when/MonthEndNote.vue'
import { monthEndTraps, whenAnswers } from '#renderer/desk/when/when-answers.ts'
import { fieldsOf, issueOf, momentOn, nothingTyped, signUpOf } from '#renderer/desk/when/when-fields.ts'
import WhenPage from '#renderer/desk/when/WhenPage.vue'
import { useBranchStore } from '#renderer/desk/stores/branch.ts'
import { unsetBranch, type Branch } from '#shared/domain/branch.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'
import { mountDesk, type MountedDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { answerText } from '#test/support/answer-text.ts'

const NOW = instant('2026-11-30T01:00:00Z')
const TODAY = '2026-11-30' as PlainDate

/** Every session that main has, whole. */
async function sessionsOf({ main }: MountedDesk): Promise<Session[]> {
  const listed = await main.ask('session.list', null)
  return Promise.all(listed.map(({ id }) => main.services.store.read(id)))
}

describe('the dates that a customer tells', () => {
  it('C34: two mails are asked for only where the rulebook has two', () => {
    const { timing } = rulebook
    expect(fieldsOf('webMnp', timing)).toEqual(['appliedOn', 'arrivedOn', 'serviceStartMailOn'])
    const apart = { ...timing, webMnp: { ...timing.webMnp, oneMail: false } }
    expect(fieldsOf('webMnp', apart)).toContain('completionMailOn')
    for (const channel of ['store', 'webNew', 'webMnp'] as const) {
      expect(fieldsOf(channel, apart).length).toBeLessThanOrEqual(3)
    }
  })

  it('N2: a day that is none, that is to come, or that lies before the application is told at its field', () => {
    const typed = { ...nothingTyped(), appliedOn: '2026-11-20' }
    const issue = (arrivedOn: string) => issueOf('arrivedOn', { ...typed, arrivedOn }, TODAY)
    expect(issue('2026-02-30')).toBe('notADate')
    expect(issue('2026-12-01')).toBe('future')
    expect(issue('2026-11-19')).toBe('beforeApplied')
    expect(issue('2026-11-20')).toBeNull()
    expect(issue('')).toBeNull()
  })

  it('S75, S76, N2: mails come in the order in which things happen', () => {
    const typed = { ...nothingTyped(), appliedOn: '2026-11-10', arrivedOn: '2026-11-20' }
    const of = (serviceStartMailOn: string, more = {}) =>
      issueOf('serviceStartMailOn', { ...typed, serviceStartMailOn, ...more }, TODAY)
    expect(of('2026-11-19')).toBe('beforeArrived')
    expect(of('2026-11-20')).toBeNull()
    expect(of('2026-11-09', { arrivedOn: '' })).toBe('beforeApplied')
    expect(of('2026-11-22', { completionMailOn: '2026-11-23' })).toBe('beforeCompletion')
    const early = { ...typed, completionMailOn: '2026-11-19' }
    expect(issueOf('completionMailOn', early, TODAY)).toBe('beforeArrived')
    expect(signUpOf('webMnp', { ...typed, serviceStartMailOn: '2026-11-19' }, NOW)).toMatchObject({
      serviceStartMailAt: null,
    })
  })

  it('S74: a mail of an earlier day counts from its last minute, one of today from now', () => {
    expect(momentOn('2026-11-29' as PlainDate, NOW)).toBe(instant('2026-11-29T14:59:00Z'))
    expect(momentOn(TODAY, NOW)).toBe(NOW)
  })

  it('N2: a date with an issue counts as not known', () => {
    const typed = { ...nothingTyped(), shippingMailOn: '2026-12-24' }
    expect(signUpOf('webNew', typed, NOW)).toMatchObject({ shippingMailAt: null })
  })

  it('C32: opening, first use and billing are rows of their own; the deadline is that of the advised capacity', () => {
    const signUp = signUpOf('store', { ...nothingTyped(), activatedOn: '2026-11-22' }, NOW)
    const { rows } = whenAnswers(signUp, rulebook, NOW)
    expect(rows.map(({ id }) => id)).toEqual([
      'activation',
      'useStart',
      'freeDays',
      'deadline',
      'billing',
      'data',
      'points',
    ])
    expect(rows.find(({ id }) => id === 'deadline')).toMatchObject({
      gb: 10,
      answer: { value: '2026-11-30' },
    })
    const paid = { ...rulebook, timing: { ...rulebook.timing, freeMonth: null } }
    expect(whenAnswers(signUp, paid, NOW).rows.map(({ id }) => id)).not.toContain('deadline')
  })
})

describe('what the calendar says together', () => {
  const rowsOf = (channel: 'store' | 'webNew' | 'webMnp', typed: object) =>
    whenAnswers(signUpOf(channel, { ...nothingTyped(), ...typed }, NOW), rulebook, NOW)

  it('N2: dates that wait for one thing are one row, whichever way it was signed up', () => {
    for (const channel of ['webNew', 'webMnp'] as const) {
      const rows = rowsOf(channel, {}).rows.filter(({ id }) => id !== 'mnpNumber')
      expect(rows.map(({ id }) => id)).toEqual(['pending'])
      expect(rows[0]).toMatchObject({ of: [{ id: 'activation' }, { id: 'useStart' }, {}, {}, {}] })
    }
    expect(rowsOf('store', {})).toMatchObject({ rows: [], linking: { status: 'waiting' } })
  })

  it('S78: the days of delivery are told on both ways of the web, and what is over is said to be over', () => {
    for (const channel of ['webNew', 'webMnp'] as const) {
      const delivery = rowsOf(channel, { appliedOn: '2026-11-28' }).rows.find(({ id }) => id === 'delivery')
      expect(delivery).toMatchObject({
        id: 'delivery',
        answer: { value: { earliest: '2026-11-29', latest: '2026-12-05' } },
      })
      const over = rowsOf(channel, { appliedOn: '2026-11-10' }).rows.find(({ id }) => id === 'delivery')
      expect(answerText(over?.answer).ja).toContain('過ぎています')
    }
    const sent = rowsOf('webNew', { appliedOn: '2026-11-10', shippingMailOn: '2026-11-12' })
    expect(sent.rows.map(({ id }) => id)).toEqual(['pending'])
  })

  it('V10, S67, C36: whoever is activated at the store today learns of data and first points', () => {
    const ifToday = rowsOf('store', {}).next.rows
    // What hangs on one day is said by the note of the month's end.
    expect(ifToday.map(({ id }) => id)).toEqual(['billing', 'data', 'points'])
    expect(ifToday.find(({ id }) => id === 'data')).toMatchObject({ answer: { status: 'open' } })
    // Of two possible first days of use the later one: December may be free, January is paid for, February gives.
    expect(ifToday.find(({ id }) => id === 'points')).toMatchObject({
      answer: { value: { about: '2027-02-10' } },
    })
    expect(rowsOf('store', { activatedOn: '2026-11-22' }).next.rows).toEqual([])
    const midMonth = instant('2026-11-25T01:00:00Z')
    const other = whenAnswers(signUpOf('store', nothingTyped(), midMonth), rulebook, midMonth).next.rows
    expect(other.map(({ id }) => id)).toEqual([
      ...['useStart', 'freeDays', 'deadline'],
      ...['billing', 'data', 'points'],
    ])
    expect(other.find(({ id }) => id === 'data')).toMatchObject({ answer: { value: '2026-11-25' } })
    const none = whenAnswers(signUpOf('store', nothingTyped(), NOW), { ...rulebook, points: null }, NOW)
    expect(none.next.rows.map(({ id }) => id)).not.toContain('points')
  })

  it('E9p, R15: how long a number that is brought along on the web must be good for is the pack’s, and told before the parcel is there', () => {
    const number = (typed: object, web = 7) => {
      const { mnp } = rulebook.timing
      const timing = { ...rulebook.timing, mnp: { ...mnp, minDaysLeft: { ...mnp.minDaysLeft, web } } }
      const signUp = signUpOf('webMnp', { ...nothingTyped(), ...typed }, NOW)
      return whenAnswers(signUp, { ...rulebook, timing }, NOW).rows.find(({ id }) => id === 'mnpNumber')
        ?.answer
    }
    expect(number({})).toMatchObject({ value: 7, rules: ['R15'] })
    const applied = number({ appliedOn: '2026-11-28' })
    expect(answerText(applied).ja).toContain('12月5日(土)以降')
    expect(answerText(applied).en).toContain('Sat 5 Dec or later')
    expect(number({ appliedOn: '2026-11-20', arrivedOn: '2026-11-27' })).toBeUndefined()
    expect(number({}, 0)).toBeUndefined()
    expect(rowsOf('webNew', {}).rows.map(({ id }) => id)).not.toContain('mnpNumber')
  })

  it('E9k, R24, C28: after the desk has closed the dates are those of tomorrow; elsewhere there are none', () => {
    const night = instant('2026-11-30T12:00:00Z')
    const shop = { ...unsetBranch, activationHours: { from: '10:00', until: '20:00' } }
    const at = (branch: Branch) =>
      whenAnswers(signUpOf('store', nothingTyped(), night), rulebook, night, branch)
    expect(at(unsetBranch)).toMatchObject({ next: { on: TODAY }, traps: [{ value: { activatedOn: TODAY } }] })
    const closed = at(shop)
    expect(closed).toMatchObject({ next: { on: '2026-12-01' }, traps: [] })
    expect(closed.next.rows.find(({ id }) => id === 'data')).toMatchObject({
      answer: { value: '2026-12-01' },
    })
    expect(at({ ...shop, immediateActivation: false }).next.rows).toEqual([])
  })

  it('N3: the end of a month is told at the store, and not once it is over', () => {
    expect(rowsOf('store', {}).traps).toMatchObject([{ value: { activatedOn: TODAY, deadline: TODAY } }])
    expect(rowsOf('webNew', {}).traps).toEqual([])
    expect(rowsOf('store', { activatedOn: '2026-10-30' }).traps).toEqual([])
    expect(rowsOf('store', { activatedOn: '2026-10-31' }).traps).toHaveLength(1)
  })
})

async function whenPage(now = NOW): Promise<MountedDesk> {
  await theMain(now)
  return mountDesk(WhenPage)
}

/** The family before its activation. */
async function monthEnd(now = NOW): Promise<MountedDesk> {
  await theMain(now)
  return mountDesk(MonthEndNote, await theSession({ until: 'applied' }))
}

describe('連携できる時期', () => {
  it('C17, S74: a 見込み whose day is over is said to be over, and where to ask', async () => {
    const desk = await whenPage()
    await desk.press('when.channel.webMnp')
    await desk.fill('when.arrivedOn', '2026-11-20')
    expect(desk.at('when.headline').textContent).toContain('2026年11月22日 17:00 の見込みを過ぎています')
    expect(desk.at('when.reason').textContent).toContain('MNP開通受付窓口')
    expect(desk.at('when.answer').dataset).toMatchObject({ status: 'waiting', possible: 'false' })
    await desk.fill('when.serviceStartMailOn', '2026-11-19')
    expect(desk.at('field-error-when.serviceStartMailOn').textContent).toContain('商品が届いた日より前')
  })

  it.each([
    ['2026-11-30', '2026-11-30', '2026-12-01', '無料 1日間', '無料 31日間', '本日です'],
    ['2028-02-28', '2028-02-28', '2028-02-29', '無料 2日間', '無料 1日間', '2028年2月29日です'],
    ['2028-02-29', '2028-02-29', '2028-03-01', '無料 1日間', '無料 31日間', '本日です'],
  ])('N3, V9: %s at the store: both outcomes and the deadline', async (date, one, two, free, more, due) => {
    const desk = await whenPage(instant(`${date}T01:00:00Z`))
    await desk.press('when.channel.store')
    expect(desk.at(`month-end.${one}`).textContent).toContain(free)
    expect(desk.at(`month-end.${two}`).textContent).toContain(more)
    expect(desk.at('month-end.deadline').textContent).toContain(`プラン変更のお手続き期限は${due}`)
    expect(desk.at('when.ifToday').textContent).toContain('最初のポイント')
  })

  it('E9k, R24: whoever walks up after closing hears when the desk opens, and of which day the dates are', async () => {
    const desk = await whenPage(instant('2026-11-30T12:00:00Z'))
    await desk.main.ask('branch.write', {
      ...unsetBranch,
      activationHours: { from: '10:00', until: '20:00' },
    })
    await useBranchStore().load()
    await desk.press('when.channel.store')
    expect(desk.at('branch-note').textContent).toContain('2026年12月1日 10:00')
    expect(desk.at('when.ifToday').textContent).toContain('2026年12月1日に開通した場合')
    await desk.press('when.channel.webMnp')
    expect(desk.has('branch-note')).toBe(false)
    expect(desk.at('when.row.mnpNumber').textContent).toContain('日以上')
  })

  it('V3, N2: web-new with a mail of today: from tomorrow 00:00, with the rule', async () => {
    const desk = await whenPage()
    expect(desk.has('when.answer')).toBe(false)
    await desk.press('when.channel.webNew')
    expect(desk.at('when.headline').textContent).toContain('まだ連携いただけません')
    await desk.fill('when.shippingMailOn', '令和8年11月30日')
    expect(desk.at('when.headline').textContent).toContain('2026年12月1日 00:00')
    expect(desk.at('when.reason').textContent).toContain('S73')
    expect(desk.at('when.row.pending').textContent).toContain('要確認')
  })

  it('V5, C17: web-MNP without a mail is 見込み, and never possible by the clock', async () => {
    const desk = await whenPage()
    await desk.press('when.channel.webMnp')
    await desk.fill('when.arrivedOn', '2026-11-28')
    expect(desk.at('when.answer').dataset).toMatchObject({ status: 'estimate', possible: 'false' })
    await desk.fill('when.serviceStartMailOn', '2026-11-30')
    expect(desk.at('when.answer').dataset).toMatchObject({ status: 'known', possible: 'true' })
  })

  it('N19: the ticket opens a reception, parks it until then, and prints nothing but a ticket', async () => {
    const desk = await whenPage()
    await desk.press('when.channel.webNew')
    await desk.fill('when.shippingMailOn', '2026-11-30')
    await desk.press('ticket.print')
    const [session] = await sessionsOf(desk)
    expect(session).toMatchObject({
      status: 'parked',
      park: { reason: 'returning', returnAt: '2026-11-30T15:00:00Z' },
    })
    expect(session?.printJobs.map(({ kind }) => kind)).toEqual(['ticket'])
    expect(desk.at('ticket.number').textContent).toBe(session?.receptionNumber)
    expect(document.activeElement).toBe(desk.at('ticket.next'))
    await desk.press('ticket.next')
    expect(desk.has('when.answer')).toBe(false)
  })

  it('N19, Q2: a print that failed is tried again for the same reception', async () => {
    const desk = await whenPage()
    await desk.press('when.channel.store')
    vi.spyOn(desk.main.windows.slips.webContents, 'printToPDF').mockRejectedValueOnce(new Error('no paper'))
    await desk.press('ticket.print')
    expect(desk.has('refusal')).toBe(true)
    await desk.press('ticket.print')
    const sessions = await sessionsOf(desk)
    expect(sessions).toHaveLength(1)
    expect(sessions[0]?.park?.returnAt).toBeNull()
    expect(desk.has('ticket.number')).toBe(true)
  })
})

describe('the end of the month on screen', () => {
  const draft = () => {
    const session = printableSession()
    return { ...session, lines: session.lines.map((line) => ({ ...line, activation: null })) }
  }

  it('N3, V9: shows 1 and 31 free days side by side, and that the deadline is today', async () => {
    const desk = await monthEnd()
    expect(desk.at('month-end.2026-11-30').textContent).toContain('無料 1日間')
    expect(desk.at('month-end.2026-12-01').textContent).toContain('無料 31日間')
    expect(desk.at('month-end.deadline').textContent).toContain('プラン変更のお手続き期限は本日です。')
  })

  it('N3: on 28 February of a leap year 2 and 1 free days, and the deadline is tomorrow', async () => {
    const desk = await monthEnd(instant('2028-02-28T01:00:00Z'))
    expect(desk.at('month-end.2028-02-28').textContent).toContain('無料 2日間')
    expect(desk.at('month-end.2028-02-29').textContent).toContain('無料 1日間')
    expect(desk.at('month-end').textContent).toContain('少ないほうの1日間')
    expect(desk.at('month-end.deadline').textContent).toContain('2028年2月29日')
  })

  it('N3, V23: without a 10 GB line there is no deadline, without a free month nothing at all', () => {
    const { lines } = draft()
    const others = lines.filter(({ capacityGb }) => capacityGb !== 10)
    expect(monthEndTraps(others, rulebook, TODAY)).toMatchObject([{ value: { deadline: null } }])
    const paid = { ...rulebook, timing: { ...rulebook.timing, freeMonth: null } }
    expect(monthEndTraps(lines, paid, TODAY)).toEqual([])
  })

  it('N3: an active line counts for its own day, the others for today', () => {
    const { lines } = printableSession()
    expect(monthEndTraps(lines, rulebook, TODAY)).toEqual([])
    const [first, ...rest] = draft().lines
    const mixed = [...lines.slice(0, 1), ...rest]
    expect(first?.activation).toBeNull()
    expect(monthEndTraps(mixed, rulebook, TODAY).map(({ inputs }) => inputs.activatedOn)).toEqual([TODAY])
    const over = lines.map((line) => ({ ...line, activation: null, state: 'withdrawn' as const }))
    expect(monthEndTraps(over, rulebook, TODAY)).toEqual([])
  })
})
