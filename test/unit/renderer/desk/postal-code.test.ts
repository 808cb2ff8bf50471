import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import ContractorPage from '#renderer/desk/steps/contractor/ContractorPage.vue'
import { mountDesk, type MountedDesk } from '#test/support/desk-page.ts'
import { OPENED, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

async function page(address = ''): Promise<MountedDesk> {
  const desk = await mountDesk(ContractorPage, await theSession(OPENED))
  if (address !== '') await desk.fill('contractor.address', address)
  return desk
}

const told = (desk: MountedDesk): string | undefined => desk.at('contractor.address.note').dataset['told']

describe('postal code → address', () => {
  it('E4: one address goes into an empty field, and staff go on with the rest of it', async () => {
    const desk = await page()
    await desk.fill('contractor.postalCode', '〒１００－０００１')
    expect((await desk.saved()).contractor).toMatchObject({
      postalCode: '1000001',
      address: '東京都千代田区千代田',
    })
    expect(told(desk)).toBe('filled')
  })

  it('E4: of several one is chosen', async () => {
    const desk = await page()
    await desk.fill('contractor.postalCode', '498-0000')
    expect((await desk.saved()).contractor.address).toBe('')
    await desk.press('contractor.address.found.三重県桑名郡木曽岬町')
    expect((await desk.saved()).contractor.address).toBe('三重県桑名郡木曽岬町')
    expect(desk.has('contractor.address.found')).toBe(false)
  })

  it('E4: what staff typed is replaced only when they say so', async () => {
    const desk = await page('大阪府大阪市北区梅田9-9-9')
    await desk.fill('contractor.postalCode', '1000001')
    expect((await desk.saved()).contractor.address).toBe('大阪府大阪市北区梅田9-9-9')
    await desk.press('contractor.address.found.東京都千代田区千代田')
    expect((await desk.saved()).contractor.address).toBe('東京都千代田区千代田')
  })

  it.each([
    ['still being typed', false],
    ['on its way to the record', true],
  ])('E4, E2: an address that is %s when the answer comes stays', async (_when, left) => {
    const desk = await page()
    const answer = desk.main.holdNext('address.find')
    const saved = desk.main.holdNext('session.save')
    await desk.fill('contractor.postalCode', '1000001')
    const field = desk.at('contractor.address') as HTMLInputElement
    field.value = '東京都千代田区千代田9-9-9'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    if (left) field.dispatchEvent(new Event('change', { bubbles: true }))
    await nextTick()
    answer()
    await rest()
    expect(desk.has('contractor.address.note')).toBe(false)
    saved()
    await rest()
    expect(field.value).toBe('東京都千代田区千代田9-9-9')
    expect((await desk.saved()).contractor.address).toBe(left ? field.value : '')
  })

  it('E4: an address that goes on from the code is left alone', async () => {
    const desk = await page('東京都千代田区千代田9-9-9')
    await desk.fill('contractor.postalCode', '1000001')
    expect(desk.has('contractor.address.found')).toBe(false)
    expect((await desk.saved()).contractor.address).toBe('東京都千代田区千代田9-9-9')
  })

  it('E4: a code that the data do not have says so, and the address is typed', async () => {
    const desk = await page()
    await desk.fill('contractor.postalCode', '9999999')
    expect(told(desk)).toBe('unknown')
    await desk.fill('contractor.address', '見本県見本市1-1')
    expect((await desk.saved()).contractor).toMatchObject({
      postalCode: '9999999',
      address: '見本県見本市1-1',
    })
  })
})
