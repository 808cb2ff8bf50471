/** What the customer wishes for the paper: chosen at the first minute, and the 手順書 from the slips page. */
import { expect, it } from 'vitest'
import ReceptionPage from '#renderer/desk/steps/reception/ReceptionPage.vue'
import SlipsPage from '#renderer/desk/steps/slips/SlipsPage.vue'
import { choiceOf } from '#shared/domain/controls/parts.ts'
import { control } from '#shared/domain/controls/controls.ts'
import { lastCall, mountDesk } from '#test/support/desk-page.ts'
import { theSession } from '#test/support/main/the-main.ts'

it('R10: slips in English and in larger type are chosen at 受付, and saved', async () => {
  const desk = await mountDesk(ReceptionPage, await theSession({ step: 'reception' }))
  expect((await desk.saved()).firstMinute).toMatchObject({ slipVoice: 'ja', largeType: false })
  await desk.press(choiceOf(control.reception('slipVoice'), 'en'))
  await desk.press(choiceOf(control.reception('largeType'), 'large'))
  await desk.store.whenSaved()
  expect((await desk.saved()).firstMinute).toMatchObject({ slipVoice: 'en', largeType: true })
})

it('N15: the 手順書 is printed on wish, without a question and without being handed over', async () => {
  const desk = await mountDesk(SlipsPage, await theSession({ step: 'slips' }))
  expect(desk.at('slip-guide').dataset.state).toBe('waiting')
  await desk.press('slip-guide.print')
  expect(lastCall(desk)).toMatchObject({ name: 'slip.print', input: { kind: 'guide', reason: null } })
  expect(desk.has('slip-guide.handover')).toBe(false)
})
