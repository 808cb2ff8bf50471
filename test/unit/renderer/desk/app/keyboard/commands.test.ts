import { afterEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { type Command, commandFor, useCommands, useShortcuts } from '#renderer/desk/app/keyboard/commands.ts'
import { keyCaps, mayInterruptTyping, shortcutOf, type Press } from '#renderer/desk/app/keyboard/keys.ts'
import { isComposing, isTextField } from '#renderer/ui/press/one-press.ts'

function press(key: string, held: Partial<Press> = {}): Press {
  return { key, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held }
}

const anywhere = { typing: false, dialog: false }
const commands = useCommands()
const stops: (() => void)[] = []

function add(...given: Command[]): void {
  stops.push(commands.register(...given))
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  document.body.innerHTML = ''
})

describe('shortcuts as text', () => {
  it.each([
    [press('Enter', { ctrlKey: true }), 'ctrl+enter'],
    [press('ArrowLeft', { altKey: true }), 'alt+left'],
    [press('F9'), 'f9'],
    [press('K', { ctrlKey: true, shiftKey: true }), 'ctrl+shift+k'],
    [press('k', { metaKey: true }), 'ctrl+k'],
  ])('writes %o as %s', (given, text) => {
    expect(shortcutOf(given)).toBe(text)
  })

  it('shows them as key caps', () => {
    expect(keyCaps('ctrl+enter')).toEqual(['Ctrl', 'Enter'])
    expect(keyCaps('alt+left')).toEqual(['Alt', '←'])
    expect(keyCaps('f9')).toEqual(['F9'])
  })

  it('knows what writes a letter', () => {
    for (const shortcut of ['f2', 'ctrl+k', 'alt+left', 'shift+f9']) {
      expect(mayInterruptTyping(shortcut)).toBe(true)
    }
    for (const shortcut of ['a', 'enter', '1', 'shift+a', 'f', 'left']) {
      expect(mayInterruptTyping(shortcut)).toBe(false)
    }
  })
})

describe('the registry of commands', () => {
  it('offers a command while whoever can do it is on screen', () => {
    const run = vi.fn()
    const scope = effectScope()
    scope.run(() => commands.register({ id: 'a', label: 'common.back', run }))
    expect(commands.run('a')).toBe(true)
    expect(run).toHaveBeenCalledOnce()
    scope.stop()
    expect(commands.run('a')).toBe(false)
    expect(commands.available()).toEqual([])
  })

  it('puts the page before the reception before the app', () => {
    const run = vi.fn()
    add(
      { id: 'app', label: '', run },
      { id: 'session', label: '', group: 'session', run },
      { id: 'page', label: '', group: 'page', run },
    )
    expect(commands.available().map(({ id }) => id)).toEqual(['page', 'session', 'app'])
  })

  it('leaves out what makes no sense now, for keys, palette and menu alike', () => {
    const run = vi.fn()
    add({ id: 'a', label: '', keys: ['f9'], enabled: () => false, run })
    expect(commands.available()).toEqual([])
    expect(commands.run('a')).toBe(false)
    expect(commandFor(press('F9'), anywhere)).toBeNull()
  })

  it('gives a key to the one that came last and can act', () => {
    const older = { id: 'old', label: '', keys: ['f9'], run: vi.fn() }
    const newer = { id: 'new', label: '', keys: ['f9'], enabled: () => false, run: vi.fn() }
    add(older, newer)
    expect(commandFor(press('F9'), anywhere)?.id).toBe('old')
    expect(commands.shownKey('new')).toBe('f9')
    expect(commands.shownKey('nobody')).toBeNull()
  })

  it('steals no letter from a text field, and nothing from a dialog', () => {
    add(
      { id: 'letter', label: '', keys: ['n'], run: vi.fn() },
      { id: 'f9', label: '', keys: ['f9'], run: vi.fn() },
      { id: 'help', label: '', keys: ['f1'], overDialogs: true, run: vi.fn() },
    )
    expect(commandFor(press('n'), anywhere)?.id).toBe('letter')
    expect(commandFor(press('n'), { typing: true, dialog: false })).toBeNull()
    expect(commandFor(press('F9'), { typing: true, dialog: false })?.id).toBe('f9')
    expect(commandFor(press('F9'), { typing: false, dialog: true })).toBeNull()
    expect(commandFor(press('F1'), { typing: false, dialog: true })?.id).toBe('help')
  })
})

describe('the listener for shortcuts', () => {
  function pressed(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
    return event
  }

  it('runs a command once and keeps the key from the browser', () => {
    const run = vi.fn()
    add({ id: 'a', label: '', keys: ['ctrl+enter'], run })
    const scope = effectScope()
    scope.run(useShortcuts)
    expect(pressed('Enter', { ctrlKey: true }).defaultPrevented).toBe(true)
    expect(run).toHaveBeenCalledOnce()
    pressed('Enter', { ctrlKey: true, repeat: true })
    expect(run).toHaveBeenCalledOnce()
    scope.stop()
    pressed('Enter', { ctrlKey: true })
    expect(run).toHaveBeenCalledOnce()
  })

  it('a group of choices that prevents Enter does not take Ctrl+Enter away', () => {
    const run = vi.fn()
    add({ id: 'a', label: '', keys: ['ctrl+enter'], run })
    document.body.innerHTML = '<button></button>'
    const radio = document.querySelector('button')
    radio?.addEventListener('keydown', (event) => event.preventDefault())
    radio?.focus()
    const scope = effectScope()
    scope.run(useShortcuts)
    pressed('Enter', { ctrlKey: true })
    expect(run).toHaveBeenCalledOnce()
    scope.stop()
  })

  it('does nothing while an input method composes: its F-keys and Enter are its own', () => {
    const run = vi.fn()
    add({ id: 'a', label: '', keys: ['f9'], run })
    const scope = effectScope()
    scope.run(useShortcuts)
    pressed('F9', { isComposing: true })
    expect(run).not.toHaveBeenCalled()
    scope.stop()
    expect(isComposing(new KeyboardEvent('keydown', { key: 'Process', keyCode: 229 }))).toBe(true)
  })

  it('knows where letters are written', () => {
    document.body.innerHTML = '<input><input type="checkbox"><button></button><textarea></textarea>'
    const [text, tick] = document.querySelectorAll('input')
    expect(isTextField(text ?? null)).toBe(true)
    expect(isTextField(document.querySelector('textarea'))).toBe(true)
    expect(isTextField(tick ?? null)).toBe(false)
    expect(isTextField(document.querySelector('button'))).toBe(false)
  })
})
