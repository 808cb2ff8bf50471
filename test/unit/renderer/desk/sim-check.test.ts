import { nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import SimCheck from '#renderer/desk/steps/activate/SimCheck.vue'
import { mountDesk, rest } from '#test/support/desk-page.ts'
import { theSession } from '#test/support/main/the-main.ts'

describe('the SIMs, read once more', () => {
  it('W3: the next card may be read while the answer to the last one is on its way', async () => {
    const family = await theSession({ step: 'slips' })
    const desk = await mountDesk(SimCheck, family)
    const [first = '', second = ''] = family.lines.map(({ iccid }) => iccid)
    const field = (): HTMLInputElement => desk.at('simcheck.read') as HTMLInputElement
    const read = async (card: string): Promise<void> => {
      field().value = card
      field().dispatchEvent(new Event('input', { bubbles: true }))
      await nextTick()
    }
    await read(first)
    field().dispatchEvent(new Event('change', { bubbles: true }))
    await nextTick()
    expect(field().value, 'ready for the next card').toBe('')
    await read(second)
    await rest()
    expect(field().value, 'the late answer takes nothing away').toBe(second)
    field().dispatchEvent(new Event('change', { bubbles: true }))
    await rest()
    const asked = desk.main.calls.filter(({ name }) => name === 'line.checkSim').map(({ input }) => input)
    expect(asked).toMatchObject([{ iccid: first }, { iccid: second }])
  })
})
