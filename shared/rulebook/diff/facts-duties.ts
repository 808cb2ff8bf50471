/** The duties of a pack, one fact at a time: what is asked, when, what waits for it, and in which words (N20). */
import { group, NONE, said, text, type Fact, type Place, type Said } from './fact.ts'
import type { Duty, Rulebook } from '../schema/pack.ts'

const yesNo = (value: boolean | undefined): Said => said(value === true ? 'yes' : 'no')

/** Facts of the duties, the pack's own ages first. */
export function dutyFacts({ duties, plans }: Rulebook): Fact[] {
  const fact = group('duties', ['check'])
  const planLabel = (id: string): string => plans.find((plan) => plan.id === id)?.label ?? id
  const data = duties.dataPlans.map(planLabel)
  return [
    fact('dataPlans', data.length === 0 ? NONE : text(data.join('・'))),
    fact('dataSimNeedsId', yesNo(duties.dataSimNeedsId)),
    fact('minorUnder', said('years', { n: duties.minorUnder }), {}, ['lines', 'check']),
    ...duties.items.flatMap(itemFacts),
  ]
}

/** Where a duty is seen follows from what waits for it. */
function placesOf({ blocks }: Duty): readonly Place[] {
  return blocks === 'activation' ? ['check', 'activate'] : ['done']
}

function itemFacts(duty: Duty): Fact[] {
  const whole = `duties.${duty.id}`
  const named = { duty: duty.title.ja, dutyEn: duty.title.en }
  const make = group('duties', placesOf(duty))
  const own = (code: string, value: Said): Fact => make(code, value, named, undefined, `${duty.id}.${code}`)
  const detail = (code: string, value: Said, key = code): Fact => ({
    ...make(code, value, named, undefined, `${duty.id}.${key}`),
    detailOf: whole,
  })
  return [
    make('duty', text(duty.title.ja), { id: duty.id }, undefined, duty.id),
    own('dutyWhen', said(`when_${duty.when}`)),
    own('dutyBlocks', said(`blocks_${duty.blocks}`)),
    own('dutyWords_ja', text(duty.text.ja)),
    detail('dutyTitleEn', text(duty.title.en)),
    detail('dutyWords_easyJa', text(duty.text.easyJa)),
    detail('dutyWords_en', text(duty.text.en)),
    detail('dutyHint_ja', duty.hint.ja === '' ? NONE : text(duty.hint.ja)),
    detail('dutyHint_en', duty.hint.en === '' ? NONE : text(duty.hint.en)),
    detail('dutyGroup', said(`group_${duty.group}`)),
    detail('dutyPer', said(`per_${duty.per}`)),
    detail('dutyAbout', said(`about_${duty.about ?? 'nothing'}`)),
    detail('dutyConsent', yesNo(duty.consent)),
    detail('dutyRules', text(duty.rules.join('・'))),
    ...answerFacts(duty, detail),
  ]
}

function answerFacts({ answer }: Duty, detail: (code: string, value: Said, key?: string) => Fact): Fact[] {
  const kind = detail('dutyAnswer', said(`answer_${answer.kind}`))
  if (answer.kind !== 'choice') return [kind]
  const labelOf = (wanted: string | null): Said => {
    const label = answer.options.find(({ id }) => id === wanted)?.label.ja ?? wanted
    return label === null ? NONE : text(label)
  }
  return [
    kind,
    ...answer.options.flatMap(({ id, label, stops, waives }) => [
      detail('dutyOption', text(label.ja), `option.${id}`),
      detail('dutyOptionEn', text(label.en), `option.${id}.en`),
      detail('dutyOptionStops', yesNo(stops), `option.${id}.stops`),
      detail('dutyOptionWaives', yesNo(waives), `option.${id}.waives`),
    ]),
    detail('dutyPreset', labelOf(answer.preset)),
    detail('dutyOnDisplay', labelOf(answer.onDisplay)),
  ]
}
