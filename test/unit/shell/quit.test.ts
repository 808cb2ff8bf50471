/** Quitting: what is being written ends first, hidden windows do not keep the app alive, and it happens once. */
import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const app = Object.assign(new EventEmitter(), { quit: vi.fn() })
const windows = [{ destroy: vi.fn() }, { destroy: vi.fn() }]
vi.mock('electron', () => ({ app, BrowserWindow: { getAllWindows: () => windows } }))
const { quitInOrder } = await import('#electron/shell/quit.ts')

beforeEach(() => {
  app.removeAllListeners()
  vi.clearAllMocks()
})

const beforeQuit = (): boolean => {
  let prevented = false
  app.emit('before-quit', { preventDefault: () => (prevented = true) })
  return prevented
}

describe('quitting in order', () => {
  it('Q1: holds the quit back until what is under way is written, then closes every window', async () => {
    let written = (): void => undefined
    quitInOrder(() => new Promise((done) => (written = done)))
    expect(beforeQuit()).toBe(true)
    expect(windows[0]?.destroy).not.toHaveBeenCalled()
    written()
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
    for (const window of windows) expect(window.destroy).toHaveBeenCalledOnce()
    expect(beforeQuit()).toBe(false)
  })

  it('Q1: ends nothing while staff have not said what becomes of unsaved fields; then it ends', async () => {
    let may = false
    quitInOrder(
      async () => undefined,
      () => may,
    )
    expect(beforeQuit()).toBe(true)
    await new Promise((done) => setTimeout(done, 0))
    expect(app.quit).not.toHaveBeenCalled()
    may = true
    expect(beforeQuit()).toBe(true)
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
  })

  it('starts once, however often it is asked', async () => {
    const drain = vi.fn(async () => undefined)
    const quit = quitInOrder(drain)
    quit.start()
    quit.start()
    app.emit('window-all-closed')
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
    expect(drain).toHaveBeenCalledOnce()
  })

  it('ends even when draining fails', async () => {
    quitInOrder(() => Promise.reject(new Error('vault gone'))).start()
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
  })

  it('does not wait for ever', () => {
    vi.useFakeTimers()
    try {
      quitInOrder(() => new Promise(() => undefined)).start()
      vi.advanceTimersByTime(5000)
    } finally {
      vi.useRealTimers()
    }
    return vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
  })
})
