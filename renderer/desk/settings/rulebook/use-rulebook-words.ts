/** What the pages of this folder say, in the language of the screen. */
import { useI18n } from 'vue-i18n'
import type { PlainDate } from '#shared/domain/time/time.ts'
import type { Said } from '#shared/rulebook/diff/fact.ts'
import { pathText, type PackIssue } from '#shared/rulebook/checks/issues.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'

export interface RulebookWords {
  period(pack: Pick<Rulebook, 'effectiveFrom' | 'effectiveTo'>): string
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

export function useRulebookWords(): RulebookWords {
  const { t, te, locale } = useI18n()

  function dateText(date: string): string {
    const style = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const
    return new Intl.DateTimeFormat(locale.value === 'en' ? 'en-GB' : 'ja-JP', style).format(new Date(date))
  }
  const day = (date: PlainDate | null): string => (date === null ? t('rulebook.open') : dateText(date))

  /** Dates and amounts as people write them. */
  function readable(params: Said['params']): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(params).map(([name, japanese]) => {
        // What a pack says in two languages comes as `x` and `xEn`.
        const value = (locale.value === 'en' ? params[`${name}En`] : undefined) ?? japanese
        if (typeof value === 'number') return [name, value.toLocaleString('en-US')]
        if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return [name, dateText(value)]
        if (value === '' && (name === 'from' || name === 'to')) return [name, t('rulebook.open')]
        return [name, value]
      }),
    )
  }

  return {
    period: ({ effectiveFrom, effectiveTo }) =>
      t('rulebook.periodText', { from: day(effectiveFrom), to: day(effectiveTo) }),
    nameOf: ({ code, params }) => t(`rulebook.facts.${code}`, readable(params)),
    valueOf: (value) =>
      value === null ? t('rulebook.absent') : t(`rulebook.values.${value.code}`, readable(value.params)),
    issueOf({ path, code, params }) {
      const known = te(`rulebook.types.${String(params.expected)}`) ? String(params.expected) : 'other'
      const legal = `rulebook.legal.${String(params.id).replace('.', '_')}`
      const duty = te(legal) ? t(legal) : String(params.id)
      const values = { ...readable(params), expected: t(`rulebook.types.${known}`), duty }
      const of = `rulebook.issues.${code}`
      return {
        path: path.length === 0 ? t('rulebook.wholeFile') : pathText(path),
        text: t(`${of}[0]`, values),
        todo: t(`${of}[1]`, values),
        rules: params.rule === undefined ? [] : [String(params.rule)],
      }
    },
  }
}
