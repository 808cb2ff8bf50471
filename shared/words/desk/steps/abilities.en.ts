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
  exactly: 'Exactly',
  base: '{points} points a month.',
  extra: 'Paid by {payment}, another {points} points.',
  when: 'Granted about day {grant} if the contractor link stands on day {snapshot} of the month (for a month with the base fee only).',
  exchange: 'Points can be exchanged, for example, for:',
  noPoints: 'There are no points.',
  openPrice: 'The price is not confirmed, so there is no estimate.',
}

export const practiceTime = {
  title: 'Practice time',
  lead: 'Move time on to see locks end, months end and points come. There is no way back.',
  now: 'Now: {date} {time}',
  ahead: '({ahead} ahead)',
  mark: 'Practice time {date} {time}',
  parts: { days: '{n} d', hours: '{n} h', minutes: '{n} min', join: ' ' },
  forward: {
    tenMinutes: 'Ten minutes on',
    hour: 'One hour on',
    day: 'One day on',
    month: 'One month on',
  },
  damaged: {
    copy: 'The file that keeps the practice date was damaged. Its copy is used.',
    copyLead:
      'The practice date is {date}. The damaged file is kept in the app’s data folder as practice-time.damaged.',
    lost: 'The file that keeps the practice date was damaged, and so was its copy: the practice date is the computer’s again.',
    lostLead:
      'The date is {date}. In receptions that were made under a later date, deadlines and locks may last longer. To go on with them, move the date on again under “Practice”. The damaged file is kept in the app’s data folder as practice-time.damaged.',
    seen: 'I have seen it',
  },
}
