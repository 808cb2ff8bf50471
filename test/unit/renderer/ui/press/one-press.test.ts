import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepOnePress } from '#renderer/ui/press/one-press.ts'

let stop: () => void
const heard = vi.fn()

beforeEach(() => {
  document.body.innerHTML =
    '<button id="a"></button><button id="b"></button><a id="link" href="#"></a><button role="radio" id="radio"></button>' +
    '<input id="text"><input type="checkbox" id="box"><textarea id="long"></textarea>'
  stop = keepOnePress()
  heard.mockReset()
  for (const name of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(name, heard)
})

afterEach(() => {
  for (const name of ['keydown', 'keypress', 'keyup'] as const) window.removeEventListener(name, heard)
  stop()
})

/** @returns true when the key reached who listens, with all that it does by itself. */
function reaches(
  type: 'keydown' | 'keypress' | 'keyup',
  id: string,
  key: string,
  init: KeyboardEventInit = {},
): boolean {
  heard.mockClear()
  const event = new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true, ...init })
  document.getElementById(id)?.dispatchEvent(event)
  return heard.mock.calls.length === 1 && !event.defaultPrevented
}

describe('a press is one press', () => {
  it.each(['a', 'link', 'radio', 'box'])('E1f: a key that is held presses %s once', (id) => {
    for (const key of ['Enter', ' ']) {
      expect(reaches('keydown', id, key)).toBe(true)
      expect(reaches('keydown', id, key, { repeat: true })).toBe(false)
    }
  })

  it.each(['1', 'F9', 'F2', 'Escape', 's'])('E1f: held, %s is no shortcut and chooses nothing', (key) => {
    expect(reaches('keydown', 'radio', key)).toBe(true)
    expect(reaches('keydown', 'radio', key, { repeat: true })).toBe(false)
  })

  it.each([
    ['Enter', { ctrlKey: true }],
    ['Enter', {}],
    ['F9', {}],
    ['s', { altKey: true }],
    ['ArrowLeft', { altKey: true }],
  ] as const)('E1f: nor from within a text field: %s %o', (key, held) => {
    expect(reaches('keydown', 'text', key, { ...held, repeat: true })).toBe(false)
  })

  it('E1g: what moves and what is written repeats', () => {
    for (const key of ['Tab', 'ArrowDown', 'PageDown']) {
      expect(reaches('keydown', 'radio', key, { repeat: true })).toBe(true)
    }
    for (const key of ['x', '7', ' ', 'Backspace', 'Delete', 'ArrowLeft']) {
      expect(reaches('keydown', 'text', key, { repeat: true })).toBe(true)
    }
    expect(reaches('keydown', 'text', 'z', { repeat: true, ctrlKey: true })).toBe(true)
    expect(reaches('keydown', 'long', 'Enter', { repeat: true })).toBe(true)
  })

  it('E1h: a key that went down on one control does nothing to the one that has the focus when it comes up', () => {
    for (const key of ['Enter', ' ']) {
      expect(reaches('keydown', 'a', key)).toBe(true)
      expect(reaches('keypress', 'b', key)).toBe(false)
      expect(reaches('keyup', 'b', key)).toBe(false)
      // The next press is a press of its own.
      expect(reaches('keydown', 'b', key)).toBe(true)
      expect(reaches('keypress', 'b', key)).toBe(true)
      expect(reaches('keyup', 'b', key)).toBe(true)
    }
  })

  it('E1h: an input method keeps its keys', () => {
    expect(reaches('keydown', 'a', 'Enter', { repeat: true, isComposing: true })).toBe(true)
    reaches('keydown', 'a', 'Enter')
    expect(reaches('keyup', 'text', 'Enter', { isComposing: true })).toBe(true)
  })
})
