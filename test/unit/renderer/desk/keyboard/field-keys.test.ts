import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { useFieldKeys } from '#renderer/desk/app/keyboard/use-field-keys.ts'

let scope: EffectScope

beforeEach(() => {
  setActivePinia(createPinia())
  document.body.innerHTML = `
    <main>
      <input data-field="name" />
      <div data-field="sex"><button role="radio">1</button><button role="radio">2</button></div>
      <input data-field="gone" disabled />
      <input data-field="phone" />
    </main>
    <button data-control="next"></button>`
  scope = effectScope()
  scope.run(() => useFieldKeys({ wasRead: () => false }))
})

afterEach(() => {
  scope.stop()
  document.body.innerHTML = ''
})

function at(field: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (found === null) throw new Error(`no ${field}`)
  return found.querySelector<HTMLElement>('[role=radio]') ?? found
}

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  document.activeElement?.dispatchEvent(event)
  return event
}

function focused(): string | undefined {
  const active = document.activeElement as HTMLElement | null
  return active?.closest<HTMLElement>('[data-field]')?.dataset.field ?? active?.dataset.control
}

describe('keys in fields', () => {
  it('N6: Enter goes on to the next field that can be filled in, and behind the last one to 次へ', async () => {
    at('name').focus()
    press('Enter')
    await vi.waitFor(() => expect(focused()).toBe('sex'))
    press('Enter')
    await vi.waitFor(() => expect(focused()).toBe('phone'))
    press('Enter')
    await vi.waitFor(() => expect(focused()).toBe('next'))
  })

  it('N6: a digit chooses and goes on; one that stands for nothing does neither', async () => {
    const chosen = vi.fn()
    at('sex').parentElement?.lastElementChild?.addEventListener('click', chosen)
    at('sex').focus()
    press('2')
    await vi.waitFor(() => expect(focused()).toBe('phone'))
    expect(chosen).toHaveBeenCalledOnce()
  })

  it('N6: in a text field digits are text, and Enter of an input method is its own', () => {
    at('name').focus()
    expect(press('2').defaultPrevented).toBe(false)
    expect(press('Enter', { isComposing: true }).defaultPrevented).toBe(false)
    expect(press('Enter', { ctrlKey: true }).defaultPrevented).toBe(false)
    expect(focused()).toBe('name')
  })
})
