/** What staff type, paste and scan: taken in every form that people write, shown in one, refused with the right word. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test, type Running } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { Keys } from './support/keys.ts'

const [alone] = familyLines
const [father, mother, son] = familyLines.map(({ iccid }) => iccid) as [string, string, string]

async function atContractor(running: Running): Promise<Desk> {
  const desk = new Desk(await running.window('desk'))
  await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  return desk
}

/** As a customer's text arrives from the clipboard: all at once, at the caret. */
async function paste(desk: Desk, field: string, text: string): Promise<void> {
  await desk.at(field).fill('')
  await desk.at(field).focus()
  await desk.page.keyboard.insertText(text)
  await desk.page.keyboard.press('Tab')
}

test('S30: a date of birth in western years or in any era, with the real borders', async ({ running }) => {
  test.slow()
  const desk = await atContractor(running)
  const field = 'contractor.birthDate'
  for (const [typed, date, said] of [
    ['昭和64年1月7日', '1989-01-07', '1989年1月7日(昭和64年)・'],
    ['平成元年1月8日', '1989-01-08', '1989年1月8日(平成元年)・'],
    ['H1/1/8', '1989-01-08', '(平成元年)'],
    ['S64.1.7', '1989-01-07', '(昭和64年)'],
    ['１９８００４０２', '1980-04-02', '1980年4月2日(昭和55年)・'],
    ['1980/4/2', '1980-04-02', '(昭和55年)'],
    ['大正元年7月30日', '1912-07-30', '(大正元年)'],
  ] as const) {
    await desk.type(field, typed)
    await expect(desk.at(field)).toHaveValue(date)
    await expect(desk.page.getByText(said)).toBeVisible()
    await expect(desk.at(`field-error-${field}`)).toHaveCount(0)
  }
  for (const [typed, right] of [
    ['昭和64年1月8日', '平成元年1月8日'],
    ['平成元年1月7日', '昭和64年1月7日'],
    ['平成31年5月1日', '令和元年5月1日'],
    ['令和元年4月30日', '平成31年4月30日'],
  ] as const) {
    await desk.type(field, typed)
    await expect(desk.at(`field-error-${field}`)).toContainText(right)
    await expect(desk.at(field)).toHaveValue(typed)
  }
  await test.step('R12: the borders of 令和 make a minor, who is told so', async () => {
    for (const [typed, date] of [
      ['平成31年4月30日', '2019-04-30'],
      ['r1.5.1', '2019-05-01'],
    ] as const) {
      await desk.type(field, typed)
      await expect(desk.at(field)).toHaveValue(date)
      await expect(desk.at(`field-error-${field}`)).toContainText('18歳以上')
    }
  })
})

test('R5: phone numbers and postal codes from any paper: grouped on screen, digits in the record', async ({
  running,
}) => {
  const desk = await atContractor(running)
  for (const [field, pasted, shown] of [
    ['contractor.postalCode', '〒100-0001', '100-0001'],
    ['contractor.postalCode', '１００　０００１', '100-0001'],
    ['contractor.contactPhone', '+81 90-0000-1234', '090-0000-1234'],
    ['contractor.contactPhone', '(03) 0000 1234', '03-0000-1234'],
    ['contractor.contactPhone', '０９０ー００００ー１２３４', '090-0000-1234'],
  ] as const) {
    await paste(desk, field, pasted)
    await expect(desk.at(field)).toHaveValue(shown)
    await expect(desk.at(`field-error-${field}`)).toHaveCount(0)
  }
  await test.step('the caret stays where it was, and no key is dead', async () => {
    const phone = desk.at('contractor.contactPhone')
    const { keyboard } = desk.page
    await phone.fill('')
    await phone.pressSequentially('0900000123')
    await expect(phone).toHaveValue('090-0000-123')
    await keyboard.press('Home')
    for (let n = 0; n < 3; n += 1) await keyboard.press('ArrowRight')
    await keyboard.type('5')
    await expect(phone).toHaveValue('090-5000-0123')
    await keyboard.press('Backspace')
    await expect(phone).toHaveValue('090-0000-123')
  })
})

test('E4a, E4b, E4h, E6a: what contacts, PDFs and papers bring along is read, or told for what it is', async ({
  running,
}) => {
  test.slow()
  const desk = await atContractor(running)
  const dateField = 'contractor.birthDate'
  const phone = 'contractor.contactPhone'
  for (const [field, pasted, shown] of [
    [phone, '\u202A+81 90-0000-1234\u202C', '090-0000-1234'],
    [phone, 'tel:0081─90〜0000/1234', '090-0000-1234'],
    [phone, '06000001234', '060-0000-1234'],
    ['contractor.postalCode', '\uFE0D〒100\u200B-0001\u2069', '100-0001'],
    [dateField, 'Ｓ５５．４．２', '1980-04-02'],
    [dateField, '昭和五十五年四月二日', '1980-04-02'],
    [dateField, '1980年4月2日生', '1980-04-02'],
    [dateField, '3550402', '1980-04-02'],
    ['contractor.familyName', '見\u202E本\u2028', '見本'],
    ['contractor.familyKana', 'ミスヾ', 'みすゞ'],
  ] as const) {
    await paste(desk, field, pasted)
    await expect(desk.at(field)).toHaveValue(shown)
    await expect(desk.at(`field-error-${field}`)).toHaveCount(0)
  }
  for (const [field, pasted, said] of [
    [phone, '090-0000-123', '11桁'],
    [phone, '03-0000-12345', '10桁'],
    [phone, '0000000000', '電話番号はありません'],
    [dateField, '令和6年', '日付として読み取れません。例: 平成10年4月2日'],
    [dateField, '2026/2/30', 'この日付はありません'],
    ['contractor.familyName', '123', 'お名前として読み取れません'],
    ['contractor.familyKana', 'ー', 'ひらがな'],
  ] as const) {
    await paste(desk, field, pasted)
    await expect(desk.at(`field-error-${field}`)).toContainText(said)
  }
  await test.step('E4h: a person with one name only', async () => {
    await desk.at('contractor.singleName').click()
    await expect(desk.at('contractor.givenName')).toHaveCount(0)
    await paste(desk, 'contractor.familyName', 'スカルノ')
    await paste(desk, 'contractor.familyKana', 'スカルノ')
    await expect(desk.at('contractor.familyKana')).toHaveValue('すかるの')
    await expect(desk.at('field-error-contractor.familyName')).toHaveCount(0)
  })
})

test('E4g: undo in a formatted field takes back what was typed, step by step, and redo brings it again', async ({
  running,
}) => {
  const desk = await atContractor(running)
  const { keyboard } = desk.page
  for (const [field, typed, shown] of [
    ['contractor.contactPhone', '09000001234', '090-0000-1234'],
    ['contractor.postalCode', '1000001', '100-0001'],
    ['contractor.birthDate', '19800402', '1980-04-02'],
  ] as const) {
    const input = desk.at(field)
    await input.focus()
    await input.pressSequentially(typed)
    await expect(input).toHaveValue(shown)
    const seen = [shown as string]
    for (let n = 0; n < typed.length && (await input.inputValue()) !== ''; n += 1) {
      await keyboard.press('Control+z')
      seen.push(await input.inputValue())
    }
    // Each step is what stood there before it, down to the empty field; nothing else than what was typed.
    expect(seen.at(-1)).toBe('')
    expect(seen.length).toBeGreaterThan(2)
    for (const [n, text] of seen.entries()) {
      expect(shown.startsWith(text)).toBe(true)
      if (n > 0) expect(text.length).toBeLessThan(seen[n - 1]?.length ?? 0)
    }
    for (let n = 1; n < seen.length; n += 1) await keyboard.press('Control+Shift+z')
    await expect(input).toHaveValue(shown)
    await keyboard.press('Backspace')
    await expect(input).toHaveValue(shown.slice(0, -1))
    await keyboard.press('Control+z')
    await expect(input).toHaveValue(shown)
    await keyboard.press('Tab')
    await expect(input).toHaveValue(shown)
  }
})

test('R5: the reading of a name is overheard from the input method, and never imposed', async ({
  running,
}) => {
  const desk = await atContractor(running)
  const input = await desk.page.context().newCDPSession(desk.page)
  const compose = async (shown: readonly string[], taken: string): Promise<void> => {
    for (const text of shown) {
      await input.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    }
    await input.send('Input.insertText', { text: taken })
  }
  await desk.at('contractor.familyName').focus()
  await compose(['m', 'み', 'みh', 'みほ', 'みほn', 'みほん', '見本'], '見本')
  await expect(desk.at('contractor.familyName')).toHaveValue('見本')
  await expect(desk.at('contractor.familyKana')).toHaveValue('みほん')

  await desk.type('contractor.givenKana', 'タロー')
  await expect(desk.at('contractor.givenKana')).toHaveValue('たろー')
  await desk.at('contractor.givenName').focus()
  await compose(['t', 'た', 'たr', 'たろ', 'たろう', '太郎'], '太郎')
  await desk.page.keyboard.press('Tab')
  await expect(desk.at('contractor.givenName')).toHaveValue('太郎')
  await expect(desk.at('contractor.givenKana')).toHaveValue('たろー')
})

test('R18: a card is scanned wherever the focus is: it finds the empty field', async ({ running }) => {
  test.slow()
  const desk = new Desk(await running.window('desk'))
  const keys = new Keys(desk.page)
  await desk.newSession()
  await desk.fillReception(familyLines)
  await desk.fillContractor()
  await desk.next()
  await desk.expectStep('lines')

  await test.step('R18: with the focus on a group of choices, nothing is chosen by the digits', async () => {
    await keys.expectFocus('line-1.planId')
    await keys.scan(father)
    await expect(desk.at('line-1.iccid')).toHaveValue('8981 0000 0000 0000 011')
    await keys.expectFocus('line-1.planId')
    await expect(
      desk.page.locator('[data-field="line-1.planId"] [role=radio][aria-checked=true]'),
    ).toHaveCount(0)
  })
  await test.step('R18: in the field, Enter keeps the card and goes to the next line’s', async () => {
    await desk.at('line-2.iccid').focus()
    await keys.scan(mother)
    await expect(desk.at('line-2.iccid')).toHaveValue('8981 0000 0000 0000 029')
    await keys.expectFocus('line-3.iccid')
  })
  await test.step('R18: the same card twice goes to no other line; typed by hand it is refused at both', async () => {
    await keys.scan(father)
    await expect(desk.at('scan-notice')).toContainText('回線1で読み取り済み')
    await expect(desk.at('line-3.iccid')).toHaveValue('')
    await paste(desk, 'line-3.iccid', father)
    await expect(desk.at('field-error-line-3.iccid')).toContainText('同じSIMカード')
    await expect(desk.at('field-error-line-1.iccid')).toContainText('同じSIMカード')
    await desk.at('line-3.iccid').focus()
    await keys.scan(son)
    await expect(desk.at('scan-notice')).toHaveCount(0)
    await expect(desk.at('line-3.iccid')).toHaveValue('8981 0000 0000 0000 037')
    await expect(desk.page.locator('[data-control^="field-error-"][data-control$="iccid"]')).toHaveCount(0)
  })
  await test.step('R18: a wrong check digit warns and does not block', async () => {
    await paste(desk, 'line-3.iccid', '8981-0000-0000-0000-038')
    await expect(desk.at('line-3.iccid.warning')).toBeVisible()
    await expect(desk.at('field-error-line-3.iccid')).toHaveCount(0)
  })
})

test('R18: a card of another reception is named with that reception, and nobody gets past it', async ({
  running,
}) => {
  test.slow()
  if (alone === undefined) throw new Error('no line')
  const desk = new Desk(await running.window('desk'))
  const first = await desk.newSession()
  await desk.fillReception([alone])
  await desk.fillContractor()
  await desk.next()
  await desk.fillLines([alone])
  await desk.next()
  await desk.expectStep('check')
  await desk.backToList()

  await desk.newSession()
  await desk.fillReception([alone])
  await desk.fillContractor()
  await desk.next()
  await desk.fillLines([alone])
  await expect(desk.at('field-error-line-1.iccid')).toContainText(first)
  await desk.next()
  await expect(desk.at('refusal')).toHaveAttribute('data-rules', /R18/)
  await expect(desk.at('refusal')).toContainText(first)
  await desk.expectStep('lines')
  await desk.type('line-1.iccid', mother)
  await expect(desk.at('field-error-line-1.iccid')).toHaveCount(0)
  await desk.next()
  await desk.expectStep('check')
})
