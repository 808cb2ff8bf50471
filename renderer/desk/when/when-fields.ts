/** What is asked of a customer who walks up: up to three dates, and what they say together (N2). */
import { instant, type Instant, type PlainDate, realDate, tokyoDate } from '#shared/domain/time/time.ts'
import type { Timing } from '#shared/rulebook/schema/time.ts'
import type { Channel, SignUp } from '#shared/rules/calendar/sign-up.ts'
import type { DateIssue } from '#shared/domain/said/field-issues.ts'
import { dateIssue } from '#shared/rules/forms/field-issue.ts'

export const whenFields = [
  'appliedOn',
  'activatedOn',
  'shippingMailOn',
  'arrivedOn',
  'completionMailOn',
  'serviceStartMailOn',
] as const
export type WhenField = (typeof whenFields)[number]

/** As typed and tidied; empty is "not yet" or "not known". */
export type WhenTyped = Readonly<Record<WhenField, string>>

export function nothingTyped(): WhenTyped {
  return {
    appliedOn: '',
    activatedOn: '',
    shippingMailOn: '',
    arrivedOn: '',
    completionMailOn: '',
    serviceStartMailOn: '',
  }
}

/** The fields of a channel, in the order in which things happen. Two mails only where the rulebook has two (C34). */
export function fieldsOf(channel: Channel, { webMnp }: Timing): readonly WhenField[] {
  if (channel === 'store') return ['appliedOn', 'activatedOn']
  if (channel === 'webNew') return ['appliedOn', 'shippingMailOn']
  return webMnp.oneMail
    ? ['appliedOn', 'arrivedOn', 'serviceStartMailOn']
    : ['arrivedOn', 'completionMailOn', 'serviceStartMailOn']
}

/** What must have happened before, the one that is nearest first; each is told by its name. */
const before = {
  appliedOn: [],
  activatedOn: ['appliedOn'],
  shippingMailOn: ['appliedOn'],
  arrivedOn: ['appliedOn'],
  completionMailOn: ['arrivedOn', 'appliedOn'],
  serviceStartMailOn: ['completionMailOn', 'arrivedOn', 'appliedOn'],
} as const satisfies Record<WhenField, readonly WhenField[]>

const issueOfOrder = {
  appliedOn: 'beforeApplied',
  arrivedOn: 'beforeArrived',
  completionMailOn: 'beforeCompletion',
} as const

export type WhenIssue = DateIssue['code'] | 'future' | (typeof issueOfOrder)[keyof typeof issueOfOrder]

/**
 * Only what has happened is entered: a date of tomorrow would promise what nobody knows. What came first is first: the
 * line starts after the parcel with its SIM is there (S75, S76).
 */
export function issueOf(field: WhenField, typed: WhenTyped, today: PlainDate): WhenIssue | null {
  const text = typed[field]
  if (text === '') return null
  const unread = dateIssue(text)
  if (unread !== null) return unread.code
  if (text > today) return 'future'
  const later = before[field].find((earlier) => realDate(typed[earlier]) !== null && text < typed[earlier])
  return later === undefined ? null : issueOfOrder[later]
}

/** What is left of a field without an issue. */
function dateOf(field: WhenField, typed: WhenTyped, today: PlainDate): PlainDate | null {
  const text = typed[field]
  return text === '' || issueOf(field, typed, today) !== null ? null : (text as PlainDate)
}

/**
 * A day on which something happened, as the latest moment it can have been: never a promise too early.
 * @param now main's or the screen's time
 */
export function momentOn(date: PlainDate, now: Instant): Instant {
  return date === tokyoDate(now) ? now : instant(`${date}T23:59:00+09:00`)
}

/** The sign-up as the calendar reads it; what has an issue counts as not known. */
export function signUpOf(channel: Channel, typed: WhenTyped, now: Instant): SignUp {
  const today = tokyoDate(now)
  const day = (field: WhenField): PlainDate | null => dateOf(field, typed, today)
  const moment = (field: WhenField): Instant | null => {
    const date = day(field)
    return date === null ? null : momentOn(date, now)
  }
  switch (channel) {
    case 'store': {
      const activatedAt = moment('activatedOn')
      // Nobody is activated without having signed up.
      return { channel, signedUpAt: moment('appliedOn') ?? activatedAt, activatedAt }
    }
    case 'webNew':
      return { channel, appliedOn: day('appliedOn'), shippingMailAt: moment('shippingMailOn') }
    case 'webMnp':
      return {
        channel,
        appliedOn: day('appliedOn'),
        arrivedOn: day('arrivedOn'),
        completionMailAt: moment('completionMailOn'),
        serviceStartMailAt: moment('serviceStartMailOn'),
      }
  }
}
