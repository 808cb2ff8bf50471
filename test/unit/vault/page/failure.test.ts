import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { BrokenRowError, ConflictError, toFailure } from '#electron/vault/page/failure.ts'

const named = (name: string): Error => Object.assign(new Error('見本 太郎'), { name })

describe('toFailure', () => {
  it.each([
    ['a full disk', named('QuotaExceededError'), 'diskFull'],
    [
      'a transaction aborted by a full disk',
      new Dexie.AbortError('aborted', named('QuotaExceededError')),
      'diskFull',
    ],
    [
      'a bulk put that a full disk stopped',
      new Dexie.BulkError('some failed', [named('QuotaExceededError')]),
      'diskFull',
    ],
    ['a DOMException', new DOMException('', 'QuotaExceededError'), 'diskFull'],
    ['another revision', new ConflictError(''), 'conflict'],
    ['a key that is taken', new Dexie.ConstraintError(''), 'conflict'],
    ['a row that does not read', new BrokenRowError('sessions'), 'invalid'],
    ['E8a: a database that the engine closed', new Dexie.DatabaseClosedError(''), 'closed'],
    ['something that is no error', 'text', 'storage'],
    ['nothing at all', undefined, 'storage'],
  ])('%s → its code', (_what, thrown, code) => {
    expect(toFailure('desk.commit', thrown).code).toBe(code)
  })

  it('L9: tells the name of what was thrown and never its message', () => {
    expect(toFailure('desk.commit', named('DataError')).message).toBe('desk.commit: DataError')
    expect(toFailure('desk.commit', '見本 太郎').message).toBe('desk.commit: string')
  })
})
