import { describe, expect, it } from 'vitest'
import { Menu } from '#electron/browser-host/module/menu.ts'

describe('the stand-in for Menu', () => {
  it('keeps what was set, for whoever asks', () => {
    const menu = Menu.buildFromTemplate([{ label: '受付', submenu: [{ label: '次へ進む' }] }])
    Menu.setApplicationMenu(menu)
    expect(Menu.getApplicationMenu()?.items.map(({ label }) => label)).toEqual(['受付'])
    Menu.setApplicationMenu(null)
    expect(Menu.getApplicationMenu()).toBeNull()
  })

  it('refuses an entry that has neither label nor role nor type, wherever it stands, as Electron does', () => {
    expect(() => Menu.buildFromTemplate([{ id: 'x' }])).toThrow('Invalid template')
    expect(() => Menu.buildFromTemplate([{ label: '受付', submenu: [{ id: 'x' }] }])).toThrow(TypeError)
  })
})
