import { describe, expect, it } from 'vitest'
import { fitting, usualSize, windowSizeSchema } from '#electron/shell/windows/size.ts'

describe('the desk’s window', () => {
  it('E8d: fits the screen that is there, whatever was remembered', () => {
    const small = { width: 1093, height: 574 }
    for (const wanted of [usualSize, { width: 3840, height: 2160 }, small]) {
      const { width, height, minWidth, minHeight } = fitting(wanted, small)
      expect([width, height]).toEqual([1093, 574])
      expect([minWidth, minHeight]).toEqual([1024, 574])
    }
  })

  it('E8d: is as it was remembered where there is room, and no smaller than the steps need', () => {
    expect(fitting({ width: 1400, height: 900 }, { width: 1920, height: 1040 })).toEqual({
      width: 1400,
      height: 900,
      minWidth: 1024,
      minHeight: 700,
    })
  })

  it('E8d: what is no size of a window is not one', () => {
    expect(windowSizeSchema.safeParse({ width: 300, height: 200 }).success).toBe(false)
  })
})
