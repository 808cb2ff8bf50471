import { describe, expect, it } from 'vitest'
import { createRulebookLibrary } from '#electron/rulebook/library.ts'
import { createRulebookHandlers } from '#electron/rulebook/handlers.ts'
import { refusedBy } from '#electron/errors.ts'
import { systemIds } from '#electron/lib/ids.ts'
import type { Vault } from '#electron/vault/client/vault.ts'
import { refOf, type RulebookRef } from '#shared/domain/rulebook-ref.ts'
import { MOST_LOADED } from '#shared/rules/session/rulebook-library.ts'
import { reason } from '#shared/rules/reasons.ts'
import { builtIn, defaultPack } from '#shared/rulebook/library/packs.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { refusalOf, refusedCodes } from '#test/fakes/refused-codes.ts'
import { saidOf } from '#test/support/said.ts'

/** @param pin of the manager; null: none is set. */
async function service(pin: string | null = null) {
  const vault = await createTestVault()
  const rulebooks = createRulebookLibrary(vault, systemIds)
  const tried: string[] = []
  const manager = {
    isSet: () => Promise.resolve(pin !== null),
    approve: (given: string) => {
      tried.push(given)
      return given === pin
        ? Promise.resolve()
        : Promise.reject(refusedBy([reason('managerPinWrong', { left: 4 })]))
    },
  }
  /** Units that answer that something was made under the pack. */
  const used = new Set<string>()
  const asked: Pick<Vault, 'ask'> = {
    ask: async (unit, input) => (used.has(unit) ? (true as never) : vault.ask(unit, input)),
  }
  return { vault, rulebooks, tried, used, calls: createRulebookHandlers(rulebooks, manager, asked) }
}
const own = { ...defaultPack, id: 'own', version: '1', series: 'own' }

describe('the rulebook’s calls', () => {
  it('C2: a file is taken in, and comes into force only when somebody says so', async () => {
    const { rulebooks, calls } = await service()
    const told: number[] = []
    rulebooks.onChanged(({ packs }) => told.push(packs.length))
    const answer = await calls['rulebook.load']({ text: JSON.stringify(own), managerPin: null })
    expect(answer).toMatchObject({ loaded: refOf(own), issues: [] })
    expect(answer.state.inForce).toEqual(refOf(defaultPack))
    expect(await calls['rulebook.use']({ pack: refOf(own), managerPin: null })).toMatchObject({
      inForce: refOf(own),
    })
    expect(rulebooks.inForce()).toEqual(own)
    expect(told.at(-1)).toBe(builtIn.packs.length + 1)
  })

  it('C2: a bad pack never replaces a good one', async () => {
    const { rulebooks, calls } = await service()
    await calls['rulebook.load']({ text: JSON.stringify(own), managerPin: null })
    await calls['rulebook.use']({ pack: refOf(own), managerPin: null })
    for (const text of [
      '{',
      JSON.stringify({ ...own, plans: [] }),
      JSON.stringify({ ...own, maxLines: 2 }),
    ]) {
      const answer = await calls['rulebook.load']({ text, managerPin: null })
      expect(answer.loaded).toBeNull()
      expect(answer.issues.length).toBeGreaterThan(0)
    }
    expect(rulebooks.of({ rulebook: refOf(own) })).toEqual(own)
    expect(rulebooks.inForce()).toEqual(own)
  })

  it('N20, L10: where there is a manager’s PIN, another pack comes into force with it only', async () => {
    const { rulebooks, calls, tried } = await service('2468')
    await calls['rulebook.load']({ text: JSON.stringify(own), managerPin: '2468' })
    tried.length = 0
    const use = (managerPin: string | null) => calls['rulebook.use']({ pack: refOf(own), managerPin })
    expect(await refusedCodes(use(null))).toContain('rulebookNeedsManager')
    expect(tried).toEqual([])
    expect(await refusedCodes(use('1357'))).toContain('managerPinWrong')
    expect(rulebooks.inForce()).toEqual(defaultPack)
    await use('2468')
    expect(rulebooks.inForce()).toEqual(own)
  })

  it('C2: a pack that is not there cannot come into force', async () => {
    const { rulebooks, calls } = await service()
    const use = calls['rulebook.use']({ pack: { id: 'nobody', version: '1' }, managerPin: null })
    expect(await refusedCodes(use)).toContain('rulebookUnknown')
    expect(rulebooks.inForce()).toEqual(defaultPack)
  })

  it('E13i: where there is a manager’s PIN, a pack is loaded and removed with it only; a bad one asks nobody', async () => {
    const { rulebooks, calls, tried } = await service('2468')
    const load = (managerPin: string | null, text = JSON.stringify(own)) =>
      calls['rulebook.load']({ text, managerPin })
    expect((await load(null, '{')).issues).not.toEqual([])
    expect(await refusedCodes(load(null))).toContain('rulebookNeedsManager')
    expect(tried).toEqual([])
    expect(await refusedCodes(load('1357'))).toContain('managerPinWrong')
    expect(rulebooks.library.packs).toEqual(builtIn.packs)
    expect(await load('2468')).toMatchObject({ loaded: refOf(own) })
    // What is there already changes nothing, so it needs nobody.
    expect(await load(null)).toMatchObject({ loaded: refOf(own) })
    const remove = (managerPin: string | null) => calls['rulebook.remove']({ pack: refOf(own), managerPin })
    expect(await refusedCodes(remove(null))).toContain('rulebookNeedsManager')
    expect(await refusedCodes(remove('1357'))).toContain('managerPinWrong')
    await remove('2468')
    expect(rulebooks.library.packs).toEqual(builtIn.packs)
  })

  it('E13i: there is an end to how many are kept, and a way out: what nothing was made under can go', async () => {
    const { vault, rulebooks, calls } = await service()
    const numbered = (n: number) => ({ ...own, id: `own-${n}`, series: `own-${n}` })
    const load = (n: number) =>
      calls['rulebook.load']({ text: JSON.stringify(numbered(n)), managerPin: null })
    for (let n = 1; n <= MOST_LOADED; n += 1) expect((await load(n)).loaded).not.toBeNull()
    const refusal = await refusalOf(load(MOST_LOADED + 1))
    expect(refusal.reasons[0]).toMatchObject({ code: 'rulebookFull' })
    expect(saidOf(refusal.reasons[0])?.todo).toContain('削除')
    expect(rulebooks.library.packs).toHaveLength(builtIn.packs.length + MOST_LOADED)
    await calls['rulebook.remove']({ pack: refOf(numbered(7)), managerPin: null })
    expect((await load(MOST_LOADED + 1)).loaded).not.toBeNull()
    // As after a restart: what was removed is not there again, what was kept is.
    const next = createRulebookLibrary(vault, systemIds)
    const ids = (await next.load()).packs.map(({ id }) => id)
    expect(ids).not.toContain('own-7')
    expect(ids).toContain(`own-${MOST_LOADED + 1}`)
  })

  it('E13i: a pack that a reception or a contract goes by, that is in force, or that came with the app stays', async () => {
    const { rulebooks, calls, used } = await service()
    await calls['rulebook.load']({ text: JSON.stringify(own), managerPin: null })
    const remove = (pack: RulebookRef) => refusedCodes(calls['rulebook.remove']({ pack, managerPin: null }))
    expect(await remove(refOf(defaultPack))).toContain('rulebookStays')
    expect(await remove({ id: 'nobody', version: '1' })).toContain('rulebookUnknown')
    for (const unit of ['desk.rulebookUse', 'carrier.rulebookUse'] as const) {
      used.add(unit)
      expect(await remove(refOf(own))).toContain('rulebookUsed')
      used.clear()
    }
    await calls['rulebook.use']({ pack: refOf(own), managerPin: null })
    expect(await remove(refOf(own))).toContain('rulebookStays')
    expect(rulebooks.of({ rulebook: refOf(own) })).toEqual(own)
  })
})
