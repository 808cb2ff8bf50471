/** What the host has for notices and for a screen that stays on: as strict as Electron, and shown nowhere. */
import { expect, it, vi } from 'vitest'
import { Notification, powerSaveBlocker } from '#electron/browser-host/module/desktop.ts'

it('a notice has its text and its end, and says that nobody sees it', () => {
  const notice = new Notification({ title: '開通が完了しました', body: 'P-1201-001' })
  const closed = vi.fn()
  notice.on('close', closed)
  notice.show()
  notice.close()
  expect(closed).toHaveBeenCalledOnce()
  expect(notice.body).toBe('P-1201-001')
  expect(Notification.isSupported()).toBe(false)
  expect(() => notice.on('reply', vi.fn())).toThrow('electron.Notification')
})

it('each hold on the screen is its own, and ends once', () => {
  const one = powerSaveBlocker.start('prevent-display-sleep')
  const other = powerSaveBlocker.start('prevent-display-sleep')
  expect(one).not.toBe(other)
  expect(powerSaveBlocker.stop(one)).toBe(true)
  expect(powerSaveBlocker.stop(one)).toBe(false)
  expect([powerSaveBlocker.isStarted(one), powerSaveBlocker.isStarted(other)]).toEqual([false, true])
  powerSaveBlocker.stop(other)
  expect(() => powerSaveBlocker.start('something' as never)).toThrow(TypeError)
})
