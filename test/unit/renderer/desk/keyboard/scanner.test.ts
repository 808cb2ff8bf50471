import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { useScanTarget } from '#renderer/desk/app/keyboard/scanner/scan-targets.ts'
import { useFieldKeys } from '#renderer/desk/app/keyboard/use-field-keys.ts'
import { useScanner } from '#renderer/desk/app/keyboard/scanner/use-scanner.ts'
import { usePreferencesStore } from '#renderer/desk/stores/preferences.ts'
import { useScanStore } from '#renderer/desk/stores/scan.ts'
import { named } from '#test/support/named.ts'

const [CARD, SECOND] = ['8981000000000000011', '8981000000000000029'] as const
let scope: EffectScope
let clock: number
const pressed = vi.fn()
const take = vi.fn((_code: string, _inPlace: boolean) => true)
const stops: (() => void)[] = []

beforeEach(() => {
  setActivePinia(createPinia())
  vi.useFakeTimers()
  clock = 1000
  document.body.innerHTML = `
    <main>
      <input data-field="name" />
      <div data-field="sex"><button role="radio">1</button><button role="radio">2</button></div>
      <input data-field="card" />
    </main>
    <div role="dialog"><input data-field="pin" /></div>
    <button data-control="next"></button>`
  document.body.addEventListener('click', pressed)
  scope = effectScope()
  scope.run(() => useFieldKeys(useScanner()))
})

afterEach(() => {
  scope.stop()
  for (const stop of stops.splice(0)) stop()
  document.body.removeEventListener('click', pressed)
  vi.clearAllMocks()
  vi.useRealTimers()
})

function waiting(): void {
  stops.push(useScanTarget({ field: named('card'), name: '回線1のSIMカード', wants: () => true, take }))
}

function at(field: string): HTMLInputElement {
  const found = document.querySelector<HTMLElement>(`[data-field="${field}"], [data-control="${field}"]`)
  if (found === null) throw new Error(`no ${field}`)
  return (found.querySelector('[role=radio]') ?? found) as HTMLInputElement
}

/** Gives an event its moment. */
function sent<E extends Event>(event: E): E {
  Object.defineProperty(event, 'timeStamp', { value: clock })
  document.activeElement?.dispatchEvent(event)
  return event
}

/** A key as a browser acts on it: unless somebody prevents it, it writes, or presses the button with the focus. */
function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = sent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
  const active = document.activeElement
  if (event.defaultPrevented) return event
  if (active instanceof HTMLInputElement && key.length === 1) {
    active.value += key
    sent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: key }))
  } else if (active instanceof HTMLButtonElement && key === 'Enter') active.click()
  return event
}

async function pass(milliseconds: number): Promise<void> {
  clock += milliseconds
  await vi.advanceTimersByTimeAsync(milliseconds)
}

async function scan(code: string, gap: number, ends: readonly string[]): Promise<void> {
  for (const character of code) {
    press(character)
    await pass(gap)
  }
  for (const key of ends) {
    if (key === 'LF') press('j', { ctrlKey: true })
    else press(key)
    await pass(gap)
  }
  await pass(400)
}

/** The test's DOM does not know an event's composed text. */
function composing(name: string, data: string): void {
  sent(Object.defineProperty(new CompositionEvent(name, { bubbles: true }), 'data', { value: data }))
}

/** With the input method on: the characters are composed, and Enter hands them over. */
async function compose(code: string, gap: number, ends: readonly string[]): Promise<void> {
  const field = document.activeElement as HTMLInputElement
  const before = field.value
  const wide = code.replaceAll(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  composing('compositionstart', '')
  for (let n = 1; n <= wide.length; n += 1) {
    sent(new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true }))
    composing('compositionupdate', wide.slice(0, n))
    field.value = before + wide.slice(0, n)
    await pass(gap)
  }
  const end = (): void => composing('compositionend', wide)
  field.addEventListener('blur', end, { once: true })
  const [first, ...more] = ends
  if (first !== undefined) {
    field.removeEventListener('blur', end)
    sent(new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true }))
    end()
    await pass(gap)
  }
  for (const key of more) {
    press(key)
    await pass(gap)
  }
  await pass(400)
  field.removeEventListener('blur', end)
}

const paces = [0, 8, 40, 70, 100]
const endings = [['Enter'], ['LF'], ['Enter', 'Enter'], ['Enter', 'LF'], ['Tab'], []]

describe('a scan is a scan', () => {
  describe.each(paces)('at %i ms a key', (gap) => {
    it.each(endings)(
      'E5d: in a name it is taken back and goes to its field, ended by %s %s',
      async (...ends) => {
        waiting()
        at('name').focus()
        at('name').value = '見本'
        await scan(CARD, gap, ends)
        expect(take).toHaveBeenCalledExactlyOnceWith(CARD, false)
        expect(at('name').value).toBe('見本')
        expect(document.activeElement).toBe(at('name'))
      },
    )

    it.each(endings)('E5c: over a button it presses nothing, ended by %s %s', async (...ends) => {
      at('next').focus()
      await scan(CARD, gap, ends)
      expect(pressed).not.toHaveBeenCalled()
      expect(useScanStore().news).toMatchObject({ kind: 'refused', reason: { code: 'scanCardElsewhere' } })
    })

    it.each(endings)('E5c: over a group of choices it chooses nothing, ended by %s %s', async (...ends) => {
      waiting()
      at('sex').focus()
      await scan(`]C1${CARD}`, gap, ends)
      expect(take).toHaveBeenCalledExactlyOnceWith(CARD, false)
      expect(pressed).not.toHaveBeenCalled()
      expect(document.activeElement).toBe(at('sex'))
    })

    it.each([[['Enter']], [['Enter', 'Enter']], [[]]])(
      'E5e: with the input method on, two cards in a row are two cards, ended by %j',
      async (ends) => {
        waiting()
        at('name').focus()
        at('name').value = '見本'
        await compose(CARD, gap, ends)
        await compose(SECOND, gap, ends)
        expect(take.mock.calls).toEqual([
          [CARD, false],
          [SECOND, false],
        ])
        expect(at('name').value).toBe('見本')
      },
    )
  })

  it('E5e: an input method that writes without composing is read too', async () => {
    waiting()
    at('name').focus()
    for (const digit of CARD) {
      sent(new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true }))
      at('name').value += digit
      sent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: digit }))
      await pass(8)
    }
    expect(press('Enter').defaultPrevented).toBe(true)
    await pass(400)
    expect(take).toHaveBeenCalledExactlyOnceWith(CARD, false)
    expect(at('name').value).toBe('')
  })

  it('E5d: in its own field the code leads on', async () => {
    waiting()
    at('card').focus()
    await scan(CARD, 8, ['Enter'])
    expect(take).toHaveBeenCalledExactlyOnceWith(CARD, true)
  })

  it('E5c: the Enter of a person behind a scan is the person’s', async () => {
    at('next').focus()
    await scan(CARD, 8, ['Enter'])
    press('Enter')
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('E5c: a choice right behind a scan is the person’s', async () => {
    waiting()
    at('sex').focus()
    for (const digit of CARD) press(digit)
    press('Enter')
    await pass(20)
    press('2')
    await pass(400)
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('E5c: what is typed by hand stays, and its Enter goes on', async () => {
    waiting()
    at('name').focus()
    await scan(CARD, 150, ['Enter'])
    expect(take).not.toHaveBeenCalled()
    expect(at('name').value).toBe(CARD)
    expect(document.activeElement).not.toBe(at('name'))
  })

  it('E5c: another number in a text field is text; in a dialog its Enter presses nothing', async () => {
    at('name').focus()
    await scan('4901234567894', 5, [])
    expect(at('name').value).toBe('4901234567894')
    at('pin').focus()
    for (const digit of '4901234567894') press(digit)
    expect(press('Enter').defaultPrevented).toBe(true)
    expect(press('Enter').defaultPrevented).toBe(true)
  })

  it('E5c: a key that is held is no reader', async () => {
    at('next').focus()
    for (let n = 0; n < 20; n += 1) press('8', { repeat: true })
    expect(press('Enter').defaultPrevented).toBe(false)
    await pass(400)
    expect(useScanStore().news).toBeNull()
  })

  it('E5d: what a person had begun to type is still handed over when the field is left', async () => {
    waiting()
    const changed = vi.fn()
    at('name').addEventListener('change', changed)
    at('name').focus()
    at('name').value = '見'
    await scan(CARD, 8, ['Enter'])
    at('card').focus()
    expect(changed).toHaveBeenCalledOnce()
  })
})

describe('the desk’s own beep', () => {
  const pitches: number[] = []
  beforeEach(() => {
    pitches.length = 0
    const node = { connect: () => node, gain: { value: 0 } }
    vi.stubGlobal(
      'AudioContext',
      class {
        currentTime = 0
        destination = node
        createGain = () => node
        createOscillator = () => {
          const frequency = { value: 0 }
          return { ...node, frequency, start: () => pitches.push(frequency.value), stop: () => undefined }
        }
      },
    )
  })
  afterEach(() => vi.unstubAllGlobals())

  it('E5f: one for yes, another for no, none when it is switched off', async () => {
    waiting()
    at('next').focus()
    await scan(CARD, 8, ['Enter'])
    const yes = [...pitches]
    pitches.length = 0
    stops.splice(0).forEach((stop) => stop())
    await scan(CARD, 8, ['Enter'])
    expect(yes).toHaveLength(1)
    expect(pitches).toHaveLength(2)
    expect(Math.max(...pitches)).toBeLessThan(Math.min(...yes))

    const preferences = usePreferencesStore()
    preferences.current = { ...preferences.current, scanSound: false }
    pitches.length = 0
    await scan(CARD, 8, ['Enter'])
    expect(pitches).toEqual([])
  })

  it('E5f: a card that turns out to be wrong sounds like no', async () => {
    stops.push(useScanTarget({ field: named('card'), wants: () => true, take: () => Promise.resolve(false) }))
    at('next').focus()
    await scan(CARD, 8, ['Enter'])
    expect(pitches).toHaveLength(2)
  })
})
