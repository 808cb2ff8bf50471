import { describe, expect, it } from 'vitest'
import AboutDialog from '#renderer/desk/app/about/AboutDialog.vue'
import { useAppStore } from '#renderer/desk/stores/app.ts'
import { keystore } from '#test/support/main/electron.ts'
import { mountDesk, rest } from '#test/support/desk-page.ts'

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
})
