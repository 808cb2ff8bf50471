import { describe, expect, it } from 'vitest'
import { deskNames } from '#shared/domain/controls/desk-names.ts'
import { phoneNames } from '#shared/domain/controls/phone-names.ts'
import { namesWithoutPage, oldNames, takenApart, writtenByHand } from './controls.ts'
import { codeFiles } from './project-files.ts'

const files = codeFiles()
const below = (...folders: readonly string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(folder)))
const page = (text: string) => [{ path: 'renderer/desk/x/XPage.vue', text }]
const rule = (text: string) => [{ path: 'shared/rules/board/x.ts', text }]

describe('what can be pressed is a control', () => {
  it('is called so everywhere, and not by the tests that look for it', () => {
    expect(oldNames(files)).toEqual([])
  })

  it.each([
    ['data-test', 'id="next"'].join(''),
    ['test', 'Id: string'].join(''),
    [':test', '-id="id"'].join(''),
  ])('a planted %s is found', (text) => {
    expect(oldNames(page(text))).toHaveLength(1)
    expect(oldNames([{ path: 'test/e2e/support/x.ts', text }])).toHaveLength(1)
  })

  it('is made by its makers', () => {
    expect(writtenByHand(files)).toEqual([])
  })

  it.each([
    ['<UButton :data-control="`line-${number}.activate`" />', 'is not made by control'],
    [`<TextField :control="'line-' + number" />`, 'is not made by control'],
    [`import { made, type Control } from '#shared/domain/controls/control.ts'`, 'only the makers'],
    ['const next = `line-${number}` as Control', 'only the makers'],
  ])('a planted %s is found', (text, said) => {
    expect(writtenByHand(page(text))).toEqual([expect.stringContaining(said)])
  })

  it('is taken apart by nobody, and looked for in one place', () => {
    expect(takenApart(files)).toEqual([])
  })

  it.each([
    ["if (target.control.endsWith('.friend')) return friend", 'takes a control apart'],
    ['const [, number] = /^line-(.)/.exec(control) ?? []', 'takes a control apart'],
    [`document.querySelector('[data-control="next"]')`, 'findControl does'],
  ])('a planted %s is found', (text, said) => {
    expect(takenApart(rule(text))).toEqual([expect.stringContaining(said)])
  })

  it('has a page for every name in the lists', () => {
    expect(namesWithoutPage(deskNames, below('renderer/desk/', 'renderer/ui/'))).toEqual([])
    expect(namesWithoutPage(phoneNames, below('renderer/phones/'))).toEqual([])
  })

  it('a planted name that no page carries is found', () => {
    expect(namesWithoutPage(['next', 'gone'], page('<UButton data-control="next" />'))).toEqual([
      'gone is on no page',
    ])
  })
})
