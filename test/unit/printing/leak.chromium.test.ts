/**
 * The leak test of the print matrix (rules, section 3): a family of three whose every secret is a marker
 * walks through the real print service, the real page and a real Chromium, in every voice and on both papers. Of every
 * slip, the HTML that was laid out, the PDF's bytes and the PDF's text are searched, and its QR code is read back.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createSubmittedJobs } from '#electron/printing/system/submitted-jobs.ts'
import { createPdfPrinter } from '#electron/printing/pdf/pdf-printer.ts'
import { createPrintService } from '#electron/printing/print-service.ts'
import { createSlipShelf } from '#electron/printing/pdf/slip-shelf.ts'
import { paperSizes, type PaperSize, type PrintJobId } from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import { fakeSystem, memoryOutstanding } from '#test/fakes/printing.ts'
import { voices, type Voice } from '#shared/domain/text/words.ts'
import { instant } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { commonWords } from '#shared/words/slips/common.ts'
import { bare, found, pdfBytesAsText } from '#test/fakes/leak-search.ts'
import { readPdf, readQr, type ReadPdf } from '#test/fakes/pdf.ts'
import { slipChromium, type SlipChromium } from '#test/fakes/slip-chromium.ts'
import { memoryLedger } from '#test/fakes/slip-ledger.ts'
import { contractor, mother, son } from '#test/fixtures/family.ts'
import { lineMarkers, printableSession } from '#test/fixtures/printed-session.ts'

/** Every way in which a date could have been written. */
function dateSpellings(iso: string): string[] {
  const [y = '', m = '', d = ''] = iso.split('-')
  return [iso, `${y}年${String(Number(m))}月${String(Number(d))}日`, `${y}${m}${d}`, `${y}.${m}.${d}`]
}

const people = [
  ['contractor', contractor],
  ['mother', mother],
  ['son', son],
] as const

/** Everything that the family has, by name. */
const markers: Record<string, string[]> = {
  'family name': [contractor.familyName],
  kana: [contractor.givenKana],
  address: [contractor.address, '千代田9'],
  'postal code': [contractor.postalCode],
  'contact phone': [contractor.contactPhone, contractor.contactPhone.slice(-6)],
  payment: [contractor.paymentKind, 'クレジットカード'],
}
for (const [who, person] of people) {
  markers[`name of ${who}`] = [person.givenName]
  markers[`birth date of ${who}`] = dateSpellings(person.birthDate)
}
lineMarkers.forEach((line, n) => {
  markers[`login ID ${String(n + 1)}`] = [line.loginId, line.loginId.slice(2)]
  // Half a code is a leak too.
  markers[`code ${String(n + 1)}`] = [line.code, line.code.slice(0, 8), line.code.slice(8)]
  markers[`code end ${String(n + 1)}`] = [line.code.slice(-4)]
  markers[`number ${String(n + 1)}`] = [
    line.phoneNumber,
    line.phoneNumber.slice(0, 7),
    line.phoneNumber.slice(-6),
  ]
  markers[`number end ${String(n + 1)}`] = [line.phoneNumber.slice(-4)]
  markers[`ICCID ${String(n + 1)}`] = [line.iccid, line.iccid.slice(-6)]
  markers[`MNP ${String(n + 1)}`] = [line.mnpNumber]
})

const ends = (what: string): string[] => [1, 2, 3].map((n) => `${what} ${String(n)}`)

/** What each slip carries, after the matrix. Whatever is not listed must not be there. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'contractor-1.pdf': [
    'family name',
    'name of contractor',
    ...ends('login ID'),
    ...ends('code end'),
    ...ends('number end'),
  ],
  'user-1-1.pdf': ['family name', 'name of contractor', 'code 1', 'code end 1', 'number end 1'],
  'user-2-1.pdf': ['family name', 'name of mother', 'code 2', 'code end 2', 'number end 2'],
  'user-3-1.pdf': ['family name', 'name of son', 'code 3', 'code end 3', 'number end 3'],
  'store-1.pdf': ends('number end'),
  // N19: a reception number and a time, whoever the customer is.
  'ticket-1.pdf': [],
  // For anybody's eyes: nothing of the family.
  'guide-1.pdf': [],
}
const qrs: Readonly<Record<string, string>> = {
  'contractor-1.pdf': rulebook.guideUrl ?? '',
  'guide-1.pdf': rulebook.guideUrl ?? '',
  'user-1-1.pdf': lineMarkers[0].code,
  'user-2-1.pdf': lineMarkers[1].code,
  'user-3-1.pdf': lineMarkers[2].code,
  'ticket-1.pdf': 'P-1122-001',
}
const names = Object.keys(allowed)
const firstPrint = { reason: null, identityChecked: false, piecesCollected: false, managerPin: null }
const slipFolder = '2026/P-1122-001'

/** The customer is asked to come back: what a ticket is printed for. */
function waiting(session: Session): Session {
  const returnAt = instant('2026-11-30T15:00:00Z')
  return {
    ...session,
    status: 'parked',
    park: { reason: 'returning', returnAt, parkedAt: session.updatedAt },
  }
}

interface Printed {
  readonly pdf: Uint8Array
  readonly read: ReadPdf
  readonly html: string
}

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let chromium: SlipChromium
const folders: string[] = []
const printed = new Map<string, Printed>()

interface How {
  readonly voice: Voice
  readonly paper: PaperSize
}
const everyWay: readonly How[] = voices.flatMap((voice) => paperSizes.map((paper) => ({ voice, paper })))
const usual: How = { voice: 'ja', paper: 'roll80' }
const keyOf = (name: string, { voice, paper }: How): string => `${name} ${voice} ${paper}`
const of = (name: string, how: How = usual): Printed => {
  const slip = printed.get(keyOf(name, how))
  if (!slip) throw new Error(`${name} was not printed`)
  return slip
}

/** The family's slips, as the customer wished for them. @returns the folder */
async function printFamily(how: How): Promise<string> {
  const { voice, paper } = how
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-leak-'))
  folders.push(folder)
  const family = printableSession()
  const firstMinute = family.firstMinute && { ...family.firstMinute, slipVoice: voice }
  const ledger = memoryLedger({ ...family, firstMinute })
  const outstanding = memoryOutstanding()
  let jobs = 0
  const { handlers } = createPrintService({
    sessions: ledger,
    ledger,
    renderer: chromium.renderer,
    targetFor: async () => ({ kind: 'pdf', paper }),
    printerFor: async () => createPdfPrinter({ root: folder, base: null }, paper),
    outstanding,
    submitted: createSubmittedJobs({ sessions: ledger, ledger, outstanding, system: fakeSystem() }),
    // Counted: in an id by chance, four digits of some number would be found sooner or later.
    newJobId: () => `40000000-0000-4000-8000-${String((jobs += 1)).padStart(12, '0')}` as PrintJobId,
    shelf: createSlipShelf(async () => [folder]),
    clock: { now: () => instant('2026-11-22T15:10:00+09:00') },
    rulebooks: { of: () => rulebook },
    approve: async () => undefined,
    liveSessions: async () => [],
  })
  const sessionId = ledger.current().id
  const wanted = [
    { kind: 'contractor', lineId: null },
    ...lineMarkers.map(({ lineId }) => ({ kind: 'user', lineId }) as const),
    { kind: 'store', lineId: null },
    { kind: 'guide', lineId: null },
    { kind: 'ticket', lineId: null },
  ] as const
  for (const { kind, lineId } of wanted) {
    if (kind === 'ticket') ledger.edit(waiting)
    const { fileName } = await handlers['slip.print']({ sessionId, kind, lineId, ...firstPrint })
    const pdf = new Uint8Array(await readFile(join(folder, slipFolder, fileName)))
    const read = await readPdf(pdf)
    printed.set(keyOf(fileName, how), { pdf, read, html: chromium.htmls.at(-1) ?? '' })
  }
  return folder
}

beforeAll(async () => {
  chromium = await slipChromium()
  for (const how of everyWay) await printFamily(how)
}, 300_000)

afterAll(async () => {
  await chromium.close()
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
})

describe.each(everyWay)('the slips of a family of three in $voice on $paper', (how) => {
  it.each(names)('PM: %s shows exactly what the matrix allows, in its text', (name) => {
    expect(found(of(name, how).read.text, markers)).toEqual([...(allowed[name] ?? [])].sort())
  })

  it.each(names)('PM: nothing else was in the page from which %s was printed', (name) => {
    expect(found(of(name, how).html, markers)).toEqual([...(allowed[name] ?? [])].sort())
  })

  it.each(names)('PM: no secret hides in the bytes of %s', (name) => {
    const bytes = pdfBytesAsText(of(name, how).pdf)
    // Readable at all: the document's own structure is found, so a secret in the clear would be too.
    expect(bytes).toContain('/MediaBox')
    expect(bytes).toContain('beginbfchar')
    const foreign = Object.entries(markers).filter(([marker]) => !allowed[name]?.includes(marker))
    // A PDF is full of short numbers of its own: whole secrets only.
    const whole = foreign.flatMap(([, spellings]) => spellings.filter((spelling) => spelling.length > 6))
    expect(whole.length).toBeGreaterThan(10)
    expect(whole.filter((spelling) => bytes.includes(spelling))).toEqual([])
  })

  it('S5: no byte of any login ID is on a user slip, the store copy, the ticket or the 手順書, while all three are on the contractor slip', () => {
    for (const { loginId } of lineMarkers) {
      expect(bare(of('contractor-1.pdf', how).read.text)).toContain(loginId)
      for (const name of names.filter((one) => one !== 'contractor-1.pdf')) {
        expect(bare(of(name, how).read.text)).not.toContain(loginId.slice(-6))
        expect(of(name, how).html).not.toContain(loginId.slice(-6))
      }
    }
  })

  it.each(names)(
    'S39: the QR code of %s is the own code as plain text, a public address, or there is none',
    async (name) => {
      expect(await readQr(of(name, how).pdf)).toBe(qrs[name] ?? null)
    },
  )

  it.each(names)('%s is one page with its foot on it, and says that it is for practice', (name) => {
    const { pages, widthMm, text } = of(name, how).read
    expect(pages).toBe(1)
    expect(Math.round(widthMm)).toBe(how.paper === 'a4' ? 210 : 80)
    expect(text).toContain('P-1122-001')
    expect(text).toContain('S-21')
    const voice = name === 'store-1.pdf' ? 'ja' : how.voice
    expect(bare(text)).toContain(bare(commonWords.practiceNote[voice]))
  })

  it.each(names)('every %s of practice carries 練習, in the open and down the margin', (name) => {
    expect(of(name, how).html.match(/practice-mark"/g)?.length).toBeGreaterThan(5)
    expect(of(name, how).html).toContain('badge-practice')
  })
})

describe('the slips of a family of three', () => {
  it('V20, N19: are one for the contractor, one for each user, one for the store, a ticket, the 手順書, and no other file', async () => {
    for (const folder of folders)
      expect((await readdir(join(folder, slipFolder))).sort()).toEqual([...names].sort())
  })

  it('N19: a ticket has the reception number, as text and QR, and the time to come back; no name, code or login ID', async () => {
    const { pdf, read } = of('ticket-1.pdf')
    expect(read.text).toContain('P-1122-001')
    expect(bare(read.text)).toContain(bare('2026年12月1日 00:00 以降'))
    expect(await readQr(pdf)).toBe('P-1122-001')
    expect(found(read.text, markers)).toEqual([])
  })

  it('the code stands in two rows of two groups, none of them broken', () => {
    expect(of('user-2-1.pdf').read.text).toMatch(/7G8K-9MAN\s*5P6Q-TVW7/)
    expect(bare(of('user-2-1.pdf').read.text)).toContain(bare('数字の0と1だけ(O・Iはありません)'))
  })

  it('S41: the contractor slip says who keeps the login ID, and C14: the 手順書 that nobody asks for the password', () => {
    const text = bare(of('contractor-1.pdf').read.text)
    expect(text).toContain(bare('ログインIDは契約者さまが管理し、ほかの方に見せないでください。'))
    expect(text).toContain(bare('契約者さまの責任で保管してください。'))
    const guide = bare(of('guide-1.pdf').read.text)
    expect(guide).toContain(bare('スタッフがお伺いすることはございません。'))
    expect(guide).toContain(bare('契約者さまが責任を持って管理します。'))
  })

  it('S61, S64: reissue and unlinking have their path on the contractor slip only, S32: the change of user on the 手順書', () => {
    const paths = {
      '(利用コード)再設定する': 'contractor-1.pdf',
      連携解除: 'contractor-1.pdf',
      利用者情報: 'guide-1.pdf',
    }
    for (const [path, home] of Object.entries(paths))
      for (const name of names) expect(bare(of(name).read.text).includes(bare(path))).toBe(name === home)
  })

  it('L6: the user is sent to the contractor for unlinking; C13: and for a forgotten code', () => {
    const text = bare(of('user-3-1.pdf').read.text)
    expect(text).toContain(bare('コードの再発行、連携をやめたいときは、契約者さまにご相談ください。'))
  })

  it('契約者と利用者が同じ: the slip speaks to that person, and sends nobody to the contractor', () => {
    const own = bare(of('user-1-1.pdf').read.text)
    expect(own).toContain(bare('ご自身の契約者連携のあと'))
    expect(own).not.toContain(bare('契約者さまにご相談'))
    expect(bare(of('user-2-1.pdf').read.text)).not.toContain(bare('ご自身の契約者連携'))
  })

  it('C30: the user slip need not be kept, and never says that the code is useless', () => {
    const text = bare(of('user-2-1.pdf').read.text)
    expect(text).toContain(bare('保管は不要です'))
    expect(text).toContain(bare('契約者さまが再発行できます'))
    expect(text).not.toMatch(/無効|使えなくな/)
  })

  it('S70: the deadline is on the contractor slip only (S6)', () => {
    for (const name of names) {
      expect(of(name).read.text.includes('11月30日')).toBe(name === 'contractor-1.pdf')
    }
  })

  it('the page is wiped after every print, and never complained', async () => {
    expect(await chromium.page.locator('#slip').innerHTML()).not.toMatch(/[ぁ-ん一-龠]/)
    expect(chromium.complaints).toEqual([])
  })
})
