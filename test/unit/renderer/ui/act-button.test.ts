import ui from '@nuxt/ui/vue-plugin'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref, type Component } from 'vue'
import type { Control } from '#shared/domain/controls/control.ts'
import { control } from '#shared/domain/controls/controls.ts'
import PhoneAct from '#renderer/phones/parts/ActButton.vue'
import ActButton from '#renderer/ui/ActButton.vue'
import { WAIT_MS } from '#renderer/ui/press/acts.ts'
import { keepNextControl } from '#renderer/ui/press/next-control.ts'
import { giveFocus } from '#renderer/ui/press/give-focus.ts'
import { bringToSight } from '#renderer/ui/press/scrolling.ts'
import { watchUnderPointer } from '#renderer/ui/press/under-pointer.ts'

let wrapper: VueWrapper
let stopWatching: () => void
/** What lies under the pointer: nothing here has a place on a screen. */
let under: Element | null

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  document.body.innerHTML = '<main><h1>開通</h1><div id="app"></div><button id="other"></button></main>'
  under = null
  document.elementFromPoint = () => under
  stopWatching = watchUnderPointer()
})

afterEach(() => {
  stopWatching()
  wrapper.unmount()
  vi.useRealTimers()
})

function show(component: Component, props: Record<string, unknown> = {}) {
  wrapper = mount(component, {
    attachTo: '#app',
    props: { act: 'decide', label: '開通する', ...props },
    slots: { default: '開通する' },
    global: { plugins: [ui], stubs: { UIcon: true } },
  })
  return wrapper.get('button').element
}

function move(target: Element): void {
  target.dispatchEvent(new PointerEvent('pointermove', { clientX: 5, clientY: 5, bubbles: true }))
}

async function pass(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds)
  await nextTick()
}

describe.each([
  ['desk', ActButton],
  ['phones', PhoneAct],
] as const)('an act of the %s', (_, component) => {
  it('E1a: is disabled when it has just come, and can be pressed 0.3 to 0.5 s later', async () => {
    const button = show(component)
    await nextTick()
    expect(button.disabled).toBe(true)
    await pass(299)
    expect(button.disabled).toBe(true)
    await pass(201)
    expect(button.disabled).toBe(false)
  })

  it('E1b: takes one press of a double or triple click, however fast it is done', async () => {
    const button = show(component)
    await pass(WAIT_MS)
    for (let times = 0; times < 3; times += 1) button.click()
    await nextTick()
    button.click()
    expect(wrapper.emitted('click')).toHaveLength(1)
    await pass(WAIT_MS)
    button.click()
    expect(wrapper.emitted('click')).toHaveLength(2)
  })

  it('E1c: waits again when it comes to mean something else in the same place', async () => {
    const button = show(component, { of: 'line 1' })
    await pass(WAIT_MS)
    expect(button.disabled).toBe(false)
    await wrapper.setProps({ of: 'line 2' })
    await nextTick()
    expect(button.disabled).toBe(true)
  })

  it('E1d: waits when it comes under a pointer that rests, and not when the pointer goes to it', async () => {
    const button = show(component)
    await pass(WAIT_MS)
    const changes = async () => {
      document.querySelector('h1')?.append(' ')
      await vi.waitFor(() => Promise.resolve())
      await nextTick()
    }
    under = button
    move(button)
    await changes()
    expect(button.disabled).toBe(false)

    under = document.getElementById('other')
    move(document.getElementById('other') as Element)
    under = button
    await changes()
    expect(button.disabled).toBe(true)
  })

  it('E1d: does not wait when a scroll of the person brings it under the pointer, but when the window scrolls', async () => {
    const button = show(component)
    await pass(WAIT_MS)
    under = document.getElementById('other')
    move(document.getElementById('other') as Element)
    under = button
    window.dispatchEvent(new Event('scroll'))
    await nextTick()
    expect(button.disabled).toBe(false)

    under = document.getElementById('other')
    move(document.getElementById('other') as Element)
    under = button
    bringToSight(document.querySelector('h1'), { block: 'center' })
    await nextTick()
    expect(button.disabled).toBe(true)
  })

  it('E1e: never has the focus by itself, and gives it to its heading when it is pressed', async () => {
    const button = show(component)
    await pass(WAIT_MS)
    giveFocus(button)
    expect(document.activeElement?.tagName).toBe('H1')
    // By Tab, it has it like any other.
    button.focus()
    button.click()
    expect(document.activeElement?.tagName).toBe('H1')
  })

  it('E1e: that can no longer be pressed gives the focus away too', async () => {
    const button = show(component)
    await pass(WAIT_MS)
    button.focus()
    await wrapper.setProps({ disabled: true })
    expect(document.activeElement?.tagName).toBe('H1')
  })
})

describe('an act that hands in a form', () => {
  it('E1b: hands it in once, by a press as by Enter in a field', async () => {
    document.body.innerHTML = '<main><h1></h1><form><div id="app"></div></form></main>'
    const submitted = vi.fn((event: Event) => event.preventDefault())
    document.querySelector('form')?.addEventListener('submit', submitted)
    const button = show(PhoneAct, { type: 'submit' })
    button.click()
    expect(submitted).not.toHaveBeenCalled()
    await pass(WAIT_MS)
    button.click()
    button.click()
    expect(submitted).toHaveBeenCalledOnce()
  })
})

describe('what is next', () => {
  const first = control.line(1).activate
  const second = control.line(2).activate
  const next = ref<Control | null>(first)

  function showTwo(): HTMLButtonElement[] {
    const Around = defineComponent({
      setup() {
        keepNextControl(() => next.value)
        return () =>
          [first, second].map((each) =>
            h(ActButton, { act: 'decide', label: each, 'data-control': each, variant: 'solid' }),
          )
      },
    })
    wrapper = mount(Around, { attachTo: '#app', global: { plugins: [ui], stubs: { UIcon: true } } })
    return wrapper.findAll('button').map(({ element }) => element)
  }

  it('N6: one of them is filled with colour and has the key, whatever their page says', async () => {
    next.value = first
    const [one, other] = showTwo()
    await pass(WAIT_MS)
    const filled = () => [one, other].map((each) => each?.className.includes('bg-primary'))
    const shown = () => [one, other].map((each) => each?.getAttribute('aria-keyshortcuts'))
    expect(filled()).toEqual([true, false])
    expect(shown()).toEqual(['F9', null])
    next.value = null
    await nextTick()
    expect(filled()).toEqual([false, false])
    expect(shown()).toEqual([null, null])
  })

  it('E1, N6: its key waits where it has only just become the next one, the pointer does not', async () => {
    next.value = first
    const [, other] = showTwo()
    await pass(WAIT_MS)
    next.value = second
    await nextTick()
    expect(other?.dataset['next']).toBe('waits')
    expect(other?.disabled, 'a press of it means what it meant').toBe(false)
    await pass(WAIT_MS)
    expect(other?.dataset['next']).toBe('')
  })
})
