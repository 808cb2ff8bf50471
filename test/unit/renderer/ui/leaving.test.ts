import { effectScope } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import App from '#renderer/desk/App.vue'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import { perform, useCommands, useShortcuts } from '#renderer/desk/app/keyboard/commands.ts'
import { createDeskRouter } from '#renderer/desk/app/router.ts'
import { beforeLeaving, onLeaving } from '#renderer/ui/leaving.ts'
import { lineAt, saved, type Wanted } from '#test/support/a-session.ts'
import { mountDesk, type MountedDesk } from '#test/support/desk-page.ts'
import { OPENED, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

const frameOf = (session: { id: string } | null) => ({ id: session?.id ?? '' })
const ADDRESS = 'contractor.address'
const text = '東京都千代田区見本'

/** Pages are loaded, and writes are made, when their turn comes: on a busy machine that takes a while. */
async function soon(check: () => void | Promise<void>): Promise<void> {
  await vi.waitFor(check, { timeout: 10_000 })
}

async function onForm(
  kept: Readonly<Record<string, string>> = {},
  wanted: Wanted = OPENED,
): Promise<MountedDesk> {
  const desk = await mountDesk(SessionFrame, await theSession(wanted), frameOf, kept)
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

const addressOf = async (desk: MountedDesk): Promise<string> => (await desk.saved()).contractor.address

const keptOf = async ({ main, store }: MountedDesk) =>
  main.ask('session.typed', { sessionId: store.session?.id ?? '' })

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
    for (const to of ['/when', '/settings/printers', '/settings/rulebook', '/']) await router.push(to)
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
    expect(await addressOf(desk)).toBe('')
    beforeLeaving()
    await rest()
    expect(await addressOf(desk)).toBe(text)
    expect(desk.typed.unsaved).toEqual([])
  })

  it.each(['next', 'back', 'step-reception'])(
    'E3e: %s of a reception saves it first, though the field was never left',
    async (control) => {
      const edits = () => [{ kind: 'contractor', fields: { address: text.slice(0, 3) } }] as const
      const desk = await onForm({}, { until: 'typed', step: 'contractor', edits })
      await typeInto(desk, ADDRESS, text)
      desk.at(control).click()
      await soon(async () => expect((await desk.saved()).step).not.toBe('contractor'))
      expect(await addressOf(desk)).toBe(text)
    },
  )
})

describe('a page that is gone in mid-word', () => {
  it('E3f: has told main within half a second, and at once where it knows that it goes', async () => {
    const desk = await mountDesk(App, await theSession(OPENED), () => ({}))
    desk.typed.typing(ADDRESS, text, null)
    const asked = (): unknown[] => desk.main.calls.filter(({ name }) => name === 'session.keepTyped')
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
    expect(await addressOf(desk)).toBe('')
    expect(desk.has('saved')).toBe(false)
    expect(desk.at('not-saved-note').textContent).toContain('住所')
    expect(desk.at(`field-error-${ADDRESS}`).textContent).toContain('入力の途中')
    desk.at(ADDRESS).focus()
    desk.at('contractor.postalCode').focus()
    await rest()
    expect(await addressOf(desk)).toBe(text)
    expect(desk.has('not-saved-note')).toBe(false)
    await soon(async () => expect(await keptOf(desk)).toEqual([]))
  })

  it('E3g: says nothing where the text was saved after all', async () => {
    const edits = () => [{ kind: 'contractor', fields: { address: text } }] as const
    const desk = await onForm({ [ADDRESS]: `${text} ` }, { until: 'typed', step: 'contractor', edits })
    expect(desk.has('not-saved-note')).toBe(false)
    expect(desk.at(ADDRESS)).toHaveProperty('value', text)
  })

  it('E3g: a text stays with its line when a line before it is taken out', async () => {
    const session = await theSession({ until: 'typed', step: 'lines' })
    const [, second] = session.lines
    const desk = await mountDesk(SessionFrame, session, frameOf, { [`${second?.id ?? ''}.iccid`]: '8981' })
    await soon(() => expect(desk.has('line-2.iccid')).toBe(true))
    expect(desk.at('line-2.iccid')).toHaveProperty('value', '8981')
    await saved(desk.main, session, [{ kind: 'removeLine', lineId: lineAt(session, 1).id }])
    await rest()
    expect(desk.at('line-1.iccid')).toHaveProperty('value', '8981')
  })

  it('E3g: nothing is left waiting in a form that takes nothing any more', async () => {
    const desk = await onForm({ [ADDRESS]: text }, { until: 'typed', step: 'contractor' })
    await desk.main.ask('session.apply', { sessionId: desk.store.session?.id ?? '' })
    await rest()
    expect(desk.has('not-saved-note')).toBe(false)
    await soon(async () => expect(await keptOf(desk)).toEqual([]))
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
    desk.main.vault.failNext('desk.commit', 'diskFull')
    await desk.press('dialog-confirm')
    await desk.press('abandon')
    expect(reason().value).toBe('お客様のご希望')
    await desk.press('dialog-confirm')
    expect((await desk.saved()).status).toBe('abandoned')
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
    desk.main.calls.filter(({ name }) => name === 'app.quit').length

  it('E3i: what is typed is saved and the app ends, without a question', async () => {
    const desk = await mountDesk(App, await theSession(OPENED), () => ({}))
    const scope = effectScope()
    scope.run(() => onLeaving(() => desk.store.save({ kind: 'contractor', fields: { address: text } })))
    desk.main.close()
    await soon(() => expect(quits(desk)).toBe(1))
    expect(await addressOf(desk)).toBe(text)
    expect(desk.has('dialog-confirm')).toBe(false)
    scope.stop()
  })

  it('E3i: what cannot be saved is asked about, and nothing ends', async () => {
    const desk = await mountDesk(App, await theSession(OPENED), () => ({}))
    desk.main.vault.failNext('desk.commit', 'diskFull')
    desk.store.save({ kind: 'contractor', fields: { address: text } })
    await rest()
    desk.main.vault.failNext('desk.commit', 'diskFull')
    desk.main.close()
    await soon(() => expect(desk.has('dialog-confirm')).toBe(true))
    expect(quits(desk)).toBe(0)
    const told = desk.main.calls.filter(({ name }) => name === 'app.unsaved').at(-1)
    expect(told?.input).toEqual({ unsaved: true })
  })
})
