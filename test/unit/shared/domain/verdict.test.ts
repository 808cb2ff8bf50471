import { describe, expect, it } from 'vitest'
import { all, no, ruleIdSchema, YES } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'

describe('a verdict', () => {
  it('is yes only when every part is', () => {
    expect(all(YES, YES)).toEqual({ ok: true })
    const refused = all(no(reason('contractorFirst')), YES, no(reason('secondCode')))
    expect(refused).toMatchObject({ ok: false, reasons: [{ rule: 'S26' }, { rule: 'S43' }] })
  })

  it('never refuses without saying why', () => {
    expect(() => no()).toThrow('reason')
  })

  it('names rules of the rule book only', () => {
    for (const id of ['S1', 'C10b', 'V9b', '1.3', '1.6', 'PM'])
      expect(ruleIdSchema.safeParse(id).success).toBe(true)
    for (const id of ['S', 'X1', '1.4', 'S26x']) expect(ruleIdSchema.safeParse(id).success).toBe(false)
  })
})
