/** What the pages of this folder say, in the language of the screen. */
import { useI18n } from 'vue-i18n'
import { dateInFull } from '#shared/domain/time/date-words.ts'
import type { PlainDate } from '#shared/domain/time/time.ts'
import type { JaEn } from '#shared/domain/text/words.ts'
import type { Said } from '#shared/rulebook/diff/values.ts'
import type { FactGroup, Place } from '#shared/rulebook/schema/fields.ts'
import { pathText, type PackIssue, type PackIssueCode } from '#shared/rulebook/checks/issues.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { packFieldWords } from '#shared/words/rulebook/fields.ts'
import type { IssueWords } from '#shared/words/rulebook/issue-words.ts'
import { packIssueWords } from '#shared/words/rulebook/issues.ts'
import { legalDutyNames } from '#shared/words/rulebook/legal.ts'
import { packGroups, packPlaces } from '#shared/words/rulebook/places.ts'
import { filledIn } from '#shared/words/rulebook/readable.ts'
import { jsonKinds } from '#shared/words/rulebook/types.ts'
import { packValues } from '#shared/words/rulebook/values.ts'

export interface RulebookWords {
  period(pack: Pick<Rulebook, 'effectiveFrom' | 'effectiveTo'>): string
  groupOf(group: FactGroup): string
  placeOf(place: Place): string
  nameOf(said: Said): string
  /** @param value null: one of the two packs does not say it. */
  valueOf(value: Said | null): string
  /** Where it is, what is wrong, what to do, and the rules that ask for it. */
  issueOf(issue: PackIssue): {
    readonly path: string
    readonly text: string
    readonly todo: string
    readonly rules: readonly string[]
  }
}

const names: Readonly<Record<string, JaEn>> = packFieldWords
const values: Readonly<Record<string, JaEn>> = packValues
const kinds: Readonly<Record<string, JaEn>> = jsonKinds
const legal: Readonly<Record<string, JaEn>> = legalDutyNames
const issues: Readonly<Record<PackIssueCode, IssueWords>> = packIssueWords

export function useRulebookWords(): RulebookWords {
  const { t, locale } = useI18n()
  const language = () => (locale.value === 'en' ? 'en' : 'ja')
  /** A word that is missing is told by its code: better than nothing. */
  const saying = (words: Readonly<Record<string, JaEn>>, { code, params }: Said): string =>
    filledIn(words[code]?.[language()] ?? code, params, locale.value)
  const day = (date: PlainDate | null): string =>
    date === null ? packValues.openEnd[language()] : dateInFull(date, locale.value)

  return {
    period: ({ effectiveFrom, effectiveTo }) =>
      t('rulebook.periodText', { from: day(effectiveFrom), to: day(effectiveTo) }),
    groupOf: (group) => packGroups[group][language()],
    placeOf: (place) => packPlaces[place][language()],
    nameOf: (said) => saying(names, said),
    valueOf: (value) => (value === null ? t('rulebook.absent') : saying(values, value)),
    issueOf({ path, code, params }) {
      const [text, todo] = issues[code][language()]
      const expected = (kinds[String(params.expected)] ?? jsonKinds.other)[language()]
      const duty = legal[String(params.id)]?.[language()] ?? String(params.id)
      const filled = (sentence: string) => filledIn(sentence, { ...params, expected, duty }, locale.value)
      return {
        path: path.length === 0 ? t('rulebook.wholeFile') : pathText(path),
        text: filled(text),
        todo: filled(todo),
        rules: params.rule === undefined ? [] : [String(params.rule)],
      }
    },
  }
}
