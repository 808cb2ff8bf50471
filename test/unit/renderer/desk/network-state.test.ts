import { afterEach, describe, expect, it, vi } from 'vitest'
import NetworkState from '#renderer/desk/app/frame/NetworkState.vue'
import { mountDesk, rest } from '#test/support/desk-page.ts'

afterEach(() => vi.restoreAllMocks())

describe('the network in the top line', () => {
  it('is always in sight, and says in words when it is gone and when it is back', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
    const desk = await mountDesk(NetworkState)
    const state = (): HTMLElement => desk.at('network-state')
    expect(state().dataset['online']).toBe('true')
    onLine.mockReturnValue(false)
    window.dispatchEvent(new Event('offline'))
    await rest()
    expect(state().textContent).toContain('オフライン')
    onLine.mockReturnValue(true)
    window.dispatchEvent(new Event('online'))
    await rest()
    expect(state().dataset['online']).toBe('true')
    expect(state().textContent).not.toContain('オフライン')
  })
})
