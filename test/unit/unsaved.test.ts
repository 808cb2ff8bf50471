import { describe, expect, it, vi } from 'vitest'
import { createUnsaved } from '#electron/unsaved.ts'

describe('closing over unsaved fields', () => {
  it('Q1: asks only while something would be lost', () => {
    const ask = vi.fn()
    const unsaved = createUnsaved(ask)
    expect(unsaved.mayClose()).toBe(true)
    unsaved.set(true)
    expect(unsaved.mayClose()).toBe(false)
    expect(ask).toHaveBeenCalledOnce()
    unsaved.set(false)
    expect(unsaved.mayClose()).toBe(true)
    expect(ask).toHaveBeenCalledOnce()
  })

  it('Q1: does not ask again once staff have given the fields up', () => {
    const ask = vi.fn()
    const unsaved = createUnsaved(ask)
    unsaved.set(true)
    unsaved.giveUp()
    expect(unsaved.mayClose()).toBe(true)
    expect(ask).not.toHaveBeenCalled()
  })
})
