/** printToPDF speaks inches, as Electron's does. */
import { describe, expect, it } from 'vitest'
import { printParams } from '#electron/browser-host/module/print-to-pdf.ts'

describe('printToPDF', () => {
  it('sizes and margins are inches', () => {
    const margins = { top: 0, bottom: 0.1, left: 0.2, right: 0.3 }
    expect(printParams({ pageSize: { width: 3.15, height: 10 }, margins })).toMatchObject({
      paperWidth: 3.15,
      paperHeight: 10,
      marginTop: 0,
      marginBottom: 0.1,
      marginLeft: 0.2,
      marginRight: 0.3,
      printBackground: false,
      scale: 1,
    })
  })

  it('a format has a name, and Letter is the default', () => {
    expect(printParams({ pageSize: 'A4' })).toMatchObject({ paperWidth: 8.27, paperHeight: 11.7 })
    expect(printParams({})).toMatchObject({ paperWidth: 8.5, paperHeight: 11 })
    expect(() => printParams({ pageSize: 'B5' as 'A5' })).toThrow('Invalid pageSize B5')
  })

  it.each([
    ['millimetres of a long slip', { width: 80, height: 297 }],
    ['microns', { width: 80_000, height: 200_000 }],
    ['nothing', { width: 0, height: 5 }],
    ['less than nothing', { width: -1, height: 5 }],
    ['no number', { width: Number.NaN, height: 5 }],
  ])('%s are no inches', (_what, pageSize) => {
    expect(() => printParams({ pageSize })).toThrow('pageSize is in inches')
  })

  it('a size has both lengths', () => {
    expect(() => printParams({ pageSize: { width: 3 } as { width: number; height: number } })).toThrow(
      'width and height properties are required',
    )
  })

  it('margins leave room for the page, and the scale is sane', () => {
    expect(() =>
      printParams({ pageSize: { width: 1, height: 5 }, margins: { left: 0.6, right: 0.6 } }),
    ).toThrow('content area is empty')
    expect(() => printParams({ margins: { top: -1 } })).toThrow('zero or more')
    expect(() => printParams({ scale: 5 })).toThrow('between 0.1 and 2')
  })
})
