import { describe, expect, it } from 'vitest'
import { targetChoices, targetOf, valueOf } from '#renderer/desk/settings/printers/target-choices.ts'

const list = {
  system: [
    { name: 'Front', label: 'TM-88', isDefault: true },
    { name: 'Back', label: 'TM-88', isDefault: false },
    { name: 'pdf', label: 'Office', isDefault: false },
  ],
  known: true,
  trouble: null,
}
const pdf = { kind: 'pdf', paper: 'roll80' } as const
const gone = { kind: 'system', printer: 'Old', paper: 'a4' } as const

describe('where a slip can go', () => {
  it('Q4: printers of one label are told apart by the names of the system', () => {
    const labels = targetChoices(list, pdf, 'PDFファイル').map(({ label }) => label)
    expect(labels).toEqual(['PDFファイル', 'TM-88(Front)', 'TM-88(Back)', 'Office'])
  })

  it('Q4: a printer that is no longer there stays visible, as missing', () => {
    const missing = targetChoices(list, gone, 'PDFファイル').filter((choice) => choice.missing)
    expect(missing.map(({ label }) => label)).toEqual(['Old'])
  })

  it('Q4: while the list is not known, nothing is called missing', () => {
    expect(targetChoices(null, gone, 'PDF').some((choice) => choice.missing)).toBe(false)
    expect(targetChoices({ ...list, system: [], known: false }, gone, 'PDF').some((c) => c.missing)).toBe(
      false,
    )
  })

  it('a printer named like the PDF choice is still a printer; paper is kept from one printer to the next, and to files', () => {
    const [, , , office] = targetChoices(list, pdf, 'PDF')
    expect(targetOf(office?.value ?? '', gone)).toEqual({ kind: 'system', printer: 'pdf', paper: 'a4' })
    expect(targetOf(valueOf(pdf), gone)).toEqual({ ...pdf, paper: 'a4' })
    expect(targetOf(valueOf(gone), pdf)).toEqual({ ...gone, paper: 'roll80' })
  })
})
