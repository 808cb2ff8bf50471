/** 契約者 and 回線: what is missing or wrong is said beside its field, and nobody gets past it. */
import { contractor, familyLines, mother, type TypedLine } from '#test/fixtures/family.ts'
import { expect, test, type Running } from './support/app.ts'
import { Desk } from './support/desk.ts'

/** Under every one of these fields stands a sentence in Japanese. */
async function expectErrors(desk: Desk, ...fields: string[]): Promise<void> {
  for (const field of fields) await expect(desk.at(`field-error-${field}`)).toHaveText(/[ぁ-ん].*。$/)
}

async function freshDesk(running: Running): Promise<Desk> {
  const desk = new Desk(await running.window('desk'))
  await desk.newSession()
  // Who uses the line stays open here: the form must ask for it by itself.
  await desk.choose('reception.contractorPhone', 'ready')
  await desk.choose('reception.phoneReplaced', 'no')
  await desk.next()
  await desk.expectStep('contractor')
  return desk
}

/** A day in Tokyo, so many days from now, as `YYYY-MM-DD`. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10)
}

const [alone, second] = familyLines as readonly [TypedLine, TypedLine, ...TypedLine[]]

const contractorFields = [
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
  'birthDate',
  'postalCode',
  'address',
  'contactPhone',
  'paymentKind',
].map((field) => `contractor.${field}`)

test('S29, S30, R8, R18, C21: every mandatory field complains by itself, and the way on stays shut', async ({
  running,
}) => {
  test.slow()
  const desk = await freshDesk(running)
  await test.step('R5: an empty contractor form does not scold before it is asked', async () => {
    await expect(desk.page.locator('[data-control^="field-error-"]')).toHaveCount(0)
    await desk.next()
    await expectErrors(desk, ...contractorFields)
    await desk.expectStep('contractor')
    await expect(desk.at('contractor.familyName')).toBeFocused()
  })
  await test.step('R5: a minor is no contractor, and a slip of the pen is named', async () => {
    await desk.fillContractor()
    await expect(desk.page.locator('[data-control^="field-error-"]')).toHaveCount(0)
    await desk.type('contractor.birthDate', dayFromNow(-17 * 365))
    await expect(desk.at('field-error-contractor.birthDate')).toContainText('歳以上')
    await desk.next()
    await desk.expectStep('contractor')
    await desk.type('contractor.birthDate', '1980-02-30')
    await expect(desk.at('field-error-contractor.birthDate')).toContainText('この日付はありません')
    await desk.type('contractor.birthDate', 'S55.4.2')
    await expect(desk.at('contractor.birthDate')).toHaveValue(contractor.birthDate)
    await expect(desk.at('field-error-contractor.birthDate')).toHaveCount(0)
  })
  await desk.next()
  await desk.expectStep('lines')

  await test.step('S29, R8: an empty line names each field, the question of the user among them', async () => {
    await desk.next()
    await expectErrors(desk, ...['planId', 'numberKind', 'iccid', 'userSetting'].map((f) => `line-1.${f}`))
    await expect(desk.at('refusal')).toHaveAttribute('data-rules', /S29/)
    await desk.fillLine(1, { ...alone, capacityGb: 10 })
    await expect(desk.page.locator('[data-control^="field-error-"]')).toHaveCount(0)
  })
  await test.step('S30: 利用者と契約者が違います。 asks for name, sex, date of birth and relation', async () => {
    await desk.choose('line-1.userSetting', 'different')
    await desk.next()
    await desk.expectStep('lines')
    await expectErrors(
      desk,
      ...['familyName', 'givenName', 'sex', 'birthDate', 'relation'].map((f) => `line-1.user.${f}`),
    )
    await desk.fillLine(1, { ...alone, user: mother })
  })
  await test.step('R15, R16: an MNP line needs its number, its reservation and a day that is not over', async () => {
    await desk.choose('line-1.numberKind', 'mnp')
    await desk.next()
    await expectErrors(desk, 'line-1.phoneNumber', 'line-1.mnpNumber', 'line-1.mnpExpiresOn')
    await desk.type('line-1.phoneNumber', '09000001234')
    await desk.type('line-1.mnpNumber', '1100000000')
    await desk.type('line-1.mnpExpiresOn', dayFromNow(-1))
    await expect(desk.at('field-error-line-1.mnpExpiresOn')).toContainText('過ぎています')
    await desk.next()
    await desk.expectStep('lines')
    await desk.type('line-1.mnpExpiresOn', dayFromNow(0))
    await expect(desk.page.locator('[data-control^="field-error-"]')).toHaveCount(0)
  })
  await test.step('R18: one card for two lines blocks; a doubtful check digit only warns', async () => {
    await desk.at('add-line').click()
    await desk.fillLine(2, { ...second, iccid: alone.iccid })
    await expect(desk.at('field-error-line-2.iccid')).toContainText('同じSIMカード')
    await expect(desk.at('field-error-line-1.iccid')).toContainText('同じSIMカード')
    await desk.next()
    await desk.expectStep('lines')
    await desk.type('line-2.iccid', '8981000000000000022')
    await expect(desk.at('line-2.iccid.warning')).toBeVisible()
    await expect(desk.page.locator('[data-control^="field-error-"]')).toHaveCount(0)
  })
  await test.step('C21: five lines, and no sixth', async () => {
    for (const n of [3, 4, 5]) {
      await desk.at('add-line').click()
      await expect(desk.at(`line-${n}`)).toBeVisible()
    }
    await expect(desk.at('add-line')).toBeDisabled()
    for (const n of [5, 4, 3]) {
      await desk.at(`line-${n}.remove`).click()
      await expect(desk.at(`line-${n}`)).toHaveCount(0)
    }
    await desk.next()
    await desk.expectStep('check')
    await expect(desk.at('check.line-1')).toContainText('090-0000-1234')
  })
})
