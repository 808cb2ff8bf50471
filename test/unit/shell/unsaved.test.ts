import { describe, expect, it, vi } from 'vitest'
import { createUnsaved } from '#electron/shell/unsaved.ts'

function harness() {
  const ask = vi.fn()
  const end = vi.fn()
  const late: (() => void)[] = []
  const stopped = vi.fn()
  const unsaved = createUnsaved({
    ask,
    end,
    timer: (_, then) => {
      late.push(then)
      return stopped
    },
  })
  return { unsaved, ask, end, late, stopped }
}

describe('closing over unsaved fields', () => {
  it('Q1: asks only while something would be lost', () => {
    const { unsaved, ask } = harness()
    expect(unsaved.mayClose()).toBe(true)
    unsaved.set(true)
    expect(unsaved.mayClose()).toBe(false)
    expect(ask).toHaveBeenCalledOnce()
    unsaved.set(false)
    expect(unsaved.mayClose()).toBe(true)
    expect(ask).toHaveBeenCalledOnce()
  })

  it('Q1: does not ask again once staff have given the fields up', () => {
    const { unsaved, ask } = harness()
    unsaved.set(true)
    unsaved.giveUp()
    expect(unsaved.mayClose()).toBe(true)
    expect(ask).not.toHaveBeenCalled()
  })

  it('E3d: a page that hangs holds nobody up; one that answers takes the time it needs', () => {
    const { unsaved, end, late, stopped } = harness()
    unsaved.set(true)
    unsaved.mayClose()
    unsaved.set(true)
    expect(stopped).toHaveBeenCalledOnce()
    expect(unsaved.mayClose()).toBe(false)
    expect(end).not.toHaveBeenCalled()
    late.at(-1)?.()
    expect(end).toHaveBeenCalledOnce()
    expect(unsaved.mayClose()).toBe(true)
  })
})
