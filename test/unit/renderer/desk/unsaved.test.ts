import { describe, expect, it, vi } from 'vitest'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import { deskCalls } from '#shared/contract/desk.ts'
import type { CallError } from '#shared/contract/channel.ts'
import { longest } from '#shared/domain/text/limits.ts'
import { reason } from '#shared/rules/reasons.ts'
import { sayError } from '#shared/words/say-error.ts'
import { familyLines } from '#test/fixtures/family.ts'
import { bringsNumber, type Wanted } from '#test/support/a-session.ts'
import { mountDesk, type MountedDesk } from '#test/support/desk-page.ts'
import { OPENED, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

const frameOf = (session: { id: string } | null) => ({ id: session?.id ?? '' })
const error = (code: CallError['code']): CallError => ({
  code,
  reasons: code === 'refused' ? [reason('notStarted')] : [],
})

async function onPage(wanted: Wanted, field: string): Promise<MountedDesk> {
  const desk = await mountDesk(SessionFrame, await theSession(wanted), frameOf)
  await vi.waitFor(() => expect(desk.has(field)).toBe(true), { timeout: 10_000 })
  await rest()
  return desk
}

/** Every line brings its number, and two have a user: every text field of the form is on screen. */
const EVERY_FIELD: Wanted = {
  ...{ until: 'typed', step: 'lines' },
  edits: (session) => [1, 2, 3].flatMap((n) => bringsNumber(n)(session)),
}

describe('the limit of a text', () => {
  const user = familyLines.findIndex((line) => line.user !== null) + 1
  const walk = [
    ...(['familyName', 'givenName', 'familyKana', 'givenKana', 'birthDate'] as const).map((field) => ({
      wanted: OPENED,
      control: `contractor.${field}`,
      limit: longest.person,
    })),
    ...(['postalCode', 'address', 'contactPhone'] as const).map((field) => ({
      wanted: OPENED,
      control: `contractor.${field}`,
      limit: longest.person,
    })),
    ...(['phoneNumber', 'mnpNumber', 'mnpExpiresOn', 'iccid'] as const).map((field) => ({
      wanted: EVERY_FIELD,
      control: `line-1.${field}`,
      limit: longest[field],
    })),
    ...(['familyName', 'givenName', 'birthDate'] as const).map((field) => ({
      wanted: EVERY_FIELD,
      control: `line-${String(user)}.user.${field}`,
      limit: longest.person,
    })),
  ]

  it.each(walk)(
    'E2c: $control: the longest is taken, one more is refused at the field with words, and nothing else is lost',
    async ({ wanted, control, limit }) => {
      const desk = await onPage(wanted, control)
      const most = 'ん'.repeat(limit)
      await desk.fill(control, most)
      expect(desk.has('not-saved')).toBe(false)
      expect(desk.has('saved')).toBe(true)
      expect(JSON.stringify(await desk.saved())).toContain(most)

      const before = (await desk.saved()).revision
      await desk.fill(control, `${most}ん`)
      expect((await desk.saved()).revision).toBe(before)
      expect(desk.at(control)).toHaveProperty('value', `${most}ん`)
      expect(desk.at(`field-error-${control}`).textContent).toContain(`${String(limit)}文字まで`)
      expect(desk.at(control).getAttribute('aria-invalid')).toBe('true')
      expect(desk.has('saved')).toBe(false)
      expect(desk.at('not-saved').textContent).toContain('未保存1件')

      await desk.fill(control, 'ん')
      expect(desk.has('not-saved')).toBe(false)
      expect(desk.has('not-saved-note')).toBe(false)
      expect(desk.has('saved')).toBe(true)
      for (const { input } of desk.main.calls.filter(({ name }) => name === 'session.save')) {
        expect(deskCalls['session.save'].input.safeParse(input).success).toBe(true)
      }
    },
  )
})

describe('an edit that is not taken', () => {
  it('E2d: a pasted sentence in 有効期限 stays there with words, and the card typed after it is saved', async () => {
    const desk = await onPage(EVERY_FIELD, 'line-1.mnpExpiresOn')
    const sentence = '有効期限は2026年12月の5日、土曜日の23時59分までです'
    await desk.fill('line-1.mnpExpiresOn', sentence)
    await desk.fill('line-1.iccid', '8981000000000000094')
    const [line] = (await desk.saved()).lines ?? []
    expect(line?.iccid).toBe('8981000000000000094')
    expect(line?.mnpExpiresOn).not.toBe(sentence)
    expect(desk.at('line-1.mnpExpiresOn')).toHaveProperty('value', sentence)
    expect(desk.has('saved')).toBe(false)
    expect(desk.at('not-saved-note').textContent).toContain('MNP予約番号の有効期限')
    expect(desk.at('not-saved-note').textContent).toContain('回線1')
    await desk.press('next')
    expect((await desk.saved()).step).toBe('lines')
    expect(document.activeElement?.getAttribute('data-control')).toBe('line-1.mnpExpiresOn')
  })

  it('E2d: from a step before it, the way leads to the field, by the note and by 次へ', async () => {
    const desk = await onPage(EVERY_FIELD, 'line-1.mnpExpiresOn')
    await desk.fill('line-1.mnpExpiresOn', '有効期限は2026年12月の5日、土曜日の23時59分までです')
    for (const way of ['not-saved', 'next']) {
      await desk.press('back')
      await vi.waitFor(() => expect(desk.has('contractor.address')).toBe(true))
      await desk.press(way)
      await vi.waitFor(() =>
        expect(document.activeElement?.getAttribute('data-control')).toBe('line-1.mnpExpiresOn'),
      )
    }
  })

  it.each(['invalid', 'refused'] as const)(
    'E2e: what main says no to (%s) is marked at its field, stays there, and goes when it is right',
    async (code) => {
      const desk = await onPage(OPENED, 'contractor.address')
      desk.main.answerNext('session.save', error(code))
      await desk.fill('contractor.address', '東京都')
      expect(desk.at('contractor.address')).toHaveProperty('value', '東京都')
      expect(desk.at('field-error-contractor.address').textContent).toContain(
        sayError(error(code), 'ja').todo,
      )
      expect(desk.at('not-saved-note').textContent).toContain('住所')
      expect(desk.has('refusal')).toBe(false)
      await desk.fill('contractor.familyName', '見本')
      expect((await desk.saved()).contractor).toMatchObject({ familyName: '見本', address: '' })
      expect(desk.at('not-saved').textContent).toContain('1')
      await desk.fill('contractor.address', '東京都千代田区')
      expect((await desk.saved()).contractor.address).toBe('東京都千代田区')
      expect(desk.has('not-saved')).toBe(false)
      expect(desk.has('not-saved-note')).toBe(false)
      expect(desk.has('saved')).toBe(true)
    },
  )

  it('E2f: what stands beside the number is true while typing, on the way, and after a reload', async () => {
    const desk = await onPage(OPENED, 'contractor.address')
    const input = desk.at('contractor.address') as HTMLInputElement
    input.focus()
    input.value = '東京都'
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await rest()
    expect(desk.has('saved')).toBe(false)
    expect(desk.has('typing')).toBe(true)
    await vi.waitFor(() => expect(desk.at('typing').dataset.kept).toBe('true'), { timeout: 5000 })

    const again = await mountDesk(SessionFrame, await desk.saved(), frameOf)
    await vi.waitFor(() => expect(again.has('contractor.address')).toBe(true), { timeout: 10_000 })
    await rest()
    expect(again.at('contractor.address')).toHaveProperty('value', '東京都')
    expect(again.has('saved')).toBe(false)
    await again.fill('contractor.address', '東京都')
    expect(again.has('saved')).toBe(true)
  })
})
