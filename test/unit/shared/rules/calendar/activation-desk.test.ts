/** The branch: whether and when lines are activated here, and what follows of it (S80, C28, R24). */
import { describe, expect, it } from 'vitest'
import { createPreferenceStore } from '#electron/shell/settings-file/store.ts'
import { composeStoreSlip } from '#electron/printing/compose/compose.ts'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { branchSchema, branchTitle, knownChains, unsetBranch, type Branch } from '#shared/domain/branch.ts'
import { instant } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { activationHere, deskOpensAt, nextActivationDay } from '#shared/rules/calendar/activation-desk.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { mayActivate } from '#shared/rules/session/flow.ts'
import { saidOf } from '#test/support/said.ts'
import { activeSession, withLineOf } from '#test/fixtures/desk-session.ts'

const shop: Branch = {
  chain: knownChains[2],
  name: '有楽町店',
  immediateActivation: true,
  activationHours: { from: '10:00', until: '20:00' },
}
const at = (text: string) => instant(`${text}+09:00`)
const here = (text: string, branch = shop) => ({ branch, now: at(text) })
const pack = { immediateActivation: true }
const codesOf = (verdict: ReturnType<typeof activationHere>) =>
  verdict.ok ? [] : verdict.reasons.map(({ code }) => code)

describe('the hours of the activation desk', () => {
  it.each([
    ['2026-11-30T09:59:59', '2026-11-30T10:00:00'],
    ['2026-11-30T10:00:00', null],
    ['2026-11-30T19:59:59', null],
    ['2026-11-30T20:00:00', '2026-12-01T10:00:00'],
    ['2026-11-30T23:59:59', '2026-12-01T10:00:00'],
  ])('E9k, R24: at %s it opens at %s', (now, opens) => {
    expect(deskOpensAt(here(now))).toBe(opens === null ? null : at(opens))
    expect(codesOf(activationHere(pack, here(now)))).toEqual(opens === null ? [] : ['activationDeskClosed'])
    expect(nextActivationDay(here(now))).toBe((opens ?? now).slice(0, 10))
  })

  it('E9k: a refusal says when it opens, in both languages, and a line is refused by it', () => {
    const verdict = mayActivate({ state: 'contracted' }, pack, here('2026-11-30T20:30:00'))
    if (verdict.ok) throw new Error('the desk is closed')
    expect(verdict.reasons).toMatchObject([{ rule: 'R24' }])
    const [closed] = verdict.reasons
    expect(saidOf(closed)?.text).toContain('12月1日(火) 10:00')
    expect(saidOf(closed)?.exact).toContain('10:00〜20:00')
    expect(saidOf(closed, 'en')?.text).toContain('10:00 on Tue 1 Dec')
  })

  it('E9k, C28: pack and branch must both have it on the spot; without a branch the pack alone decides', () => {
    const noon = '2026-11-30T12:00:00'
    const elsewhere = { ...shop, immediateActivation: false }
    expect(codesOf(activationHere(pack, here(noon, elsewhere)))).toEqual(['activationAtBranch'])
    expect(codesOf(activationHere({ immediateActivation: false }, here(noon)))).toEqual([
      'activationAtBranch',
    ])
    expect(activationHere(pack, null).ok).toBe(true)
    expect(activationHere(pack, here('2026-11-30T03:00:00', unsetBranch)).ok).toBe(true)
  })

  it('E9k: on the board a line waits for the desk, and nobody is told to press what is refused', () => {
    const session = withLineOf(activeSession(), 1, { state: 'contracted', activation: null })
    const night = boardOf(session, at('2026-11-30T22:00:00'), rulebook, shop)
    expect(night.rows[1]?.cells.activation).toMatchObject({ because: 'deskClosed', rule: 'R24' })
    expect(night.actions.map(({ because }) => because)).not.toContain('activate')
    const day = boardOf(session, at('2026-11-30T12:00:00'), rulebook, shop)
    expect(day.rows[1]?.cells.activation.because).not.toBe('deskClosed')
    const none = {
      ...session,
      lines: session.lines.map((line) => ({ ...line, state: 'contracted' as const })),
    }
    expect(boardOf(none, at('2026-11-30T22:00:00'), rulebook, shop).next?.because).not.toBe('allOver')
  })
})

describe('the branch as a setting', () => {
  it('E9k, S80: the four chains are offered by the names of the seed, and another can be typed (C27)', () => {
    for (const chain of [...knownChains, 'ノジマ']) {
      expect(branchSchema.parse({ ...shop, chain })).toMatchObject({ chain })
    }
    expect(knownChains.join()).toMatch(/エディオン.*ジョーシン.*ビックカメラ.*ヨドバシカメラ/)
    expect(branchTitle(shop)).toBe('ビックカメラ(BIC CAMERA) 有楽町店')
    expect(branchTitle(unsetBranch)).toBe('')
  })

  it.each([
    { from: '20:00', until: '10:00' },
    { from: '10:00', until: '10:00' },
    { from: '9:00', until: '20:00' },
    { from: '10:00', until: '24:00' },
  ])('E9k: %j are no hours', (activationHours) => {
    expect(branchSchema.safeParse({ ...shop, activationHours }).success).toBe(false)
  })

  it('E9k: it is remembered beside the preferences; a file from before, or a broken one, names no branch', () => {
    const folder = mkdtempSync(join(tmpdir(), 'branch-'))
    try {
      const first = createPreferenceStore(folder)
      expect(first.branch()).toEqual(unsetBranch)
      first.writeBranch(shop)
      expect(createPreferenceStore(folder).branch()).toEqual(shop)
      const file = join(folder, 'preferences.json')
      const { branch: _, ...old } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
      writeFileSync(file, JSON.stringify(old))
      expect(createPreferenceStore(folder).branch()).toEqual(unsetBranch)
      writeFileSync(file, JSON.stringify({ ...old, branch: { ...shop, activationHours: 'always' } }))
      expect(createPreferenceStore(folder).branch()).toEqual(unsetBranch)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('E9k: slips name it, and none where it is not set', () => {
    const facts = { session: activeSession(), rulebook, now: at('2026-11-30T12:00:00'), reprint: 0 }
    expect(composeStoreSlip({ ...facts, branch: shop }).branch).toBe(branchTitle(shop))
    expect(composeStoreSlip(facts).branch).toBe('')
  })
})
