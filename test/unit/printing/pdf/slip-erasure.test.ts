/** Against a real folder: what is in it decides. */
import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createQueue } from '#electron/lib/queue.ts'
import { createSlipShelf } from '#electron/printing/pdf/slip-shelf.ts'
import { createSlipErasure, MOST_LIVE_SESSIONS } from '#electron/printing/pdf/slip-erasure.ts'
import type { ReceptionNumber } from '#shared/domain/ids.ts'
import { sessionSummarySchema, type Session } from '#shared/domain/session.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'
import { withSlipOf } from '#test/fixtures/desk-session.ts'

const everything = ['contractor-1.pdf', 'store-1.pdf', 'user-2-1.pdf', 'user-2-2.pdf', 'user-3-1.pdf.part']
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'madoguchi-erasure-'))
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

async function put(folder: string, names: readonly string[] = everything): Promise<void> {
  for (const name of names) {
    await mkdir(join(root, folder), { recursive: true })
    await writeFile(join(root, folder, name), '%PDF')
  }
}

const left = async (folder: string) => (await readdir(join(root, folder))).sort()

/** The whole family's slips printed once, the mother's twice. */
function printedSession(): Session {
  const session = printableSession()
  const once = { prints: 1, handed: true }
  const all = session.lines.reduce((s, { id }, n) => {
    return withSlipOf(s, 'user', id, n === 1 ? { prints: 2, handed: false } : once)
  }, session)
  return withSlipOf(withSlipOf(all, 'contractor', null, once), 'store', null, once)
}

function rig(session: Session, live: readonly Session[] = [session]) {
  const inTurn = createQueue()
  const erasure = createSlipErasure({
    sessions: { read: async () => session },
    shelf: createSlipShelf(async () => [root]),
    inTurn,
    liveSessions: async () =>
      live.map((one) => sessionSummarySchema.parse({ ...one, lineCount: 3, activeCount: 3, board: null })),
  })
  return { erasure, inTurn }
}

describe('slips that outlived their purpose', () => {
  it.each(['completed', 'abandoned'] as const)(
    'L8: of a session that is %s, only the store copy stays',
    async (status) => {
      const session: Session = { ...printedSession(), status }
      await put('2026/P-1122-001')
      await rig(session).erasure.afterChange(session)
      expect(await left('2026/P-1122-001')).toEqual(['store-1.pdf'])
    },
  )

  it('L8: as long as the customer is there the file is the paper, also after its hand-over', async () => {
    await put('2026/P-1122-001')
    await rig(printedSession()).erasure.afterChange(printedSession())
    expect(await left('2026/P-1122-001')).toEqual(everything)
  })

  it('S61, S33: with a new code every print of the old one goes, and nothing else', async () => {
    const before = printedSession()
    const session = withSlipOf(before, 'user', before.lines[1]?.id ?? null, { prints: 0, handed: false })
    await put('2026/P-1122-001', [
      'contractor-1.pdf',
      'user-1-1.pdf',
      'user-2-1.pdf',
      'user-2-2.pdf',
      'user-3-1.pdf',
    ])
    await rig(session).erasure.afterChange(session)
    expect(await left('2026/P-1122-001')).toEqual(['contractor-1.pdf', 'user-1-1.pdf', 'user-3-1.pdf'])
  })

  it('L10: waits for the slip that is on its way out, and leaves it', async () => {
    const before = printedSession()
    const mother = before.lines[1]?.id ?? null
    const fresh = withSlipOf(before, 'user', mother, { prints: 0, handed: false })
    await put('2026/P-1122-001', ['user-2-1.pdf'])
    const { erasure, inTurn } = rig(withSlipOf(before, 'user', mother, { prints: 1, handed: false }))
    let erased = false
    const printing = inTurn(async () => {
      await new Promise((next) => setImmediate(next))
      expect(erased).toBe(false)
    })
    const done = erasure.afterChange(fresh).then(() => (erased = true))
    await printing
    await done
    expect(await left('2026/P-1122-001')).toEqual(['user-2-1.pdf'])
  })

  it('L8: a start erases what a kill left of sessions that are over, of another year too, and every half slip', async () => {
    const session = printedSession()
    for (const folder of ['2026/P-1122-001', '2025/P-1122-001', '2026/P-1121-007']) await put(folder)
    await rig(session).erasure.atStart()
    expect(await left('2026/P-1122-001')).toEqual(everything.slice(0, -1))
    expect(await left('2025/P-1122-001')).toEqual(['store-1.pdf'])
    expect(await left('2026/P-1121-007')).toEqual(['store-1.pdf'])
  })

  it('erases nothing at a start that cannot know which sessions are over', async () => {
    const session = printedSession()
    await put('2025/P-1122-001')
    const many = Array.from({ length: MOST_LIVE_SESSIONS }, (_, n) => ({
      ...session,
      receptionNumber: `P-1120-${String(n).padStart(3, '0')}` as ReceptionNumber,
    }))
    await rig(session, many).erasure.atStart()
    expect(await left('2025/P-1122-001')).toEqual(everything)
  })

  it('L8: never rejects: what fails is left to the next start', async () => {
    const session: Session = { ...printedSession(), status: 'completed' }
    await mkdir(join(root, '2026'))
    await writeFile(join(root, '2026/P-1122-001'), 'a file where the folder should be')
    await expect(rig(session).erasure.afterChange(session)).resolves.toBeUndefined()
    await expect(rig(session).erasure.atStart()).resolves.toBeUndefined()
    await expect(access(dirname(join(root, '2026/P-1122-001')))).resolves.toBeUndefined()
  })
})
