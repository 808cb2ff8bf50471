import { describe, expect, it } from 'vitest'
import { rulebook } from '#shared/rulebook/index.ts'
import { friendUrl } from '#shared/rules/linking/guide.ts'

describe('the friend-add address', () => {
  it('S50, N4: is that of the rulebook’s official account, in the form that LINE documents', () => {
    expect(friendUrl(rulebook.officialAccount.lineId)).toBe('https://line.me/R/ti/p/%40linemobile')
  })

  it('lets nothing in an ID become another address', () => {
    expect(friendUrl('@a/../b?c#d')).toBe('https://line.me/R/ti/p/%40a%2F..%2Fb%3Fc%23d')
  })
})
