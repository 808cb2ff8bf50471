import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { useFocusKeeper } from '#renderer/desk/app/keyboard/focus-keeper.ts'

let scope: EffectScope

beforeEach(() => {
  document.body.innerHTML =
    '<header><a href="#" id="home"></a></header><main data-step="a"></main><button data-control="next" id="next"></button>'
  scope = effectScope()
  scope.run(useFocusKeeper)
})

afterEach(() => {
  scope.stop()
  document.body.innerHTML = ''
})

function main(): HTMLElement {
  return document.querySelector('main') as HTMLElement
}

async function expectFocus(id: string): Promise<void> {
  await vi.waitFor(() => expect(document.activeElement?.id).toBe(id))
}

describe('the focus always has a place', () => {
  it('N6: a step begins at what it is for', async () => {
    main().innerHTML = '<button id="small"></button><button id="big" data-primary="申し込む"></button>'
    await expectFocus('big')
  })

  it('N6: where a page has no such button, at its first control', async () => {
    main().innerHTML = '<button id="off" disabled></button><button id="first"></button>'
    await expectFocus('first')
  })

  it('N6: a page that took the focus itself keeps it', async () => {
    main().innerHTML = '<button id="big" data-primary="x"></button><input id="own">'
    document.getElementById('own')?.focus()
    main().append(document.createElement('p'))
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
    expect(document.activeElement?.id).toBe('own')
  })

  it('N6: what disappears leaves the focus to its neighbour', async () => {
    main().innerHTML =
      '<section><button id="gone"></button><button id="near"></button></section><button id="far"></button>'
    await expectFocus('gone')
    document.getElementById('gone')?.remove()
    await expectFocus('near')
  })

  it('N6: what disappears with everything around it leaves it to the page', async () => {
    main().innerHTML = '<section id="card"><button id="gone"></button></section><button id="far"></button>'
    await expectFocus('gone')
    document.getElementById('card')?.remove()
    await expectFocus('far')
  })

  it('N6: inside an open dialog it stays inside', async () => {
    main().innerHTML = '<button id="page"></button>'
    await expectFocus('page')
    const dialog = document.createElement('div')
    dialog.setAttribute('role', 'dialog')
    dialog.dataset.state = 'open'
    dialog.innerHTML = '<button id="gone"></button><button id="inside"></button>'
    document.body.append(dialog)
    document.getElementById('gone')?.focus()
    document.getElementById('gone')?.remove()
    await expectFocus('inside')
  })
})

describe('the focus is never put on an act', () => {
  const act = (id: string, more = ''): string => `<button id="${id}" data-act="decide" ${more}></button>`

  it('E1m: a step begins at the heading beside what it is for', async () => {
    main().innerHTML = `<h1 id="title"></h1><button id="small"></button>${act('big', 'data-primary="申し込む"')}`
    await expectFocus('title')
  })

  it('E1m: or beside the first act, though something harmless follows it', async () => {
    main().innerHTML = `<section><h2 id="title"></h2>${act('first', 'disabled')}</section><button id="after"></button>`
    await expectFocus('title')
  })

  it('E1m: an act that disappears leaves it to the heading of its card, not to the act beside it', async () => {
    main().innerHTML = `<h1 id="page"></h1><ul><li><h2 id="one"></h2>${act('gone')}${act('withdraw')}</li><li><h2></h2>${act('other')}</li></ul>`
    await expectFocus('one')
    document.getElementById('gone')?.focus()
    document.getElementById('gone')?.remove()
    await expectFocus('one')
  })

  it('E1m: a card that disappears leaves it to the page, not to the act of another card', async () => {
    main().innerHTML = `<h1 id="page"></h1><ul><li id="card"><h2 id="one"></h2>${act('gone')}</li><li><h2 id="two"></h2>${act('other')}</li></ul>`
    await expectFocus('one')
    document.getElementById('card')?.remove()
    await vi.waitFor(() => expect(document.activeElement?.tagName).toMatch(/^H[12]$/))
  })
})
