import { describe, expect, it } from 'vitest'
import LinkPage from '#renderer/desk/steps/link/LinkPage.vue'
import { useDeviceName } from '#renderer/desk/parts/line-names.ts'
import RuleTag from '#renderer/desk/parts/RuleTag.vue'
import TroubleNote from '#renderer/desk/parts/TroubleNote.vue'
import { refusedHere } from '#renderer/desk/bridge.ts'
import RuleList from '#renderer/desk/settings/rules/RuleList.vue'
import { findRules } from '#renderer/desk/settings/rules/rule-search.ts'
import { longDate } from '#shared/domain/time/date-words.ts'
import type { CallError } from '#shared/contract/channel.ts'
import { catalogue } from '#shared/words/catalogue/index.ts'
import { reason } from '#shared/rules/reasons.ts'
import { familyLines, son, type TypedLine } from '#test/fixtures/family.ts'
import { askingFor } from '#test/support/ask.ts'
import { mountDesk, type MountedDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

async function inEnglish(desk: MountedDesk): Promise<void> {
  await desk.speak('en')
  await rest()
}

function tagOf(id: string): HTMLElement {
  const tag = document.querySelector<HTMLElement>(`button[data-rule="${id}"]`)
  if (tag === null) throw new Error(`no tag of ${id}`)
  return tag
}

describe('the tag of a rule', () => {
  it('N8: says in plain words what the rule is and where it comes from, in the language of the screen', async () => {
    const desk = await mountDesk(RuleTag, null, () => ({ id: 'S26' }))
    tagOf('S26').click()
    await rest()
    expect(desk.at('rule-words').textContent).toContain('契約者連携')
    expect(desk.at('rule-words').textContent).toContain('契約者と利用者が異なる場合')
    await inEnglish(desk)
    expect(desk.at('rule-words').textContent).toContain('When contractor and user differ')
    expect(desk.at('rule-words').textContent).not.toMatch(/[ぁ-ん]/)
  })

  it('N8: closes by its own button and leads to all rules', async () => {
    const desk = await mountDesk(RuleTag, null, () => ({ id: '1.6' }))
    tagOf('1.6').click()
    await rest()
    await desk.press('rule-words.close')
    expect(desk.has('rule-words')).toBe(false)
    tagOf('1.6').click()
    await rest()
    await desk.press('rule-words.all')
    await rest()
    expect(desk.has('rule-words')).toBe(false)
    expect(desk.has('rules.list')).toBe(true)
  })

  it('N8: stands beside every link that waits for something', async () => {
    await mountDesk(LinkPage, await theSession({ until: 'applied' }), (session) => ({ session }))
    expect(document.querySelectorAll('button[data-rule]').length).toBeGreaterThan(0)
  })
})

describe('the list of all rules', () => {
  it('N8: finds by number, by words of either language and by source', () => {
    expect(findRules('')).toHaveLength(catalogue.length)
    expect(findRules('s2').map(({ id }) => id)).toEqual(['S2'])
    expect(findRules('S26').map(({ id }) => id)).toEqual(['S26'])
    expect(findRules('reissue').length).toBeGreaterThan(1)
    expect(findRules('利用者の変更').map(({ id }) => id)).toContain('S31')
    expect(findRules('no such rule at all')).toEqual([])
  })

  it('N8: shows what was found, and begins anew when it is opened again', async () => {
    const desk = await mountDesk(askingFor(RuleList).page, null, () => ({}))
    await desk.press('ask')
    const rows = () => desk.at('rules.list').querySelectorAll('li').length
    expect(rows()).toBe(catalogue.length)
    const find = desk.at('rules.find').querySelector('input') ?? (desk.at('rules.find') as HTMLInputElement)
    find.value = 'S64'
    find.dispatchEvent(new Event('input', { bubbles: true }))
    await rest()
    expect(rows()).toBe(1)
    await desk.press('dialog-cancel')
    await desk.press('ask')
    expect(rows()).toBe(catalogue.length)
  })
})

describe('what the desk is told', () => {
  it('N8: a refusal is said in the language of the screen, with its rule to press', async () => {
    const error = refusedHere([reason('secondCode')])
    const desk = await mountDesk(TroubleNote, null, () => ({ error }))
    expect(desk.at('refusal').textContent).toContain('別の利用コード')
    await inEnglish(desk)
    await desk.press('refusal.staff-secondCode.show')
    for (const words of [
      'Another usage code is linked',
      'Choose the user’s phone.',
      'One usage code per phone',
    ]) {
      expect(desk.at('refusal').textContent).toContain(words)
    }
    expect(desk.at('refusal').textContent).not.toMatch(/[ぁ-ん]/)
    expect(tagOf('S43').tagName).toBe('BUTTON')
  })

  it('an error without a rule is said in the language of the screen', async () => {
    const error: CallError = {
      code: 'diskFull',
      reasons: [],
    }
    const desk = await mountDesk(TroubleNote, null, () => ({ error }))
    expect(desk.at('refusal').textContent).toContain('空き容量が足りない')
    await inEnglish(desk)
    expect(desk.at('refusal').textContent).toContain('disk is full')
    expect(desk.at('refusal').textContent).toContain('Remove files that are not needed')
  })

  it('E12h: phones are called by whose they are, two alike by line and number, in both languages', async () => {
    const [own, mothers] = familyLines
    const sons = [mothers, { ...familyLines[2], iccid: '8981000000000000045' }].map((line) => ({
      ...line,
      user: son,
    }))
    await (await theMain()).practise({ screening: 'onHold' })
    const session = await theSession({ until: 'applied', lines: [own, ...sons] as TypedLine[] })
    const last4 = session.lines[1]?.phoneNumber.slice(-4) ?? ''
    const Named = {
      setup: () => ({ name: useDeviceName(), session }),
      template:
        '<p data-control="names">{{ session.devices.map((one) => name(one, session)).join(" ") }}</p>',
    }
    const desk = await mountDesk(Named, null, () => ({}))
    expect(desk.at('names').textContent).toBe(
      `契約者さまのスマートフォン お子さま(回線2・末尾${last4}) お子さま(回線3)`,
    )
    await inEnglish(desk)
    expect(desk.at('names').textContent).toBe(
      `Contractor’s phone Child’s phone (line 2, ends ${last4}) Child’s phone (line 3)`,
    )
  })

  it('a date stays in digits in English', () => {
    expect(longDate('2026-11-22')).toBe('2026年11月22日')
    expect(longDate('2026-11-22', 'en')).toBe('2026-11-22')
  })
})
