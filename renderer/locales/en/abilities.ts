/** What this phone can do, and practice time. */
export const abilities = {
  title: 'What this phone can do',
  lead: 'Follows the links as they stand. You may show it to the customer as it is.',
  line: 'Line',
  what: 'Ability',
  can: 'yes',
  cannot: 'no',
  byLoginMark: '*',
  byLogin: '* With login ID and password, MyPage works on any phone.',
  points: 'LINE points, roughly',
  base: '{points} points a month.',
  extra: 'Paid by {payment}, another {points} points.',
  when: 'Granted about day {grant} if the contractor link stands on day {snapshot} of the month (for a month with the base fee only).',
  exchange: 'Points can be exchanged, for example, for:',
  noPoints: 'There are no points.',
  openPrice: 'The price is not confirmed, so there is no estimate.',
}

export const practiceTime = {
  title: 'Practice date',
  lead: 'Move the date on to see months end and points come. There is no way back.',
  now: 'Date now: {date}',
  ahead: '({n} days ahead)',
  mark: 'Practice date {date}',
  forward: { day: 'One day on', month: 'One month on' },
}
