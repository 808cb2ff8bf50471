import { describe, expect, it } from 'vitest'
import { reason } from '#shared/rules/reasons.ts'
import { filled } from '#shared/words/filled.ts'
import { sayToCustomer } from '#shared/words/say-to-customer.ts'

describe('what a customer is told to do', () => {
  it.each(['contractorsOwnPhone', 'usersOwnPhone', 'twoPhones', 'secondCode'] as const)(
    'L5: %s on a phone is what whoever holds it can do, and at the desk what staff can',
    (code) => {
      const refusal = reason(code)
      expect(sayToCustomer(refusal, 'ja', 'phone').todo).toBe('契約者さまにご相談ください。')
      expect(sayToCustomer(refusal, 'ja').todo).toContain('お選びください')
      expect(sayToCustomer(refusal, 'ja', 'phone').text).toBe(sayToCustomer(refusal, 'ja').text)
    },
  )

  it('L5: is the same in both places where nothing else is said', () => {
    const refusal = reason('friendMissing')
    expect(sayToCustomer(refusal, 'ja', 'phone')).toEqual(sayToCustomer(refusal, 'ja'))
  })
})

describe('words with a number', () => {
  it.each([
    [1, '1 day', '1日'],
    [2, '2 days', '2日'],
    [0, '0 days', '0日'],
  ])('say %s as it is said', (n, en, ja) => {
    const words = { ja: '{n}日', en: '{n} day | {n} days' }
    expect([filled(words, { n }, 'en'), filled(words, { n }, 'ja')]).toEqual([en, ja])
  })
})
