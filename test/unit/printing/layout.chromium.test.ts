/** How the slips look, where a machine can tell: real Chromium, real fonts. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { guide } from '#shared/rules/linking/guide.ts'
import { bare } from '#test/fakes/leak-search.ts'
import { readPdf } from '#test/fakes/pdf.ts'
import { slipChromium, type SlipChromium } from '#test/fakes/slip-chromium.ts'
import { contractorSlip, guideSlip, storeSlip, ticketSlip, userSlip } from '#test/fixtures/slips.ts'

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let chromium: SlipChromium

beforeAll(async () => {
  chromium = await slipChromium()
}, 120_000)
afterAll(() => chromium.close())

/** Lays a slip out and leaves it in the page. */
async function show(slip: unknown): Promise<void> {
  await chromium.page.evaluate(
    (payload) => {
      ;(window as unknown as { slipPush: (name: string, payload: unknown) => void }).slipPush(
        'slip.render',
        payload,
      )
    },
    { jobId: '00000000-0000-4000-8000-000000000099', slip, paper: 'roll80', title: 'M' },
  )
  await chromium.page.locator('article.slip').waitFor()
}

const top = (selector: string) =>
  chromium.page
    .locator(selector)
    .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().toJSON() as DOMRect))

describe('a slip in Chromium', () => {
  it.each(['森 鷗外', '𠮷田 塡', '髙島屋 﨑山', '草彅 邊'])(
    'brings the rare characters of %s back',
    async (name) => {
      const pdf = await chromium.renderer.toPdf({ ...contractorSlip, contractorName: name })
      // NFKC would turn 﨑 into 崎 for us: compare what stands there.
      expect((await readPdf(pdf)).text.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''))
    },
  )

  it('uses the bundled font for every rare character, not one of the machine', async () => {
    await show({ ...contractorSlip, contractorName: '森鷗外 𠮷田 髙島屋 﨑山 塡' })
    const session = await chromium.page.context().newCDPSession(chromium.page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: '.slip .name',
    })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((font) => !font.isCustomFont)).toEqual([])
  })

  it('PM: the outer face shows relation and end of the number, and no name, code or QR', async () => {
    await show(userSlip)
    const outer = await chromium.page.locator('.outer-face').innerText()
    expect(outer).toContain('利用者さま(母)')
    expect(outer).toContain('1232')
    expect(bare(outer)).not.toContain(bare(userSlip.userName))
    expect(outer).not.toContain('花子')
    expect(bare(outer)).not.toContain(userSlip.code.slice(0, 4))
    expect(await chromium.page.locator('.outer-face svg').count()).toBe(0)
  })

  it('N1: folded, the lower panel covers the upper one with the code, and the outer face fits on its back', async () => {
    await show(userSlip)
    const [upper, lower] = await top('.panel')
    const [outer] = await top('.outer-face')
    const [qr] = await top('.qr')
    if (!upper || !lower || !outer || !qr) throw new Error('a part of the slip is missing')
    expect(Math.abs(upper.height - lower.height)).toBeLessThan(2)
    expect(outer.height).toBeLessThan(upper.height)
    expect(qr.top).toBeGreaterThan(upper.top)
    expect(qr.bottom).toBeLessThan(upper.bottom)
  })

  it('the QR code can be scanned from paper: modules of at least 1.2 mm, a quiet zone of four, nothing behind', async () => {
    await show(userSlip)
    const [qr] = await top('.qr')
    if (!qr) throw new Error('no QR code')
    const module = qr.width / 21
    expect((module / 96) * 25.4).toBeGreaterThan(1.2)
    // Neither a word nor a rule, nor the end of the paper.
    const near = await chromium.page.locator('.slip').evaluate(
      (paper, { left, right, top, bottom, room }) => {
        const inside = ({ left: l, right: r, top: t, bottom: b }: DOMRect): boolean =>
          l < right + room && r > left - room && t < bottom + room && b > top - room
        const range = document.createRange()
        const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          range.selectNodeContents(node)
          if ([...range.getClientRects()].some((box) => box.width > 0 && inside(box)))
            found.push(node.textContent ?? '')
        }
        const edge = paper.getBoundingClientRect()
        return { found, edge: right + room > edge.right || left - room < edge.left }
      },
      { ...qr, room: 4 * module - 1 },
    )
    expect(near).toEqual({ found: [], edge: false })
    expect(
      await chromium.page.locator('.code-box').evaluate((e) => getComputedStyle(e).backgroundColor),
    ).toBe('rgb(255, 255, 255)')
  })

  it('C1: the marks of practice stand in the margin, beside every word and behind none', async () => {
    for (const slip of [contractorSlip, userSlip, storeSlip, ticketSlip, guideSlip]) {
      await show(slip)
      const marks = await top('.practice-mark')
      const words = await chromium.page
        .locator('.slip > *:not(.practice-marks, .fold)')
        .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().left))
      expect(marks.length).toBeGreaterThan(5)
      expect(Math.max(...marks.map(({ right }) => right))).toBeLessThan(Math.min(...words))
    }
  })

  it.each([
    ['contractor', contractorSlip],
    ['user', userSlip],
    ['store', storeSlip],
    ['ticket', ticketSlip],
    ['guide', guideSlip],
  ] as const)(
    'nothing of the %s slip is cut off at the side or printed too small to read',
    async (_, slip) => {
      await show(slip)
      const bad = await chromium.page
        .locator('.slip *:not(.practice-marks, .practice-marks *)')
        .evaluateAll((all) => {
          const paper = document.querySelector('.slip')?.getBoundingClientRect()
          return all
            .filter((e) => e.textContent.trim() !== '')
            .filter((e) => {
              const box = e.getBoundingClientRect()
              const small = Number.parseFloat(getComputedStyle(e).fontSize) < (9 / 72) * 96 - 0.1
              return small || box.left < (paper?.left ?? 0) - 1 || box.right > (paper?.right ?? 0) + 1
            })
            .map((e) => e.className || e.tagName)
        })
      expect(bad).toEqual([])
    },
  )

  it('S50, S58: the account and every label to press come from the rulebook and the guide', async () => {
    const account = { name: '見本モバイル', lineId: '@mihon' }
    const pressed = guide.flatMap(({ labels }) => labels)
    const { text } = await readPdf(await chromium.renderer.toPdf({ ...guideSlip, account, rulebook: '1' }))
    const user = await readPdf(await chromium.renderer.toPdf({ ...userSlip, account, rulebook: '1' }))
    expect(bare(text)).toContain(bare('「見本モバイル」を検索し、公式アカウント(@mihon)'))
    expect(bare(user.text)).toContain(bare('「見本モバイル」の「利用者連携」'))
    for (const one of [text, user.text]) expect(one).not.toMatch(/LINEモバイル|@linemobile/)
    expect(pressed.filter((label) => !bare(text).includes(bare(label)))).toEqual([])
  })

  it('1.3, N15: the 手順書 says of every ability which link gives it, and that both add up', async () => {
    const { text } = await readPdf(await chromium.renderer.toPdf(guideSlip))
    for (const { label } of guideSlip.abilities) expect(bare(text)).toContain(bare(label))
    expect(bare(text)).toContain(bare('両方の連携を済ませた'))
    expect(bare(text)).toContain(bare('プランの変更○×'))
    expect(bare(text)).toContain(bare('データプレゼント×○'))
  })

  it('N15: one sentence of it stays on each slip', async () => {
    const contractor = await readPdf(await chromium.renderer.toPdf(contractorSlip))
    expect(bare(contractor.text)).toContain(bare('解約までできるID'))
    const user = await readPdf(await chromium.renderer.toPdf(userSlip))
    expect(bare(user.text)).toContain(bare('データ残量の確認やデータプレゼントができます'))
  })

  it('C10b: a code that ends says until when, a code without an end says nothing', async () => {
    const ends = { ...userSlip, expiresOnText: '2026年11月29日 15:10' }
    const { text, pages } = await readPdf(await chromium.renderer.toPdf(ends))
    expect(bare(text)).toContain(bare('有効期限 2026年11月29日 15:10'))
    expect(pages).toBe(1)
    expect((await readPdf(await chromium.renderer.toPdf(userSlip))).text).not.toContain('期限')
  })

  it('L10: a reprint says so inside, a first print does not', async () => {
    const first = await readPdf(await chromium.renderer.toPdf(userSlip))
    const second = await readPdf(await chromium.renderer.toPdf({ ...userSlip, reprint: 2 }))
    expect(bare(first.text)).not.toContain('再印刷')
    expect(bare(second.text)).toContain('再印刷2')
  })

  it('a slip that is not for practice carries no 練習', async () => {
    const { text } = await readPdf(await chromium.renderer.toPdf({ ...storeSlip, practice: false }))
    expect(text).toContain('店舗控え')
    expect(text).not.toContain('練')
  })

  it('a name or an address of greatest length stays on the paper', async () => {
    const long = await readPdf(await chromium.renderer.toPdf({ ...userSlip, userName: '寿限無'.repeat(30) }))
    expect(long.pages).toBe(1)
    expect(long.text.replace(/\s/g, '')).toContain('寿限無'.repeat(30))
    expect(bare(long.text)).toContain(bare('練習用の用紙です'))
  })

  it('W11, W12: the contractor learns whom to ask, also for a password, whom to call, and where the number stands', async () => {
    const { text } = await readPdf(await chromium.renderer.toPdf(contractorSlip))
    expect(bare(text)).toContain(bare(contractorSlip.contact))
    expect(bare(text)).toContain(bare('パスワードを忘れたとき'))
    expect(bare(text)).toContain(bare(contractorSlip.lostLine ?? ''))
    expect(bare(text)).toContain(bare('電話番号は契約書面に'))
    const user = await readPdf(await chromium.renderer.toPdf(userSlip))
    expect(bare(user.text)).not.toContain(bare(contractorSlip.contact))
    expect(bare(user.text)).toContain(bare('電話番号は契約書面に'))
  })

  it('codes and IDs are in the bundled face with the slashed zero', async () => {
    await show(contractorSlip)
    const session = await chromium.page.context().newCDPSession(chromium.page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: '.secrets .id',
    })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    expect(fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont])).toEqual([
      ['Noto Sans Mono', true],
    ])
  })
})
