import { describe, expect, it } from 'vitest'
import { around, readControl, type Control } from '#shared/domain/controls/control.ts'
import { control } from '#shared/domain/controls/controls.ts'
import { controlOf, formFieldOf, pathOf, readFormField } from '#shared/domain/controls/form-field.ts'
import { choiceOf, errorOf, pickOf, showOf } from '#shared/domain/controls/parts.ts'
import type { LineId } from '#shared/domain/ids.ts'

const lines = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
] as readonly string[] as readonly LineId[]

describe('the form of a control', () => {
  it('is the one that sessions were saved with', () => {
    expect(control.line(2).field('iccid')).toBe('line-2.iccid')
    expect(control.line(1).user('birthDate')).toBe('line-1.user.birthDate')
    expect(control.line(1).visit('phone')).toBe('line-1.visit.phone')
    expect(control.contractor('familyName')).toBe('contractor.familyName')
    expect(control.link(2, 'user').start).toBe('line-2.userLink.start')
    expect(control.device(1).friend).toBe('device-1.friend')
    expect(control.slip('user', 3).print).toBe('slip-user-3.print')
    expect(control.slip('contractor', null).handOver).toBe('slip-contractor.handover')
    expect(control.duty(2, 'matters.limits').row).toBe('line-2.duty.matters.limits.row')
    expect(control.duty(null, 'matters.limits').self).toBe('duty.matters.limits')
  })

  it('a widget adds its parts to the control that it is given', () => {
    expect(choiceOf('park-reason', 0)).toBe('park-reason.0')
    expect(pickOf('plan', 'a')).toBe('plan-a')
    expect(errorOf(control.contractor('address'))).toBe('field-error-contractor.address')
    expect(showOf('check.contractor')).toBe('check.contractor.show')
  })

  it('N6: what a control stands in is known, nearest first', () => {
    expect(around(control.link(2, 'user').start)).toEqual(['line-2.userLink', 'line-2'])
    expect(around('apply')).toEqual([])
  })

  it('a name that stands in no list is refused by the compiler', () => {
    // @ts-expect-error no page has such a control
    const wrong: Control = 'aply'
    expect(readControl(wrong)).toBe('aply')
  })
})

describe('a control that comes back as a string', () => {
  it.each(['line-2.iccid', 'apply', 'duty.matters.limits'])('%s is read', (text) => {
    expect(readControl(text)).toBe(text)
  })

  it.each([null, undefined, '', 'a b', '.next', 'line-2.', '"]', 'x'.repeat(121)])('%s is none', (text) => {
    expect(readControl(text)).toBeNull()
  })
})

describe('a field of the forms', () => {
  const fields = [
    [control.contractor('address'), 'contractor.address'],
    [control.reception('phoneReplaced'), 'reception.phoneReplaced'],
    [control.line(2).user('birthDate'), `${String(lines[1])}.user.birthDate`],
    [control.line(1).field('planId'), `${String(lines[0])}.planId`],
    [control.duty(null, 'matters.limits').self, 'duty.matters.limits'],
    [control.duty(1, 'matters.limits').self, `${String(lines[0])}.duty.matters.limits`],
  ] as const

  it.each(fields)('E3: %s is kept by its line, and found again on screen', (on, path) => {
    const field = formFieldOf(on, lines)
    expect(field && pathOf(field)).toBe(path)
    const read = readFormField(path)
    expect(read).toEqual(field)
    expect(read && controlOf(read, lines)).toBe(on)
  })

  it('E3: its text stays with its line when the line before it is taken out', () => {
    const field = readFormField(`${String(lines[1])}.iccid`)
    expect(field && controlOf(field, lines.slice(1))).toBe('line-1.iccid')
  })

  it.each(['dialog.issuedOn.x', 'park.typing', 'contractor', 'line-3.iccid'])('%s is none', (text) => {
    expect(readFormField(text)).toBeNull()
    expect(formFieldOf(readControl(text) ?? 'apply', lines)).toBeNull()
  })
})
