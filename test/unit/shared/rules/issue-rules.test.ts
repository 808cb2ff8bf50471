import { describe, expect, it } from 'vitest'
import { boardReasons } from '#shared/domain/board.ts'
import { deferReasons } from '#shared/domain/link.ts'
import { newLine, type Line } from '#shared/domain/line.ts'
import { emptyContractor, emptyLineUser } from '#shared/domain/person.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { ruleBehind, ruleOfDefer } from '#shared/rules/board/rule-of-word.ts'
import { ruleOf } from '#shared/words/catalogue/index.ts'
import { contractorIssues, lineIssues, type FieldIssue } from '#shared/rules/forms/fields.ts'
import { type MyPagePath, myPagePaths, pathRules, unlinkWarning } from '#shared/rules/linking/guide.ts'
import { reissueEffect, reissueReasons } from '#shared/rules/codes/reissue.ts'
import { filledSession, today } from '#test/fixtures/desk-session.ts'

const known = (rule: string): boolean => ruleOf(rule) !== null
const rulesOf = (issues: readonly FieldIssue[]) =>
  Object.fromEntries(issues.map(({ field, rule }) => [field, rule]))

describe('the rule behind a field that is wrong', () => {
  const [line] = filledSession().lines

  it('N8, R5, R12, R20: an empty contractor’s form says why each thing is asked for', () => {
    expect(rulesOf(contractorIssues(emptyContractor(), rulebook, today))).toEqual({
      familyName: 'R5',
      givenName: 'R5',
      familyKana: null,
      givenKana: null,
      birthDate: 'R12',
      postalCode: null,
      address: 'R5',
      contactPhone: null,
      paymentKind: 'R20',
    })
  })

  it('N8, S29, R18: so does an empty line', () => {
    const empty = newLine(filledSession().lines[0]?.id ?? (null as never))
    expect(rulesOf(lineIssues(empty, [empty], rulebook, today))).toEqual({
      planId: null,
      numberKind: null,
      iccid: 'R18',
      userSetting: 'S29',
    })
  })

  it('N8, S30, R15: and what is asked of another user, and of a number brought along', () => {
    if (line === undefined) throw new Error('no line')
    const other: Line = {
      ...line,
      numberKind: 'mnp',
      phoneNumber: '',
      mnpNumber: '',
      mnpExpiresOn: '',
      userSetting: 'different',
      user: emptyLineUser(),
    }
    expect(rulesOf(lineIssues(other, [other], rulebook, today))).toEqual({
      phoneNumber: 'R15',
      mnpNumber: 'R15',
      mnpExpiresOn: 'R15',
      'user.familyName': 'S30',
      'user.givenName': 'S30',
      'user.sex': 'S30',
      'user.birthDate': 'S30',
      'user.relation': null,
    })
  })

  it('N8: every rule that a field names is one that can be looked up', () => {
    if (line === undefined) throw new Error('no line')
    const twice = { ...line, id: filledSession().lines[1]?.id ?? line.id }
    const issues = [
      ...contractorIssues({ ...filledSession().contractor, birthDate: today }, rulebook, today),
      ...lineIssues(line, [line, twice], rulebook, today),
      ...lineIssues({ ...line, numberKind: 'mnp', mnpExpiresOn: '2020-01-01' }, [line], rulebook, today),
    ]
    const rules = issues.flatMap(({ rule }) => rule ?? [])
    expect(new Set(rules)).toEqual(new Set(['R12', 'R15', 'R18']))
    expect(rules.filter((rule) => !known(rule))).toEqual([])
  })
})

describe('the rule behind a word of the board', () => {
  it('N8: is one that can be looked up', () => {
    const rules = [
      ...boardReasons.map(ruleBehind),
      ...deferReasons.flatMap((why) => [ruleOfDefer(why, 'user'), ruleOfDefer(why, 'contractor')]),
    ].flatMap((rule) => rule ?? [])
    expect(rules.filter((rule) => !known(rule))).toEqual([])
  })

  it('N8: only what is simply next, or was left without a word, has none', () => {
    expect(boardReasons.filter((why) => ruleBehind(why) === null)).toEqual([
      ...['other', 'fillIn', 'send', 'activate', 'start', 'print', 'complete', 'allOver'],
    ])
  })
})

describe('the rules behind what is said before something is done', () => {
  it('N8: a new code, an unlinking and each path in MyPage name theirs', () => {
    const rules = [
      ...reissueReasons.flatMap((why) => reissueEffect(why).rules),
      ...(unlinkWarning('contractor', true)?.rules ?? []),
      ...(Object.keys(myPagePaths) as MyPagePath[]).map((path) => pathRules[path]),
    ]
    expect(rules.length).toBeGreaterThan(5)
    expect(rules.filter((rule) => !known(rule))).toEqual([])
  })
})
