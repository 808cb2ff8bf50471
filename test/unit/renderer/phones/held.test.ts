/** The phones' window as it starts, with keys that are held (E1): one press there is one act as well. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '#shared/domain/session.ts'
import { aSession, lineAt } from '#test/support/a-session.ts'
import { startMain, type Main } from '#test/support/main/start-main.ts'

/** As the keyboard of a PC repeats a key: for a second and a half, longer than an act waits when it has just come. */
const REPEATS = 45
const PACE = 33

let main: Main
let session: Session
let loginId: string

beforeAll(async () => {
  document.body.innerHTML = '<div id="app"></div>'
  main = await startMain()
  session = await aSession(main)
  loginId = await main.services.sessions.forPrinting.open('contractor', session.id, lineAt(session, 1).id)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await import('#renderer/phones/main.ts')
  await rest()
})

afterAll(() => {
  vi.useRealTimers()
  main.stop()
})

beforeEach(() => {
  main.phoneCalls.length = 0
})

/** The window's timers stand still, so that a second and a half is over at once; main goes on by itself. */
async function rest(): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet += 1) {
    await new Promise((next) => setImmediate(next))
    if (main.busy()) quiet = -1
  }
}

/** Of the first phone. */
function at(control: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-control="phone-1"] [data-control="${control}"]`)
  if (found === null) throw new Error(`${control} is not on the phone`)
  return found
}

async function ready(control: string): Promise<HTMLElement> {
  await vi.waitFor(() => expect(at(control).matches(':disabled')).toBe(false))
  return at(control)
}

async function tap(...controls: string[]): Promise<void> {
  for (const control of controls) {
    ;(await ready(control)).click()
    await rest()
  }
}

function type(control: string, text: string): void {
  const field = at(control)
  if (!(field instanceof HTMLInputElement)) throw new Error(`${control} is no field`)
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What a browser does with Enter where nobody stopped it: presses the button, or hands in the form by its button. */
function pressed(target: Element): void {
  if (target instanceof HTMLButtonElement) target.click()
  else if (target instanceof HTMLInputElement)
    target.form?.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
}

/** Enter goes down with the focus there, repeats wherever the focus is by then, and comes up. */
async function hold(control: string): Promise<void> {
  const first = await ready(control)
  first.focus()
  for (let n = 0; n <= REPEATS; n += 1) {
    const target = document.activeElement ?? document.body
    const down = new KeyboardEvent('keydown', {
      ...{ key: 'Enter', code: 'Enter', bubbles: true, cancelable: true },
      repeat: n > 0,
    })
    if (target.dispatchEvent(down)) pressed(target)
    vi.advanceTimersByTime(PACE)
    await rest()
  }
  const up = new KeyboardEvent('keyup', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true })
  document.activeElement?.dispatchEvent(up)
  await rest()
}

const asked = (): string[] => main.phoneCalls.map(({ name }) => name)

describe('Enter held on a practice phone', () => {
  it('E1q: 追加 asks and 同意する adds, once each; 連携する hands in once, from its button and from its field', async () => {
    await tap('open-more', 'official-accounts', 'search')
    type('search-input', 'LINEモバイル')
    await rest()
    await tap('search-result')

    await hold('add')
    expect(at('agree').textContent).toContain('同意する')
    expect(asked()).toEqual([])
    await hold('agree')
    expect(asked()).toEqual(['phone.addFriend'])

    await tap('account-talk', 'menu-contractor', 'new-login')
    type('login-id', loginId)
    type('password', 'Himitsu-no-1')
    await hold('submit-link')
    expect(asked()).toEqual(['phone.addFriend', 'phone.linkContractor'])
    type('reception-number', session.receptionNumber)
    type('birth-date', '1980/4/3')
    await ready('submit-link')
    await hold('birth-date')
    expect(asked()).toEqual(['phone.addFriend', 'phone.linkContractor', 'phone.linkContractor'])
    // Asked anew by a press of its own, with the right date.
    type('birth-date', '1980/4/2')
    await hold('submit-link')
    expect(asked().filter((name) => name === 'phone.linkContractor')).toHaveLength(3)
    expect(at('shown-code').textContent).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)
  })

  it('E1q: held on what only moves, it moves once', async () => {
    await tap('home')
    await hold('open-more')
    expect(at('official-accounts').isConnected).toBe(true)
    await hold('official-accounts')
    expect(at('search').isConnected).toBe(true)
    expect(asked()).toEqual([])
  })
})
