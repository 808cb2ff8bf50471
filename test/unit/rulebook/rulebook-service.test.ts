import { describe, expect, it } from 'vitest'
import { createBooks } from '#electron/rulebook/books.ts'
import { createRulebookService } from '#electron/rulebook/rulebook-service.ts'
import { refusedBy } from '#electron/ipc/refusal.ts'
import { systemIds } from '#electron/security/ids.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { reason } from '#shared/rules/reasons.ts'
import { builtInShelf, defaultPack } from '#shared/rulebook/shelf.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'

/** @param pin of the manager; null: none is set. */
async function service(pin: string | null = null) {
  const books = createBooks(await createTestVault(), systemIds)
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
  return { books, tried, calls: createRulebookService(books, manager) }
}
const own = { ...defaultPack, id: 'own', version: '1', series: 'own' }

describe('the rulebook’s calls', () => {
  it('C2: a file is taken in, and comes into force only when somebody says so', async () => {
    const { books, calls } = await service()
    const told: number[] = []
    books.onChanged(({ shelf }) => told.push(shelf.packs.length))
    const answer = await calls['rulebook.load']({ text: JSON.stringify(own) })
    expect(answer).toMatchObject({ loaded: refOf(own), issues: [] })
    expect(answer.state.inForce).toEqual(refOf(defaultPack))
    expect(await calls['rulebook.use']({ pack: refOf(own), managerPin: null })).toMatchObject({
      inForce: refOf(own),
    })
    expect(books.inForce()).toEqual(own)
    expect(told.at(-1)).toBe(builtInShelf.packs.length + 1)
  })

  it('C2: a bad pack never replaces a good one', async () => {
    const { books, calls } = await service()
    await calls['rulebook.load']({ text: JSON.stringify(own) })
    await calls['rulebook.use']({ pack: refOf(own), managerPin: null })
    for (const text of [
      '{',
      JSON.stringify({ ...own, plans: [] }),
      JSON.stringify({ ...own, maxLines: 2 }),
    ]) {
      const answer = await calls['rulebook.load']({ text })
      expect(answer.loaded).toBeNull()
      expect(answer.issues.length).toBeGreaterThan(0)
    }
    expect(books.of({ rulebook: refOf(own) })).toEqual(own)
    expect(books.inForce()).toEqual(own)
  })

  it('N20, L10: where there is a manager’s PIN, another pack comes into force with it only', async () => {
    const { books, calls, tried } = await service('2468')
    await calls['rulebook.load']({ text: JSON.stringify(own) })
    const use = (managerPin: string | null) => calls['rulebook.use']({ pack: refOf(own), managerPin })
    expect(await refusedCodes(use(null))).toContain('rulebookNeedsManager')
    expect(tried).toEqual([])
    expect(await refusedCodes(use('1357'))).toContain('managerPinWrong')
    expect(books.inForce()).toEqual(defaultPack)
    await use('2468')
    expect(books.inForce()).toEqual(own)
  })

  it('C2: a pack that is not there cannot come into force', async () => {
    const { books, calls } = await service()
    const use = calls['rulebook.use']({ pack: { id: 'nobody', version: '1' }, managerPin: null })
    expect(await refusedCodes(use)).toContain('rulebookUnknown')
    expect(books.inForce()).toEqual(defaultPack)
  })
})
