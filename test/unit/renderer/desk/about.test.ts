import { describe, expect, it } from 'vitest'
import AboutDialog from '#renderer/desk/app/about/AboutDialog.vue'
import type { AppInfo } from '#shared/contract/desk.ts'
import { useAppStore } from '#renderer/desk/stores/app.ts'
import { keystore } from '#test/support/main/electron.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { rest } from '#test/support/rest.ts'

describe('about this app', () => {
  it('L8: says whether secrets are protected on this computer, or hidden from a glance only', async () => {
    const desk = await mountDesk(AboutDialog, null, () => ({ open: false }))
    await useAppStore().load()
    await desk.wrapper.setProps({ open: true })
    await rest()
    expect(document.body.textContent).toContain('このパソコンの鍵で暗号化しています')
    keystore.name = 'basic_text'
    await useAppStore().load()
    await rest()
    expect(document.body.textContent).toContain('鍵の保管場所がない')
    expect(document.body.textContent).not.toContain('このパソコンの鍵で暗号化しています')
  })

  it('E13f: says in one plain line on what it runs, and that there is no sandbox where there is none', async () => {
    const desk = await mountDesk(AboutDialog, null, () => ({ open: false }))
    await useAppStore().load()
    await desk.wrapper.setProps({ open: true })
    const said = async (of: Partial<AppInfo>) => {
      const app = useAppStore()
      if (app.info) app.info = { ...app.info, ...of }
      await rest()
      return document.body.textContent ?? ''
    }
    const browser = await said({ host: 'browserHost', sandboxed: true })
    expect(browser).toContain(
      'Electron 本体がないため、ブラウザーで動作しています。データの保護は簡易的なものです。',
    )
    expect(browser).not.toContain('サンドボックス')
    expect(await said({ host: 'electron', electronVersion: '45.4.1', sandboxed: false })).toContain(
      'Electron 45.4.1 で動作しています。画面はサンドボックスなしで動作しています。',
    )
  })
})
