/** What time alone has made of an account: every line in use as it stands now (S17, S25, S71). */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { livedUntil } from '#shared/rules/data/life.ts'

/**
 * Nothing is written and nobody told here: the same document at the same moment always comes to the same, and a
 * change is made on what it came to. So every month ends exactly once, whatever was killed when.
 */
export function accountAsOf(book: Rulebook, account: CarrierAccount, now: Instant): CarrierAccount {
  return { ...account, lines: account.lines.map((line) => lineAsOf(book, account, line, now)) }
}

function lineAsOf(
  book: Rulebook,
  { contractor: { paymentKind } }: CarrierAccount,
  line: CarrierLine,
  now: Instant,
): CarrierLine {
  const { state, activatedAt, contractorLink } = line
  if (state !== 'active' || activatedAt === null) return line
  const contractorLinkedAt = contractorLink.status === 'linked' ? contractorLink.at : null
  return { ...line, ...livedUntil(book, { ...line, activatedAt, contractorLinkedAt, paymentKind }, now) }
}
