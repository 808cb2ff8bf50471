import { describe, expect, it } from 'vitest'
import { pressFaults, straightFocus, straightScrolls } from './presses.ts'
import { codeFiles } from './project-files.ts'

const path = 'renderer/desk/x/XPage.vue'
const files = codeFiles()

function faultsOf(text: string, plain = {}): readonly string[] {
  return pressFaults([{ path, text }], plain).faults
}

describe('what can be pressed', () => {
  it('E1i: every button of desk and phones is an act, or is known to be none', () => {
    const { found, faults } = pressFaults(files)
    expect(faults).toEqual([])
    expect(found).toBeGreaterThan(80)
  })

  it('E1i: a planted button that nobody has judged is found', () => {
    expect(faultsOf('<UButton data-control="new.thing" @click="go" />')).toEqual([
      expect.stringContaining('is "new.thing" an act?'),
    ])
  })

  it('E1i: a planted button that asks for an act, itself or through a function, is found', () => {
    const plain = { [path]: { stop: 'shows' } } as const
    const direct = `<UButton data-control="stop" @click="desk().call('line.cancelActivation', given)" />`
    const through = `async function stopIt() {\n  await desk().call('line.withdraw', given)\n}\n<button data-control="stop" @click="stopIt()" />`
    expect(faultsOf(direct, plain)).toEqual([expect.stringContaining('line.cancelActivation')])
    expect(faultsOf(through, plain)).toEqual([expect.stringContaining('line.withdraw')])
  })

  it('E1i: a name that stands for no button is found', () => {
    expect(faultsOf('<p />', { [path]: { gone: 'shows' } })).toEqual([
      expect.stringContaining('no button any more'),
    ])
  })
})

describe('who gives the focus', () => {
  it('E1j: nobody but giveFocus, which never gives it to an act', () => {
    expect(straightFocus(files)).toEqual([])
  })

  it.each([
    ['document.querySelector("button")?.focus()', 'calls focus()'],
    ['<ActButton act="decide" autofocus />', 'takes the focus'],
  ])('E1j: a planted %s is found', (text, said) => {
    expect(straightFocus([{ path, text }])).toEqual([expect.stringContaining(said)])
  })
})

describe('who scrolls', () => {
  it('E1j: nobody but bringToSight and scrollToTop, which look what comes under the pointer', () => {
    expect(straightScrolls(files)).toEqual([])
    expect(straightScrolls([{ path, text: 'element.scrollIntoView()' }])).toHaveLength(1)
  })
})
