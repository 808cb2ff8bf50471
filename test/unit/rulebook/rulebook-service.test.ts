import { describe, expect, it } from 'vitest'
import { createBooks } from '#electron/rulebook/books.ts'
import { createRulebookService } from '#electron/rulebook/rulebook-service.ts'
import { systemIds } from '#electron/security/ids.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { builtInShelf, defaultPack } from '#shared/rulebook/shelf.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'

async function service() {
  const books = createBooks(await createTestVault(), systemIds)
  return { books, calls: createRulebookService(books) }
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
    expect(await calls['rulebook.use']({ pack: refOf(own) })).toMatchObject({ inForce: refOf(own) })
    expect(books.inForce()).toEqual(own)
    expect(told.at(-1)).toBe(builtInShelf.packs.length + 1)
  })

  it('C2: a bad pack never replaces a good one', async () => {
    const { books, calls } = await service()
    await calls['rulebook.load']({ text: JSON.stringify(own) })
    await calls['rulebook.use']({ pack: refOf(own) })
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

  it('C2: a pack that is not there cannot come into force', async () => {
    const { books, calls } = await service()
    const use = calls['rulebook.use']({ pack: { id: 'nobody', version: '1' } })
    expect(await refusedCodes(use)).toContain('rulebookUnknown')
    expect(books.inForce()).toEqual(defaultPack)
  })
})
