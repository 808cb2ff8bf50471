import { describe, expect, it } from 'vitest'
import AboutDialog from '#renderer/desk/app/about/AboutDialog.vue'
import { useAppStore } from '#renderer/desk/stores/app.ts'
import { mountDesk, rest } from '#test/support/mount-desk.ts'

describe('about this app', () => {
  it('L8: says whether secrets are protected on this computer, or hidden from a glance only', async () => {
    const desk = await mountDesk(AboutDialog, [], () => ({ open: false }))
    await useAppStore().load()
    await desk.wrapper.setProps({ open: true })
    await rest()
    expect(document.body.textContent).toContain('このパソコンの鍵で暗号化しています')
    useAppStore().info = { ...desk.fake.info, secretsProtected: false }
    await rest()
    expect(document.body.textContent).toContain('鍵の保管場所がない')
    expect(document.body.textContent).not.toContain('このパソコンの鍵で暗号化しています')
  })
})
