import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import ActivatePage from '#renderer/desk/steps/activate/ActivatePage.vue'
import BoardDialog from '#renderer/desk/board/BoardDialog.vue'
import ContractorPage from '#renderer/desk/steps/contractor/ContractorPage.vue'
import { goToNextRule, nextRuleTag } from '#renderer/desk/app/keyboard/next-rule.ts'
import { useRuleTags } from '#renderer/desk/app/keyboard/rule-tags.ts'
import RuleTag from '#renderer/desk/parts/RuleTag.vue'
import { usePreferencesStore } from '#renderer/desk/stores/preferences.ts'
import LinesPage from '#renderer/desk/steps/lines/LinesPage.vue'
import LinkPage from '#renderer/desk/steps/link/LinkPage.vue'
import SlipRow from '#renderer/desk/steps/slips/SlipRow.vue'
import { slipRules } from '#renderer/desk/steps/slips/slip-state.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { ruleOf } from '#shared/words/catalogue/index.ts'
import { loseNextAnswer } from '#test/support/on-carrier.ts'
import { done, failed, lineAt, saved } from '#test/support/a-session.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { OPENED, theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'
import { control } from '#shared/domain/controls/controls.ts'

const at = instant('2026-11-23T06:00:00Z')

/** The rules that stand within an element. */
function tagsIn(element: Element | null): string[] {
  return [...(element?.querySelectorAll<HTMLElement>('button[data-rule]') ?? [])].map(
    ({ dataset }) => dataset['rule'] ?? '',
  )
}

/** All that belongs to one field: its label, itself, its error. */
function frameOf(error: HTMLElement): Element | null {
  return error.closest('[data-slot=root]')?.parentElement ?? null
}

function tabStops(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button[data-rule]')]
    .filter((tag) => tag.tabIndex >= 0)
    .map(({ dataset }) => dataset['rule'] ?? '')
}

describe('the family board', () => {
  const props = (session: Session | null) => ({
    open: true,
    session,
    board: session && boardOf(session, at, rulebook),
    now: Date.parse(at),
  })

  it('N8: what is in the way has its rule beside it, by whose line it is; what is done has none', async () => {
    const desk = await mountDesk(BoardDialog, await theSession({ step: 'link', friends: [1, 2, 3] }), props)
    const rulesOf = (control: string) => tagsIn(desk.at(control).parentElement)
    expect(rulesOf('board-line-1.activation')).toEqual([])
    expect(rulesOf('board-line-1.contractorLink')).toEqual(['W4'])
    expect(rulesOf('board-line-1.userLink')).toEqual(['C8'])
    expect(rulesOf('board-line-2.userLink')).toEqual(['S26'])
  })

  it('N8: a tag says what its rule is and leads nowhere; Tab passes it by', async () => {
    const desk = await mountDesk(BoardDialog, await theSession({ step: 'link' }), props)
    const tag = desk.at('board-line-2.userLink').parentElement?.querySelector<HTMLElement>('[data-rule]')
    tag?.click()
    await rest()
    expect(desk.at('rule-words').textContent).toContain('契約者連携')
    expect(desk.wrapper.emitted('lead')).toBeUndefined()
    expect(tabStops()).toEqual([])
  })
})

describe('a field that is wrong', () => {
  async function revealed(): ReturnType<typeof mountDesk> {
    const desk = await mountDesk(ContractorPage, await theSession(OPENED))
    desk.store.revealed = true
    await rest()
    return desk
  }

  it('N8: has the rule beside its words, and none where no rule is behind it', async () => {
    const desk = await revealed()
    await desk.fill('contractor.birthDate', '2014-06-20')
    const rulesOf = (field: string) => tagsIn(frameOf(desk.at(`field-error-contractor.${field}`)))
    expect(rulesOf('birthDate')).toEqual(['R12'])
    expect(rulesOf('paymentKind')).toEqual(['R20'])
    expect(rulesOf('address')).toEqual(['R5'])
    expect(rulesOf('postalCode')).toEqual([])
  })

  it('N8: its rule is not read out as part of the error, and a form without errors has none', async () => {
    const desk = await revealed()
    const described = desk.at('contractor.address').getAttribute('aria-describedby') ?? ''
    expect(described.split(' ').map((one) => document.getElementById(one)?.textContent?.trim())).toEqual([
      '住所をご入力ください。',
    ])
    await mountDesk(ContractorPage, await theSession({ until: 'typed', step: 'contractor' }))
    // The page's own, beside its title.
    expect(tagsIn(document.body)).toEqual(['S29'])
  })

  it('N8, Q1: while its text is being mended, Tab goes on to the next field and not to the rule', async () => {
    const desk = await revealed()
    const input = desk.at('contractor.familyName') as HTMLInputElement
    const tag = frameOf(desk.at('field-error-contractor.familyName'))?.querySelector<HTMLElement>(
      '[data-rule]',
    )
    expect(tag?.tabIndex).toBe(0)
    input.value = '見'
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await rest()
    expect(tag?.tabIndex).toBe(-1)
    await desk.fill('contractor.familyName', '見本')
    expect(desk.has('field-error-contractor.familyName')).toBe(false)
    expect(tag?.isConnected).toBe(false)
  })

  it('N8: a line’s fields name theirs: the number, the card, who uses it', async () => {
    const opened = await theSession(OPENED)
    const wrong = { numberKind: 'mnp', mnpNumber: '1', mnpExpiresOn: '2026-10-01', iccid: '1' } as const
    const edit = { kind: 'line', lineId: lineAt(opened, 1).id, fields: wrong } as const
    const session = await saved(await theMain(), opened, [edit])
    const desk = await mountDesk(LinesPage, session)
    desk.store.revealed = true
    await rest()
    const rulesOf = (field: string) => tagsIn(frameOf(desk.at(`field-error-line-1.${field}`)))
    expect(['mnpNumber', 'mnpExpiresOn', 'iccid', 'userSetting'].map(rulesOf)).toEqual([
      ['R15'],
      ['R15'],
      ['R18'],
      ['S29'],
    ])
  })
})

describe('slips', () => {
  it('N8: each note of a row has its rule, and every one is known', async () => {
    expect(slipRules('user', 'waiting', null)).toEqual(['S27'])
    expect(slipRules('user', 'lost', null)).toEqual(['W9'])
    expect(slipRules('user', 'substitute', null)).toEqual(['S38'])
    expect(slipRules('user', 'waiting', 'linked')).toEqual(['C30'])
    const desk = await mountDesk(SlipRow, await theSession({ step: 'link' }), (session) => ({
      ...{ controls: control.slip('contractor', null), session, kind: 'contractor', lineId: null },
      ...{ title: '契約者票', note: '契約者さまにだけ', handLabel: 'お渡し済みにする' },
    }))
    expect(tagsIn(desk.at('slip-contractor'))).toEqual(['S3'])
    expect(tabStops()).toEqual([])
  })
})

describe('dialogs and rows', () => {
  it('N8, N9: a new code shows the rules of what it does, without standing in the way of Tab', async () => {
    const friendly = await theSession({ step: 'link', links: [['contractor', 2]] })
    const desk = await mountDesk(LinkPage, await failed(await theMain(), friendly, 'user', 2))
    await desk.press('line-2.reissue')
    expect(tagsIn(desk.at('reissue.effect'))).toEqual(['S62', 'C10', 'S61'])
    expect(
      [...desk.at('reissue.effect').querySelectorAll<HTMLElement>('button')].map((b) => b.tabIndex),
    ).toEqual([-1, -1, -1])
  })

  it('N8: a failed activation and an unknown result name their rules', async () => {
    const main = await theMain()
    const session = await theSession({ until: 'applied' })
    await loseNextAnswer(main)
    const stuck = await done(main, 'line.activate', { sessionId: session.id, lineId: lineAt(session, 1).id })
    const desk = await mountDesk(ActivatePage, stuck)
    await vi.waitFor(() => expect(desk.at('line-1.state').dataset['state']).toBe('unknown'))
    expect(tagsIn(desk.at('line-1'))).toEqual(['Q2'])
  })
})

describe('from rule to rule', () => {
  it('N8: one key reaches every tag in turn, those too that Tab passes by', async () => {
    await mountDesk({ render: () => null })
    expect(nextRuleTag()).toBeNull()
    const desk = await mountDesk(ContractorPage, await theSession(OPENED))
    desk.store.revealed = true
    await rest()
    const all = tagsIn(document.body)
    desk.at('contractor.familyName').blur()
    const reached = all.map(() => {
      goToNextRule()
      return document.activeElement?.getAttribute('data-rule')
    })
    expect(reached).toEqual(all)
    goToNextRule()
    expect(document.activeElement).toBe(document.querySelector('button[data-rule]'))
    expect(all.every((rule) => ruleOf(rule) !== null)).toBe(true)
  })

  it('N8: in a dialog it stays in the dialog', async () => {
    const friendly = await theSession({ step: 'link', links: [['contractor', 2]] })
    const desk = await mountDesk(LinkPage, await failed(await theMain(), friendly, 'user', 2))
    await desk.press('line-2.reissue')
    goToNextRule()
    expect(document.activeElement?.closest('[role=dialog]')).not.toBeNull()
  })
})

describe('for whoever asks', () => {
  const Page = defineComponent({
    setup() {
      useRuleTags()
      return () => [
        h('input', { id: 'typing' }),
        h(RuleTag, { id: 'S26' }),
        h(RuleTag, { id: 'W1', always: true }),
      ]
    },
  })
  const asked = () => document.body.classList.contains('rules-asked')
  const press = (type: 'keydown' | 'keyup', key: string) =>
    window.dispatchEvent(new KeyboardEvent(type, { key, altKey: type === 'keydown' }))

  it('N8: a tag is hidden until it is asked for, one in a refusal’s detail never; QA finds both', async () => {
    await mountDesk(Page)
    const [hidden, always] = [...document.querySelectorAll<HTMLElement>('button[data-rule]')]
    expect([hidden?.dataset['rule'], always?.dataset['rule']]).toEqual(['S26', 'W1'])
    expect(hidden?.className.split(' ')).toContain('hidden')
    expect(always?.className.split(' ')).not.toContain('hidden')
  })

  it('N8: Alt held by itself asks for them as long as it is held; a shortcut with Alt does not', async () => {
    await mountDesk(Page)
    press('keydown', 'Alt')
    press('keydown', 'n')
    press('keyup', 'n')
    press('keyup', 'Alt')
    expect(asked()).toBe(false)
    press('keydown', 'Alt')
    await vi.waitFor(() => expect(asked()).toBe(true))
    press('keyup', 'Alt')
    expect(asked()).toBe(false)
  })

  it('N8: from tag to tag they stay, and go when the focus goes back to the work', async () => {
    await mountDesk(Page)
    goToNextRule()
    expect(asked()).toBe(true)
    expect(document.activeElement?.getAttribute('data-rule')).toBe('S26')
    document.getElementById('typing')?.focus()
    expect(asked()).toBe(false)
  })

  it('N8: whoever wants them always has them on every screen of this PC', async () => {
    await mountDesk(Page)
    const preferences = usePreferencesStore()
    await preferences.change({ ruleTags: true })
    await rest()
    expect(document.body.classList.contains('rules-chosen')).toBe(true)
    expect((await (await theMain()).ask('app.preferences.read', null)).ruleTags).toBe(true)
    await preferences.change({ ruleTags: false })
    await rest()
    expect(document.body.classList.contains('rules-chosen')).toBe(false)
  })
})
