/** The slips on A4: one sheet each, nothing cut, the code between the folds. Real Chromium, real fonts. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Slip } from '#shared/domain/paper/slip.ts'
import { bare } from '#test/fakes/leak-search.ts'
import { readPdf, readQr } from '#test/fakes/pdf.ts'
import { slipChromium, type SlipChromium } from '#test/fakes/slip-chromium.ts'
import { contractorSlip, guideSlip, slipsIn, storeSlip, ticketSlip, userSlip } from '#test/fixtures/slips.ts'
import { voices } from '#shared/domain/text/words.ts'

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let chromium: SlipChromium

beforeAll(async () => {
  chromium = await slipChromium()
}, 120_000)
afterAll(() => chromium.close())

/** Draws on A4, and does the work while the slip is in the page. */
function onA4<T>(slip: Slip, work: (pdf: () => Promise<Uint8Array>) => Promise<T>): Promise<T> {
  return chromium.renderer.draw(slip, { paper: 'a4', title: 'M' }, (drawn) => work(drawn.toPdf))
}

const [first] = contractorSlip.lines
function family(size: number): Slip {
  const line = (n: number) => ({ ...(first as NonNullable<typeof first>), label: `回線${String(n + 1)}` })
  return { ...contractorSlip, lines: Array.from({ length: size }, (_, n) => line(n)) }
}

/** What lies outside the sheet, or outside the slip that is cut there. */
const outside = () =>
  chromium.page.locator('.slip').evaluate((slip) => {
    const sheet = slip.getBoundingClientRect()
    return [...slip.querySelectorAll('*:not(.practice-marks, .practice-marks *)')]
      .filter((e) => e.textContent.trim() !== '')
      .filter((e) => {
        const box = e.getBoundingClientRect()
        return (
          box.left < sheet.left - 1 ||
          box.right > sheet.right + 1 ||
          box.top < sheet.top - 1 ||
          box.bottom > sheet.bottom + 1
        )
      })
      .map((e) => e.className || e.tagName)
  })

const box = async (selector: string): Promise<DOMRect> =>
  chromium.page
    .locator(selector)
    .first()
    .evaluate((e) => e.getBoundingClientRect().toJSON() as DOMRect)

describe('a slip on A4', () => {
  it.each([
    ['contractor slip of one line', family(1)],
    ['contractor slip of five lines', family(5)],
    ['contractor slip of ten lines', family(10)],
    ['手順書', guideSlip],
    ['user slip', userSlip],
    ['store copy', storeSlip],
    ['come-back ticket', ticketSlip],
  ] as const)('S27: the %s is one sheet, and nothing of it is cut', async (_, slip) => {
    await onA4(slip, async (pdf) => {
      expect(await outside()).toEqual([])
      const { pages, widthMm, heightMm, text } = await readPdf(await pdf())
      expect([pages, Math.round(widthMm), Math.round(heightMm)]).toEqual([1, 210, 297])
      expect(bare(text)).toContain(bare(slip.receptionNumber))
      if (slip.kind !== 'contractor') return
      for (const { loginId } of slip.lines) expect(bare(text)).toContain(bare(loginId))
      expect(bare(text)).toContain(bare(slip.contact))
    })
  })

  it('N1: folded twice, the lower part covers the code, and the outer face fits on its back', async () => {
    await onA4(userSlip, async (pdf) => {
      const [upper, lower] = [await box('.panel >> nth=0'), await box('.panel >> nth=1')]
      const [outer, code, qr] = [await box('.outer-face'), await box('.code-box'), await box('.qr')]
      expect(Math.abs(upper.height - lower.height)).toBeLessThan(2)
      expect(outer.height).toBeLessThan(upper.height)
      expect(code.top).toBeGreaterThanOrEqual(upper.top)
      expect(code.bottom).toBeLessThanOrEqual(upper.bottom)
      expect(qr.bottom).toBeLessThan(code.bottom)
      expect(await readQr(await pdf())).toBe(userSlip.code)
    })
  })

  it.each(voices)('every slip in %s is one sheet, in large type too', async (voice) => {
    for (const slip of slipsIn(voice, { practice: true, largeType: true }))
      await onA4(slip, async (pdf) => {
        expect(await outside()).toEqual([])
        expect((await readPdf(await pdf())).pages).toBe(1)
      })
  })

  it('a family so large that its sheet could not be read is not printed at all, rather than cut', async () => {
    const impatient = onA4(family(40), (pdf) => pdf())
    await expect(impatient).rejects.toThrow('slip not rendered')
  })

  it.each(['森 鷗外', '𠮷田 塡', '髙島屋 﨑山'])('brings the rare characters of %s back', async (name) => {
    await onA4({ ...contractorSlip, contractorName: name }, async (pdf) => {
      expect((await readPdf(await pdf())).text.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''))
    })
  })
})
