import { describe, expect, it } from 'vitest'
import { carriesSecret, isStaged, slipFileName, stagedName } from '#electron/printing/pdf/file-name.ts'
import { hasSecret, slipKinds } from '#shared/domain/paper/slip.ts'

describe('the names of slip files', () => {
  it.each(slipKinds)(
    'L8: by its name a file of kind %s is known for what it carries, and half of it too',
    (kind) => {
      const name = slipFileName(kind, kind === 'user' ? 2 : null, 3)
      expect(carriesSecret(name)).toBe(hasSecret(kind))
      expect(isStaged(name)).toBe(false)
      expect(isStaged(stagedName(name))).toBe(true)
      // Nobody knows how far it was written.
      expect(carriesSecret(stagedName(name))).toBe(true)
    },
  )

  it.each([
    ...['user-1.pdf', 'user-x-1.pdf', 'user.pdf', 'contractor.pdf', 'contractor-1.pdf.txt', 'store-1-2.pdf'],
    ...['my-contractor-1.pdf', 'contractor-x.pdf', 'letter-1.pdf', '', '.part', 'letter-1.pdf.part'],
  ])('leaves alone what is not ours: %s', (name) => {
    expect(carriesSecret(name)).toBe(false)
    expect(isStaged(name)).toBe(false)
  })
})
