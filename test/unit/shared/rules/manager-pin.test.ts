import { describe, expect, it } from 'vitest'
import { mayBePin } from '#shared/rules/manager-pin.ts'

const codes = (pin: string): readonly string[] => {
  const verdict = mayBePin(pin)
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code)
}

describe('a manager’s PIN', () => {
  it.each(['2580', '1357', '11112222', '9021'])('L10: %s can be one', (pin) => {
    expect(codes(pin)).toEqual([])
  })

  it.each(['', '123', '123456789', '12a4'])('L10: «%s» is none: its shape is wrong', (pin) => {
    expect(codes(pin)).toEqual(['managerPinShape'])
  })

  it.each(['0000', '88888888', '012345', '4321'])('L10: %s is what anybody would try first', (pin) => {
    expect(codes(pin)).toEqual(['managerPinSimple'])
  })
})
