/**
 * What is printed cannot be forged by a name (E6): every text that a slip takes is hostile, and the real page in a real
 * Chromium, its PDF and where things stand on it are looked at.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Slip } from '#shared/domain/paper/slip.ts'
import { oneLine, unseenIn } from '#shared/domain/text/typed-text.ts'
import { bare } from '#test/fakes/leak-search.ts'
import { readPdf } from '#test/fakes/pdf.ts'
import { slipChromium, type SlipChromium } from '#test/fakes/slip-chromium.ts'
import { contractorSlip, guideSlip, storeSlip, ticketSlip, userSlip } from '#test/fixtures/slips.ts'

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

/** What has a form of its own, which no name can have; what a phone can do is said in our own words. */
const OWN_FORM = ['kind', 'voice', 'receptionNumber', 'phoneLast4', 'loginId', 'code', 'codeLast4']
const OWN_WORDS = 'abilities'

/** The slip with another text in every field that takes one. */
function filled(slip: Slip, text: string): Slip {
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return OWN_FORM.includes(key) ? value : text
    if (key === OWN_WORDS) return value
    if (Array.isArray(value)) return value.map((one) => changed(one, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, name)]))
  }
  // Without the practice marks, of which a longer slip has more.
  return { ...(changed(slip, '') as Slip), practice: false }
}

const hostile = {
  'turns the words after it': '見本\u202E太郎',
  'opens what it does not close': '見本\u2067\u202B太郎',
  'begins a line of its own': '見本\u2028ログインID PR9999999999\n利用コード ABCD',
  'hides between letters': '見\u200B\u2060本\u00AD',
  'is half a character': '見本\uD842',
  'has controls in it': '見本\u0000\u001B[31m太郎\u0085',
} as const

const slips = {
  contractor: contractorSlip,
  user: userSlip,
  store: storeSlip,
  ticket: ticketSlip,
  guide: guideSlip,
} as const
const kinds = Object.keys(slips) as (keyof typeof slips)[]

let chromium: SlipChromium
beforeAll(async () => {
  chromium = await slipChromium()
}, 120_000)
afterAll(() => chromium.close())

/** Everything in the page while a slip is laid out: its own lines, and whether each value stays where it begins. */
async function laidOut(slip: Slip): Promise<{ text: string; astray: string[]; names: string[] }> {
  return chromium.renderer.draw(slip, { paper: 'roll80', title: 'M' }, () =>
    chromium.page.evaluate(() => {
      const pieces = (node: Node): DOMRect[] => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].filter(({ width }) => width > 0)
      }
      const astray = [...document.querySelectorAll('.slip bdi')].flatMap((value) => {
        const here = pieces(value).at(-1)
        const there = value.nextSibling === null ? undefined : pieces(value.nextSibling)[0]
        if (here === undefined || there === undefined) return []
        const middle = there.top + there.height / 2
        const sameLine = middle > here.top && middle < here.bottom
        return sameLine && there.left < here.right - 1 ? [value.outerHTML] : []
      })
      return {
        text: document.querySelector('.slip')?.textContent ?? '',
        astray,
        names: [...document.querySelectorAll('.name')].map((name) => name.textContent.trim()),
      }
    }),
  )
}

describe('a hostile text on a slip', () => {
  it.each(
    kinds.flatMap((kind) => Object.entries(hostile).map(([what, text]) => [kind, what, text] as const)),
  )('E6d: on the %s slip, a text that %s is printed as what can be seen of it', async (kind, _what, text) => {
    const slip = filled(slips[kind], text)
    const { text: page, astray, names } = await laidOut(slip)
    expect(unseenIn(page)).toEqual([])
    expect(astray).toEqual([])
    for (const name of names) expect(bare(name)).toBe(bare(`${oneLine(text)} さま`))
    const { text: paper, pages } = await readPdf(await chromium.renderer.toPdf(slip))
    expect(pages).toBe(1)
    expect(unseenIn(paper.replaceAll(/\s/g, ' '))).toEqual([])
    // Whatever stands in the fields, the slip's own words are there, in their own order.
    const own = await chromium.renderer.toPdf(filled(slips[kind], '見本'))
    expect(bare(paper).replaceAll(bare(oneLine(text)), '見本')).toBe(bare((await readPdf(own)).text))
  })

  it.each(kinds)('E6d: on the %s slip, a text from right to left turns nothing beside it', async (kind) => {
    const { astray, text } = await laidOut(filled(slips[kind], 'محمد علي 12'))
    expect(astray).toEqual([])
    // Marks of our own only, and in pairs.
    expect(unseenIn(text).filter((code) => !['U+2068', 'U+2069'].includes(code))).toEqual([])
    expect(text.split('\u2068').length).toBe(text.split('\u2069').length)
  })

  it('E6d: a name of which nothing can be seen addresses nobody', async () => {
    for (const kind of ['contractor', 'user'] as const) {
      const { text, names } = await laidOut(filled(slips[kind], '\u200B\u3164\u202E'))
      expect(names).toEqual([])
      expect(text).not.toMatch(/(^|\s)さま/)
    }
  })
})
