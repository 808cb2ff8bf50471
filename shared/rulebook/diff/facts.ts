/** A pack said one fact at a time, for comparing two packs (N20). */
import { day, group, NONE, said, text, yen, type Fact, type Place, type Said, wordFacts } from './fact.ts'
import { dutyFacts } from './facts-duties.ts'
import { dataKinds } from '../../domain/carrier/data-kind.ts'
import type { MinimumUse } from '../schema/money.ts'
import type { Rulebook } from '../schema/pack.ts'

/** Everything that a pack says. */
export function factsOf(book: Rulebook): Fact[] {
  return [
    ...periodFacts(book),
    ...planFacts(book),
    ...moneyFacts(book),
    ...dateFacts(book.timing),
    ...pointFacts(book),
    ...dataFacts(book.data),
    ...procedureFacts(book),
    ...dutyFacts(book),
  ]
}

function periodFacts({ label, series, effectiveFrom, effectiveTo }: Rulebook): Fact[] {
  const fact = group('period', ['contractorSlip', 'userSlip', 'storeSlip'])
  return [
    fact('label', text(label)),
    fact('series', text(series), {}, []),
    fact('effectiveFrom', day(effectiveFrom), {}, []),
    fact('effectiveTo', day(effectiveTo), {}, []),
  ]
}

/** The English name of something, where the pack has one. */
function english(
  fact: ReturnType<typeof group>,
  label: string,
  labelEn: string | undefined,
  key: string,
): Fact[] {
  return labelEn === undefined ? [] : [fact('labelEn', text(labelEn), { label }, undefined, `${key}.labelEn`)]
}

function planFacts({ plans }: Rulebook): Fact[] {
  const fact = group('plans', ['lines', 'check', 'contractorSlip', 'storeSlip', 'phones'])
  return plans.flatMap(({ id, label, labelEn, capacities, freeMonthGb }) => [
    fact('plan', text(label), { plan: id }, undefined, id),
    ...english(fact, label, labelEn, id),
    ...capacities.map(({ gb, yenExTax }) =>
      fact(
        'price',
        yen(yenExTax),
        { plan: label, gb },
        ['lines', 'check', 'explanation'],
        `${id}.${String(gb)}`,
      ),
    ),
    fact(
      'freeMonthGb',
      freeMonthGb === null ? NONE : said('gb', { n: freeMonthGb }),
      { plan: label },
      ['lines', 'contractorSlip'],
      `${id}.freeMonthGb`,
    ),
  ])
}

function moneyFacts({ options, fees, tax, minimumUse }: Rulebook): Fact[] {
  const fact = group('money', ['explanation', 'check'])
  return [
    ...options.flatMap(({ id, label, labelEn, yenExTax }) => [
      fact('option', text(label), { id }, undefined, `option.${id}`),
      ...english(fact, label, labelEn, `option.${id}`),
      fact('optionPrice', yen(yenExTax), { label }, undefined, `option.${id}.price`),
    ]),
    ...fees.flatMap(({ id, label, labelEn, yenExTax, text: words }) => [
      fact('fee', text(label), { id }, undefined, `fee.${id}`),
      ...english(fact, label, labelEn, `fee.${id}`),
      fact('feePrice', yen(yenExTax), { label }, undefined, `fee.${id}.price`),
      ...wordFacts(fact, 'feeWords', words, { of: label }, `fee.${id}`),
    ]),
    ...tax.map(({ from, percent }) =>
      from === null
        ? fact('taxFirst', said('percent', { n: percent }), {}, undefined, 'tax.first')
        : fact('tax', said('percent', { n: percent }), { date: from }, undefined, `tax.${from}`),
    ),
    ...(minimumUse === null
      ? [fact('minimumUse', NONE)]
      : minimumUse.flatMap((period) => minimumUseFacts(fact, period))),
  ]
}

/** The first period by its plain names, so that one that comes later is told apart from it (R30). */
function minimumUseFacts(
  fact: ReturnType<typeof group>,
  { from, months, yenExTax, text: words }: MinimumUse,
): Fact[] {
  const [suffix, key] = from === null ? ['', 'minimumUse'] : ['From', `minimumUse.${from}`]
  const params: Said['params'] = from === null ? {} : { date: from }
  return [
    fact(`minimumUse${suffix}`, said('months', { n: months }), params, undefined, key),
    fact(`minimumUsePrice${suffix}`, yen(yenExTax), params, undefined, `${key}.price`),
    ...wordFacts(fact, `minimumWords${suffix}`, words, params, key),
  ]
}

function dateFacts(timing: Rulebook['timing']): Fact[] {
  const fact = group('dates', ['dates'])
  const days = (n: number): Said => said('days', { n })
  const { webMnp, delivery, cancellation, mnp } = timing
  const slip: readonly Place[] = ['dates', 'contractorSlip', 'explanation']
  return [
    fact('freeMonth', timing.freeMonth ? said('upToDays', { n: timing.freeMonth.maxDays }) : NONE, {}, slip),
    fact('storeUseStart', said(`storeUseStart_${timing.storeUseStart}`), {}, slip),
    fact('monthEndDays', days(timing.monthEndDays), {}, ['dates', 'activate', 'contractorSlip']),
    fact('webNewLink', days(timing.webNew.linkDaysAfterMail)),
    fact('webMnpAuto', days(webMnp.autoDaysAfterArrival)),
    fact('webMnpAutoHour', said('hour', { n: webMnp.autoFromHour })),
    fact('webMnpUseStart', days(webMnp.useStartDaysAfterActivation)),
    fact('webMnpOneMail', said(webMnp.oneMail ? 'yes' : 'no')),
    fact('deliveryEarliest', days(delivery.earliestDays)),
    fact('deliveryLatest', days(delivery.latestDays)),
    fact('cancellationDays', days(cancellation.days), {}, slip),
    fact('cancellationFrom', said(`cancellationFrom_${cancellation.from}`), {}, slip),
    fact('cancellationLines', said(`cancellationLines_${cancellation.lines}`), {}, [
      'done',
      'contractorSlip',
    ]),
    fact('mnpValidDays', days(mnp.validDays), {}, ['lines', 'dates']),
    fact('mnpStoreLeft', days(mnp.minDaysLeft.store), {}, ['lines', 'dates']),
    fact('mnpWebLeft', days(mnp.minDaysLeft.web), {}, ['dates']),
    fact('mnpSoon', days(mnp.soonDays), {}, ['lines', 'check']),
  ]
}

function pointFacts({ points, paymentKinds }: Rulebook): Fact[] {
  const fact = group('points', ['dates', 'contractorSlip', 'phones'])
  const everywhere: readonly Place[] = ['link', 'done', 'dates', 'contractorSlip', 'phones']
  if (points === null) return [fact('points', NONE, {}, everywhere)]
  const labelOf = (kind: string): string => paymentKinds.find(({ id }) => id === kind)?.label ?? kind
  const dayOfMonth = (n: number): Said => said('dayOfMonth', { n })
  const details = [
    ...points.payments.map(({ kind, percent }) =>
      fact(
        'paymentPoints',
        said('percent', { n: percent }),
        { label: labelOf(kind) },
        undefined,
        `payment.${kind}`,
      ),
    ),
    fact('snapshotDay', dayOfMonth(points.snapshotDay)),
    fact('grantDay', dayOfMonth(points.grantDay)),
    fact('grantWindow', said('dayRange', { from: points.grantWindow[0], to: points.grantWindow[1] })),
    fact('paidFor', said(`paidFor_${points.paidFor}`)),
    fact('pointSource', text(points.source), {}, []),
    ...points.exchange.flatMap((words, n) =>
      wordFacts(fact, 'exchange', words, { n: n + 1 }, `exchange.${String(n)}`, ['link', 'phones']),
    ),
  ]
  // A pack without points is one difference, not one for each day and each voice.
  return [
    fact('points', said('percent', { n: points.basePercent }), {}, everywhere),
    ...details.map((one) => ({ ...one, detailOf: one.detailOf ?? 'points.points' })),
  ]
}

function dataFacts({ kinds, useOrder, topUps }: Rulebook['data']): Fact[] {
  const fact = group('data', ['phones'])
  return [
    ...dataKinds.flatMap((kind) => [
      fact(`lasts_${kind}`, said(`lasts_${kinds[kind].lasts}`)),
      fact(`giftable_${kind}`, said(kinds[kind].giftable ? 'yes' : 'no')),
    ]),
    ...useOrder.map((kind, n) =>
      fact('useOrder', said(`kind_${kind}`), { n: n + 1 }, undefined, `use.${String(n)}`),
    ),
    ...topUps.map(({ gb, yenExTax }) =>
      fact('topUp', yen(yenExTax), { gb }, undefined, `topUp.${String(gb)}`),
    ),
  ]
}

function procedureFacts(book: Rulebook): Fact[] {
  const fact = group('procedure', ['link'])
  const { link, officialAccount: account } = book
  const count = (n: number): Said => said('times', { n })
  const minutes = (n: number): Said => said('minutes', { n })
  const guide: readonly Place[] = ['link', 'contractorSlip', 'userSlip', 'phones']
  return [
    fact('signUp', said(`signUp_${book.signUp}`), {}, ['reception']),
    fact('accountName', text(account.name), {}, guide),
    fact('accountId', text(account.lineId), {}, guide),
    ...book.paymentKinds.flatMap(({ id, label, labelEn }) => [
      fact('paymentKind', text(label), { id }, ['contractor', 'check'], `payment.${id}`),
      ...english(fact, label, labelEn, `payment.${id}`),
    ]),
    fact('simKinds', said(`simKinds_${[...book.simKinds].sort().join('_')}`), {}, ['lines', 'check']),
    ...book.numbering.flatMap(({ prefix, digits, groups, mobile, from }) => {
      const part = (name: string, value: Said) =>
        fact(name, value, { prefix }, ['contractor', 'lines', 'check'], `number.${prefix}.${name}`)
      return [
        part('numberDigits', said('digitsCount', { n: digits })),
        part('numberGroups', groups.length === 0 ? NONE : text(groups.join('-'))),
        part('numberMobile', said(mobile ? 'yes' : 'no')),
        part('numberFrom', day(from)),
      ]
    }),
    fact('maxLines', said('linesCount', { n: book.maxLines }), {}, ['reception', 'lines']),
    fact('contractorMinAge', said('years', { n: book.contractorMinAge }), {}, ['contractor']),
    fact('immediateActivation', said(book.branch.immediateActivation ? 'yes' : 'no'), {}, ['activate']),
    fact('attemptMinutes', minutes(link.attemptMinutes)),
    fact('lockAfter', count(link.lockAfter), {}, ['link', 'phones']),
    fact('lockMinutes', minutes(link.lockMinutes), {}, ['link', 'phones']),
    fact('revokeAfter', count(link.revokeAfter), {}, ['link', 'phones']),
    fact(
      'usageCodeDays',
      link.usageCodeDays === null ? said('noLimit') : said('days', { n: link.usageCodeDays }),
      {},
      ['link', 'userSlip', 'phones'],
    ),
    fact('contact', text(book.contact), {}, ['contractorSlip']),
    fact('managerFromReprint', said('fromReprint', { n: book.managerFromReprint }), {}, [
      'slips',
      'printers',
    ]),
    fact('retentionDays', said('days', { n: book.retention.days }), {}, ['done']),
  ]
}
