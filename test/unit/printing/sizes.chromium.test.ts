/** How large and how long the slips are, read from their PDFs: a grandmother reads them at arm's length. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { paperSizes, type PaperSize } from '#shared/domain/paper/print-job.ts'
import type { ContractorSlip, Slip } from '#shared/domain/paper/slip.ts'
import { voices } from '#shared/domain/text/words.ts'
import { readPdf, readSizes, type PrintedText } from '#test/fakes/pdf.ts'
import { slipChromium, type SlipChromium } from '#test/fakes/slip-chromium.ts'
import { contractorSlip, slipsIn, storeSlip } from '#test/fixtures/slips.ts'

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let chromium: SlipChromium
beforeAll(async () => {
  chromium = await slipChromium()
}, 120_000)
afterAll(() => chromium.close())

interface OnPaper {
  readonly pieces: readonly PrintedText[]
  readonly heightMm: number
  /** What may be small: the foot, the marks of the folds and of practice. */
  readonly small: string
}

const bare = (text: string): string => text.replaceAll(/\s/g, '')

function onPaper(slip: Slip, paper: PaperSize): Promise<OnPaper> {
  return chromium.renderer.draw(slip, { paper, title: 'M' }, async (drawn) => {
    const pdf = await drawn.toPdf()
    const small = await chromium.page.locator('.foot, .fold, .practice-mark').allTextContents()
    return {
      ...{ pieces: await readSizes(pdf), heightMm: (await readPdf(pdf)).heightMm },
      small: bare(small.join('')),
    }
  })
}

/** Rounding of the PDF. */
const NEARLY = 0.05
const DATE = /\d月\d+日|(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d|^\d{4}-\d\d-\d\d/
const PHONE = /(?<!\S)(123\d|000-000-0000)/
/** One word of a piece is enough. */
const ID = /(?<!\S)(PR\d{10}|[0-9A-Z]{4}-[0-9A-Z]{4}|P-1122-001|7K3\d)(?!\S)/

const ways = voices.flatMap((voice) =>
  paperSizes.flatMap((paper) => [false, true].map((largeType) => ({ voice, paper, largeType }))),
)

describe.each(ways)('type in $voice on $paper, large: $largeType', ({ voice, paper, largeType }) => {
  const slips = slipsIn(voice, { practice: true, largeType }).map((slip) => [slip.kind, slip] as const)

  it.each(slips)('on the %s slip is as large as it has to be', async (kind, slip) => {
    const { pieces, small } = await onPaper(slip, paper)
    const body = slip.largeType ? 12 : 11
    const tooSmall = pieces.filter(({ text, pt }) => {
      if (pt < 9 - NEARLY) return true
      if (ID.test(text)) return pt < 17 - NEARLY
      if (small.includes(bare(text))) return false
      if (pt < body - NEARLY) return true
      return (DATE.test(text) || PHONE.test(text)) && pt < 13 - NEARLY
    })
    expect(tooSmall).toEqual([])
    // The search finds what it is about.
    const found = (of: RegExp) => pieces.flatMap(({ text }) => [...text.matchAll(new RegExp(of, 'g'))]).length
    expect(found(ID)).toBeGreaterThan(kind === 'contractor' ? 6 : kind === 'user' ? 2 : 0)
    if (kind === 'contractor') expect(found(DATE)).toBeGreaterThan(2)
    if (kind === 'contractor' || kind === 'store') expect(found(PHONE)).toBeGreaterThan(2)
  })
})

/** Millimetres that a family's slips may have on the roll, in the usual type. */
const LONGEST = { contractor: 300, user: 200, store: 120 } as const

describe('the length on the roll', () => {
  it.each(voices)(
    'in %s: the contractor’s three lines 300 mm, a user 200 mm, the store copy 120 mm',
    async (voice) => {
      for (const slip of slipsIn(voice)) {
        if (slip.kind === 'ticket' || slip.kind === 'guide') continue
        expect((await onPaper(slip, 'roll80')).heightMm, slip.kind).toBeLessThanOrEqual(LONGEST[slip.kind])
      }
    },
  )

  it('large type has room too in Japanese', async () => {
    for (const slip of slipsIn('ja', { practice: true, largeType: true })) {
      if (slip.kind === 'ticket' || slip.kind === 'guide') continue
      expect((await onPaper(slip, 'roll80')).heightMm, slip.kind).toBeLessThanOrEqual(LONGEST[slip.kind])
    }
  })

  it('each further line takes 25 mm at most', async () => {
    const [line] = contractorSlip.lines
    const more: ContractorSlip = {
      ...contractorSlip,
      lines: [...contractorSlip.lines, { ...(line as NonNullable<typeof line>), label: '回線4' }],
    }
    const [three, four] = [await onPaper(contractorSlip, 'roll80'), await onPaper(more, 'roll80')]
    expect(four.heightMm - three.heightMm).toBeLessThanOrEqual(25)
    expect(four.heightMm).toBeGreaterThan(three.heightMm)
  })

  it('what is read here is measured: a copy without lines is shorter', async () => {
    const [full, empty] = [
      await onPaper(storeSlip, 'roll80'),
      await onPaper({ ...storeSlip, lines: [] }, 'roll80'),
    ]
    expect(empty.heightMm).toBeLessThan(full.heightMm - 10)
  })
})
