import { describe, expect, it, vi } from 'vitest'
import ContractorPage from '#renderer/desk/steps/contractor/ContractorPage.vue'
import { contractor } from '#test/fixtures/family.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { OPENED, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

describe('契約者', () => {
  it('begins at the first field, and at the one that was left when it resumes', async () => {
    await mountDesk(ContractorPage, await theSession(OPENED))
    await rest()
    expect(document.activeElement?.getAttribute('data-control')).toBe('contractor.familyName')
    await mountDesk(ContractorPage, await theSession({ ...OPENED, focus: 'contractor.address' }))
    await rest()
    expect(document.activeElement?.getAttribute('data-control')).toBe('contractor.address')
  })

  it('E9o, S29: the page is part of 「2.お客様情報入力」, by the seed’s own heading', async () => {
    const desk = await mountDesk(ContractorPage, await theSession(OPENED))
    expect(desk.at('contractor.form').textContent).toMatch(/2\.お客様情報入力\s*S29/)
  })

  it('Q1: saves a field as soon as it is complete, in its tidy form', async () => {
    const desk = await mountDesk(ContractorPage, await theSession(OPENED))
    await desk.fill('contractor.birthDate', 'S55.4.2')
    await desk.fill('contractor.contactPhone', '０９０-0000-1234')
    expect((await desk.saved()).contractor).toMatchObject({
      birthDate: '1980-04-02',
      contactPhone: '09000001234',
    })
    expect(desk.at('contractor.birthDate')).toHaveProperty('value', '1980-04-02')
    expect(document.body.textContent).toContain('1980年4月2日(昭和55年)・46歳')
  })

  it('R5: a reading that staff wrote stays, on its way to the record too', async () => {
    const desk = await mountDesk(ContractorPage, await theSession(OPENED))
    const release = desk.main.holdNext('session.save')
    await desk.fill('contractor.givenKana', 'たろー')
    const name = desk.at('contractor.givenName') as HTMLInputElement
    name.value = '太郎'
    for (const [type, data] of [
      ['compositionstart', ''],
      ['compositionupdate', 'たろう'],
      ['compositionend', '太郎'],
    ] as const) {
      name.dispatchEvent(Object.assign(new Event(type), { data }))
    }
    await desk.fill('contractor.givenName', '太郎')
    release()
    await rest()
    await vi.waitFor(async () =>
      expect((await desk.saved()).contractor).toMatchObject({ givenName: '太郎', givenKana: 'たろー' }),
    )
    expect(desk.at('contractor.givenKana')).toHaveProperty('value', 'たろー')
  })

  it('E4h: a person with one name only is asked for that one and its reading', async () => {
    const desk = await mountDesk(ContractorPage, await theSession(OPENED))
    await desk.fill('contractor.givenName', '太郎')
    desk.at('contractor.singleName').click()
    await rest()
    expect((await desk.saved()).contractor).toMatchObject({
      singleName: true,
      givenName: '',
      givenKana: '',
    })
    expect(desk.has('contractor.givenName')).toBe(false)
    expect(desk.has('contractor.givenKana')).toBe(false)
    desk.store.revealed = true
    await rest()
    expect(desk.at('field-error-contractor.familyName').textContent).toBe('お名前をご入力ください。')
    desk.at('contractor.singleName').click()
    await rest()
    expect(desk.has('contractor.givenName')).toBe(true)
  })

  it('does not scold an empty form, and says beside each field what it needs once staff want to go on', async () => {
    const desk = await mountDesk(ContractorPage, await theSession(OPENED))
    expect(desk.has('field-error-contractor.familyName')).toBe(false)
    desk.store.revealed = true
    await rest()
    expect(desk.at('field-error-contractor.familyName').textContent).toContain('姓')
    expect(desk.at('contractor.familyName').getAttribute('aria-invalid')).toBe('true')
    expect(desk.has('field-error-contractor.paymentKind')).toBe(true)
  })

  it('R12: a contractor who is too young is told beside the field at once', async () => {
    const desk = await mountDesk(ContractorPage, await theSession(OPENED))
    await desk.fill('contractor.birthDate', '2014-06-20')
    expect(desk.at('field-error-contractor.birthDate').textContent).toContain('18歳以上')
  })

  it('R20, C14: has no field for a card number, a password or a login ID', async () => {
    await mountDesk(ContractorPage, await theSession(OPENED))
    const fields = [...document.querySelectorAll('[data-field]')].map((field) =>
      field.getAttribute('data-field'),
    )
    expect(fields).toHaveLength(10)
    expect(fields.join()).not.toMatch(/password|card|login|number/i)
    expect(document.querySelector('input[type=password]')).toBeNull()
  })

  it('is read only once the application is made, and says why', async () => {
    const desk = await mountDesk(ContractorPage, await theSession({ until: 'applied', step: 'contractor' }))
    expect(desk.at('contractor.familyName')).toHaveProperty('disabled', true)
    expect(desk.at('contractor.familyName')).toHaveProperty('value', contractor.familyName)
    expect(document.querySelector('[role=status]')?.textContent?.trim()).not.toBe('')
  })
})
