/** A family signed up by keyboard alone, from a blank desk to the last slip in its hand: for the specs and for the bench. */
import { contractor, type TypedLine } from '#test/fixtures/family.ts'
import { expect } from './app.ts'
import type { Desk } from './desk.ts'
import type { Keys } from './keys.ts'

/** 受付 by digits: everybody here with a phone, nobody gets a new one. */
async function receive(desk: Desk, keys: Keys, lines: readonly TypedLine[]): Promise<void> {
  await keys.pick('reception.contractorPhone', 1)
  await keys.pick('reception.phoneReplaced', 1)
  // 契約者さまご本人, 母, お子さま.
  for (const [n, { user }] of lines.entries()) {
    const who = user === null ? 1 : user.sex === 'female' ? 2 : 4
    const line = `line-${String(n + 1)}`
    if (n > 0) {
      await keys.press('F6')
      await keys.expectFocus(`${line}.who`)
    }
    await keys.pick(`${line}.who`, who)
    if (who !== 1) await keys.pick(`${line}.visit.phone`, 1)
    // 店頭で行う is chosen already, where the phone is here.
    await keys.expectFocus(`${line}.visit.place`)
    await keys.press('Enter')
    await keys.pick(`${line}.numberKind`, 1)
  }
  await keys.press('Control+Enter')
  await desk.expectStep('contractor')
}

async function writeContractor(desk: Desk, keys: Keys): Promise<void> {
  await keys.write('contractor.familyName', contractor.familyName)
  await keys.write('contractor.givenName', contractor.givenName)
  await keys.write('contractor.familyKana', contractor.familyKana)
  await keys.write('contractor.givenKana', contractor.givenKana)
  await keys.pick('contractor.sex', 2)
  await keys.write('contractor.birthDate', 'S55.4.2')
  await keys.write('contractor.postalCode', contractor.postalCode)
  await keys.write('contractor.address', contractor.address)
  await keys.write('contractor.contactPhone', contractor.contactPhone)
  await keys.pick('contractor.paymentKind', 1)
  await keys.expectFocus('next')
  await keys.press('Enter')
  await desk.expectStep('lines')
}

async function writeLines(desk: Desk, keys: Keys, lines: readonly TypedLine[]): Promise<void> {
  // The cards lie on the counter: one after the other, wherever the focus is.
  await keys.expectFocus('line-1.planId')
  for (const { iccid } of lines) await keys.scan(iccid)
  for (const [n, line] of lines.entries()) {
    const field = (name: string): string => `line-${String(n + 1)}.${name}`
    await keys.pick(field('planId'), line.planId === 'line-free' ? 3 : 1)
    // Where a plan has one capacity only, it is chosen with the plan.
    if (line.planId === 'line-free') await keys.press('Enter')
    else await keys.pick(field('capacityGb'), line.capacityGb === 3 ? 1 : 4)
    await keys.expectFocus(field('numberKind'))
    await keys.press('Enter')
    await keys.expectFocus(field('iccid'))
    await expect(desk.at(field('iccid'))).not.toHaveValue('')
    await keys.press('Enter')
    await keys.expectFocus(field('userSetting'))
    await keys.press('Enter')
    if (line.user === null) continue
    await keys.write(field('user.familyName'), line.user.familyName)
    await keys.write(field('user.givenName'), line.user.givenName)
    await keys.write(field('user.birthDate'), line.user.birthDate)
    await keys.pick(field('user.sex'), line.user.sex === 'female' ? 1 : 2)
    await keys.expectFocus(field('user.relation'))
    await keys.press('Enter')
  }
  await keys.expectFocus('next')
  await keys.press('Enter')
  await desk.expectStep('check')
}

/** R1, R7, R9: the document by digits; what is explained is confirmed by the customer, with one key each. */
async function explain(desk: Desk, keys: Keys): Promise<void> {
  // The step is read from its top; what is to be done next is one key away.
  await keys.press('Alt+n')
  await keys.pick('duty.identity.document', 1)
  await keys.write('duty.identity.expiry', '20991231')
  await keys.pick('duty.identity.match', 1)
  await keys.pick('duty.identity.method', 1)
  await keys.press('Alt+s')
  await expect(desk.at('customer-display')).toBeVisible()
  for (let left = 30; left > 0 && (await desk.at('customer-display').count()) > 0; left -= 1) {
    const shown = await desk.at('customer-display').getAttribute('data-duty')
    await keys.act()
    await expect(desk.page.locator(`[data-duty="${String(shown)}"]`)).toHaveCount(0)
  }
  await expect(desk.at('duties-activation')).toHaveAttribute('data-open', '0')
  await keys.expectFocusSomewhere()
}

/** S36: 申し込む and すべて開通 with one key each. */
async function activate(desk: Desk, keys: Keys, lines: readonly TypedLine[]): Promise<void> {
  await explain(desk, keys)
  await keys.act()
  await desk.expectStep('activate')
  // The heading has the focus, and F9 is すべて開通する (E1).
  await keys.expectFocus('h1')
  await keys.act()
  for (const n of lines.keys()) await desk.expectState(n + 1, 'active')
  await keys.expectFocusSomewhere()
  await keys.press('Control+Enter')
  await desk.expectStep('slips')
  await keys.expectFocusSomewhere()
}

/** W3: every card is read once more, without a field to go to. */
async function readCards(desk: Desk, keys: Keys, lines: readonly TypedLine[]): Promise<void> {
  await expect(desk.at('simcheck')).toBeVisible()
  for (const [n, { iccid }] of lines.entries()) {
    await keys.scan(iccid)
    await expect(desk.at(`line-${String(n + 1)}.simcheck`)).toHaveAttribute('data-checked', 'true')
    await keys.expectFocusSomewhere()
  }
}

/** S27: every slip printed with one key, and handed over with one; what the store keeps is found by Tab. @returns the file of each slip. */
async function handOut(desk: Desk, keys: Keys, lines: readonly TypedLine[]): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  const users = [...lines.keys()].map((n) => `slip-user-${String(n + 1)}`)
  const slips = ['slip-contractor', ...users, 'slip-store']
  await keys.act()
  // The first PDF on this PC asks where it is to be kept.
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await keys.act()
  for (const slip of slips) await expect(desk.at(slip)).toHaveAttribute('data-state', 'printed')
  await keys.expectFocusSomewhere()
  for (const slip of slips) {
    names[slip] = ((await desk.at(`${slip}.file`).textContent()) ?? '').trim()
    if (slip === 'slip-store') {
      await keys.tabTo(`${slip}.handover`)
      await keys.press('Enter')
    } else {
      await expect(desk.at(`${slip}.handover`)).toHaveAttribute('data-next', '')
      await keys.act()
    }
    await expect(desk.at(slip)).toHaveAttribute('data-state', 'handed')
    await keys.expectFocusSomewhere()
  }
  return names
}

/** @param lines the first one is the contractor's own; no line needs a number brought along. */
export async function walkToLastSlip(
  desk: Desk,
  keys: Keys,
  lines: readonly TypedLine[],
): Promise<{ reception: string; names: Record<string, string> }> {
  await keys.press('F2')
  await desk.expectStep('reception')
  const reception = await desk.receptionNumber()
  await receive(desk, keys, lines)
  await writeContractor(desk, keys)
  await writeLines(desk, keys, lines)
  await activate(desk, keys, lines)
  await readCards(desk, keys, lines)
  return { reception, names: await handOut(desk, keys, lines) }
}
