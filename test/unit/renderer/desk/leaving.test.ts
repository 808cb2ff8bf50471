import { effectScope } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import App from '#renderer/desk/App.vue'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import { perform, useCommands } from '#renderer/desk/app/keyboard/commands.ts'
import { useShortcuts } from '#renderer/desk/app/keyboard/use-shortcuts.ts'
import { createDeskRouter } from '#renderer/desk/app/router.ts'
import { beforeLeaving, onLeaving } from '#renderer/ui/leaving.ts'
import type { CallError } from '#shared/contract/channel.ts'
import { id, openedSession } from '#test/fakes/desk-bridge.ts'
import { typedFamily } from '#test/fixtures/desk-family.ts'
import { mountDesk, rest, type MountedDesk } from '#test/support/mount-desk.ts'

const frameOf = (session: { id: string } | null) => ({ id: session?.id ?? id(9) })
const ADDRESS = 'contractor.address'
const text = '東京都千代田区見本'
const diskFull: CallError = { code: 'diskFull', text: '保存', todo: 'もう一度', reasons: [] }

/** Pages are loaded, and writes are made, when their turn comes: on a busy machine that takes a while. */
async function soon(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: 10_000 })
}

async function onForm(
  kept: Readonly<Record<string, string>> = {},
  session = openedSession(),
): Promise<MountedDesk> {
  const desk = await mountDesk(SessionFrame, [session], frameOf, kept)
  await soon(() => expect(desk.has(ADDRESS)).toBe(true))
  await rest()
  return desk
}

/** Keys in a field that is not left. */
async function typeInto(desk: MountedDesk, field: string, typed: string, isComposing = false): Promise<void> {
  const input = desk.at(field) as HTMLInputElement
  input.focus()
  input.value = typed
  input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }))
  await rest()
}

const addressOf = (desk: MountedDesk): string | undefined => desk.fake.sessions[0]?.contractor.address

describe('whatever leads away hands over what is typed', () => {
  function listening() {
    const heard = vi.fn()
    const scope = effectScope()
    scope.run(() => onLeaving(heard))
    return { heard, stop: () => scope.stop() }
  }

  it('E3e: every navigation of the window, by link, command or address', async () => {
    const { heard, stop } = listening()
    const router = createDeskRouter()
    for (const to of ['/when', '/printers', '/rulebook', '/']) await router.push(to)
    expect(heard).toHaveBeenCalledTimes(4)
    stop()
    await router.push('/when')
    expect(heard).toHaveBeenCalledTimes(4)
  })

  it('E3e: every command, by its key, from the palette and from the menu', () => {
    const { heard, stop } = listening()
    const scope = effectScope()
    const run = vi.fn(() => expect(heard).toHaveBeenCalled())
    const command = { id: 'away', label: 'common.back', keys: ['f3'], run }
    scope.run(() => {
      useShortcuts()
      useCommands().register(command)
    })
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }))
    useCommands().run('away')
    perform(command)
    expect(run).toHaveBeenCalledTimes(3)
    expect(heard).toHaveBeenCalledTimes(3)
    scope.stop()
    stop()
  })

  it.each([false, true])('E3e: a field in mid-word is saved (still composing: %s)', async (composing) => {
    const desk = await onForm()
    await typeInto(desk, ADDRESS, text, composing)
    expect(addressOf(desk)).toBe('')
    beforeLeaving()
    await rest()
    expect(addressOf(desk)).toBe(text)
    expect(desk.typed.unsaved).toEqual([])
  })

  it.each(['next', 'back', 'step-reception'])(
    'E3e: %s of a reception saves it first, though the field was never left',
    async (control) => {
      const session = typedFamily('contractor')
      const desk = await onForm({}, { ...session, contractor: { ...session.contractor, address: '' } })
      await typeInto(desk, ADDRESS, text)
      desk.at(control).click()
      await soon(() => expect(desk.fake.sessions[0]?.step).not.toBe('contractor'))
      expect(addressOf(desk)).toBe(text)
    },
  )
})

describe('a page that is gone in mid-word', () => {
  it('E3f: has told main within half a second, and at once where it knows that it goes', async () => {
    const desk = await mountDesk(App, [openedSession()], () => ({}))
    desk.typed.typing(ADDRESS, text, null)
    const asked = (): unknown[] => desk.fake.calls.filter(({ name }) => name === 'session.keepTyped')
    expect(asked()).toHaveLength(0)
    window.dispatchEvent(new Event('pagehide'))
    await rest()
    expect(asked()).toHaveLength(1)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    desk.typed.typing(ADDRESS, `${text}町`, null)
    vi.advanceTimersByTime(500)
    vi.useRealTimers()
    expect(asked()).toHaveLength(2)
  })

  it('E3g: shows the text again as not saved, at its field, and saves it when the field is left', async () => {
    const desk = await onForm({ [ADDRESS]: text })
    expect(desk.at(ADDRESS)).toHaveProperty('value', text)
    expect(addressOf(desk)).toBe('')
    expect(desk.has('saved')).toBe(false)
    expect(desk.at('not-saved-note').textContent).toContain('住所')
    expect(desk.at(`field-error-${ADDRESS}`).textContent).toContain('入力の途中')
    desk.at(ADDRESS).focus()
    desk.at('contractor.postalCode').focus()
    await rest()
    expect(addressOf(desk)).toBe(text)
    expect(desk.has('not-saved-note')).toBe(false)
    await soon(() => expect([...(desk.fake.typed.get(openedSession().id) ?? [])]).toEqual([]))
  })

  it('E3g: says nothing where the text was saved after all', async () => {
    const session = { ...openedSession(), contractor: { ...openedSession().contractor, address: text } }
    const desk = await onForm({ [ADDRESS]: `${text} ` }, session)
    expect(desk.has('not-saved-note')).toBe(false)
    expect(desk.at(ADDRESS)).toHaveProperty('value', text)
  })

  it('E3g: a text stays with its line when a line before it is taken out', async () => {
    const session = typedFamily('lines')
    const [first, second] = session.lines
    const desk = await mountDesk(SessionFrame, [session], frameOf, { [`${second?.id ?? ''}.iccid`]: '8981' })
    await soon(() => expect(desk.has('line-2.iccid')).toBe(true))
    expect(desk.at('line-2.iccid')).toHaveProperty('value', '8981')
    desk.fake.change(session.id, (now) => ({
      ...now,
      lines: now.lines.filter(({ id: of }) => of !== first?.id),
    }))
    await rest()
    expect(desk.at('line-1.iccid')).toHaveProperty('value', '8981')
  })

  it('E3g: nothing is left waiting in a form that takes nothing any more', async () => {
    const desk = await onForm({ [ADDRESS]: text })
    desk.fake.change(openedSession().id, (now) => ({
      ...now,
      application: { operationId: id(5), status: 'done', failure: null },
    }))
    await rest()
    expect(desk.has('not-saved-note')).toBe(false)
    await soon(() => expect([...(desk.fake.typed.get(openedSession().id) ?? [])]).toEqual([]))
  })
})

describe('a dialog with something typed in it', () => {
  it('E3h: Esc keeps the reason, opening it again shows it, and it goes with what it was for', async () => {
    const desk = await onForm()
    await desk.press('abandon')
    const reason = () => desk.at('dialog-reason') as HTMLInputElement
    await typeInto(desk, 'dialog-reason', 'お客様のご希望')
    reason().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await soon(() => expect(desk.has('dialog-reason')).toBe(false))
    await desk.press('abandon')
    expect(reason().value).toBe('お客様のご希望')
    desk.fake.failNext('session.abandon', diskFull)
    await desk.press('dialog-confirm')
    await desk.press('abandon')
    expect(reason().value).toBe('お客様のご希望')
    await desk.press('dialog-confirm')
    expect(desk.fake.sessions[0]?.status).toBe('abandoned')
    expect(desk.typed.textAt('dialog.abandon.reason')).toBeNull()
  })

  it('E2g: a reason of one character too many says so and is not cut', async () => {
    const desk = await onForm()
    await desk.press('abandon')
    await typeInto(desk, 'dialog-reason', 'ん'.repeat(200))
    await soon(() => expect(desk.at('dialog-confirm')).toHaveProperty('disabled', false))
    await typeInto(desk, 'dialog-reason', 'ん'.repeat(201))
    expect(desk.at('field-error-dialog-reason').textContent).toContain('200文字まで')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    expect((desk.at('dialog-reason') as HTMLInputElement).value).toHaveLength(201)
  })
})

describe('the window is closed', () => {
  const quits = (desk: MountedDesk): number =>
    desk.fake.calls.filter(({ name }) => name === 'app.quit').length

  it('E3i: what is typed is saved and the app ends, without a question', async () => {
    const desk = await mountDesk(App, [openedSession()], () => ({}))
    const scope = effectScope()
    scope.run(() => onLeaving(() => desk.store.save({ kind: 'contractor', fields: { address: text } })))
    desk.fake.push('app.closing', null)
    await soon(() => expect(quits(desk)).toBe(1))
    expect(addressOf(desk)).toBe(text)
    expect(desk.has('dialog-confirm')).toBe(false)
    scope.stop()
  })

  it('E3i: what cannot be saved is asked about, and nothing ends', async () => {
    const desk = await mountDesk(App, [openedSession()], () => ({}))
    desk.fake.failNext('session.save', diskFull)
    desk.store.save({ kind: 'contractor', fields: { address: text } })
    await rest()
    desk.fake.failNext('session.save', diskFull)
    desk.fake.push('app.closing', null)
    await soon(() => expect(desk.has('dialog-confirm')).toBe(true))
    expect(quits(desk)).toBe(0)
    const told = desk.fake.calls.filter(({ name }) => name === 'app.unsaved').at(-1)
    expect(told?.input).toEqual({ unsaved: true })
  })
})
