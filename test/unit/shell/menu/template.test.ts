import { describe, expect, it } from 'vitest'
import type { MenuItemConstructorOptions } from 'electron'
import { accelerators, menuTemplate } from '#electron/shell/menu/template.ts'
import { menuCommands, type MenuCommand } from '#shared/contract/preferences.ts'

function entries(locale: 'ja' | 'en', send: (command: MenuCommand) => void = () => undefined) {
  return menuTemplate(locale, send).flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])
}

describe('the menu of the window', () => {
  it('every command that the desk can be told stands in it once, and is sent by its name', () => {
    const sent: MenuCommand[] = []
    const commands = entries('ja', (command) => sent.push(command)).filter(({ click }) => click !== undefined)
    for (const { click } of commands) (click as () => void)()
    expect(sent.toSorted()).toEqual([...menuCommands].toSorted())
  })

  it('every entry has its words in both languages: none is left to Electron’s own English', () => {
    const labels = (locale: 'ja' | 'en') =>
      [...menuTemplate(locale, () => undefined), ...entries(locale)]
        .filter(({ type }) => type !== 'separator')
        .map(({ label }) => label ?? '')
    expect(labels('ja').every((label) => /[ぁ-んァ-ヶ一-龠]/.test(label))).toBe(true)
    expect(labels('en').every((label) => /^[A-Z]/.test(label))).toBe(true)
    expect(labels('ja')).toHaveLength(labels('en').length)
  })

  it('shows keys and leaves the catching to the page: nothing is done twice', () => {
    const keyed = entries('ja').filter(({ accelerator }) => accelerator !== undefined)
    expect(keyed).toHaveLength(Object.keys(accelerators).length)
    expect(keyed.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true)
  })
})
