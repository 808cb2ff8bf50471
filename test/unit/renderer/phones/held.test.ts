/** The phones' window as it starts, with keys that are held (E1): one press there is one act as well. */
import { flushPromises } from '@vue/test-utils'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { installFakePhones, type FakePhones } from '#test/fakes/phones-bridge.ts'

/** As the keyboard of a PC repeats a key: for a second and a half, longer than an act waits when it has just come. */
const REPEATS = 45
const PACE = 33

let carrier: FakePhones

beforeAll(async () => {
  document.body.innerHTML = '<div id="app"></div>'
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  carrier = installFakePhones()
  await import('#renderer/phones/main.ts')
  await flushPromises()
})

afterAll(() => {
  vi.useRealTimers()
})

beforeEach(() => {
  carrier.calls.length = 0
})

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
    await flushPromises()
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
    await flushPromises()
  }
  const up = new KeyboardEvent('keyup', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true })
  document.activeElement?.dispatchEvent(up)
  await flushPromises()
}

const asked = (): string[] => carrier.calls.map(({ name }) => name)

describe('Enter held on a practice phone', () => {
  it('E1q: 追加 asks and 同意する adds, once each; 連携する hands in once, from its button and from its field', async () => {
    await tap('open-more', 'official-accounts', 'search')
    type('search-input', 'LINEモバイル')
    await flushPromises()
    await tap('search-result')

    await hold('add')
    expect(at('agree').textContent).toContain('同意する')
    expect(asked()).toEqual([])
    await hold('agree')
    expect(asked()).toEqual(['phone.addFriend'])

    await tap('account-talk', 'menu-contractor', 'new-login')
    type('login-id', 'PR0000000101')
    type('password', 'Himitsu-no-1')
    await hold('submit-link')
    expect(asked()).toEqual(['phone.addFriend', 'phone.linkContractor'])
    type('reception-number', 'P-1122-001')
    type('birth-date', '1980/4/2')
    carrier.refuseNext('生年月日が違います。', 'お確かめください。')
    await ready('submit-link')
    await hold('birth-date')
    expect(asked()).toEqual(['phone.addFriend', 'phone.linkContractor', 'phone.linkContractor'])
    // Asked anew by a press of its own.
    await hold('submit-link')
    expect(asked().filter((name) => name === 'phone.linkContractor')).toHaveLength(3)
    expect(at('shown-code').textContent).toContain('6F7H-8J9K-Q2W3-E4R6')
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
