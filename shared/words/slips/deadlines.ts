/** The dates that a contractor slip reminds of. The date itself stands large before these words. */
import type { InVoices, JaEn } from '../../domain/text/words.ts'

/** @param day as people read it. @param today it is today (N3) */
export function dueBy({ ja, en }: JaEn, today: boolean): InVoices {
  return {
    ja: `${today ? '本日 ' : ''}${ja}まで`,
    easyJa: `${today ? 'きょう ' : ''}${ja}まで`,
    en: `${today ? 'Today, ' : 'By '}${en}`,
  }
}

/** S70, S71. @param lines e.g. `回線1・2`. @param sure the first day of use is known (C4). @param from first day of the new plan */
export function planChange(lines: InVoices, gb: number, sure: boolean, from: JaEn): InVoices {
  const size = String(gb)
  return {
    ja: `${lines.ja}を${size}GBから変えるプラン変更${sure ? '' : '(目安)'}。${from.ja}から変わります。`,
    easyJa: `${lines.easyJa}の ${size}GBの プランを かえるとき${sure ? '' : '(だいたい)'}。${from.ja}から かわります。`,
    en: `to change the plan of ${lines.en} (${size} GB) from ${from.en}${sure ? '' : ' (estimate)'}.`,
  }
}

/** R11, B10: the day on which the notice is sent counts, and the contract document goes first. */
export const cancellation: InVoices = {
  ja: '初期契約解除(発送した日が基準)。契約書面に別の日付があれば、そちらが優先。',
  easyJa: 'けいやくを やめる 手紙を 出す さいごの日です。契約書面に ちがう日が あれば、その日です。',
  en: 'to post a notice of cancellation (初期契約解除). A date in the contract document goes first.',
}

/** S17, C16. */
export function pointsDay(snapshotDay: number, grantDay: number): InVoices {
  const [snapshot, grant] = [String(snapshotDay), String(grantDay)]
  return {
    ja: `LINEポイント:毎月${snapshot}日に契約者連携済みなら、${grant}日ごろ付与(目安)。`,
    easyJa: `LINEポイント:毎月${snapshot}日に 契約者連携が あれば、${grant}日ごろ つきます(だいたい)。`,
    en: `LINE points: linked on day ${snapshot} of a month, they come about day ${grant} (estimate).`,
  }
}

/** What is said of some lines only. @param lines e.g. `回線1・2` */
export function ofLines(lines: InVoices, text: InVoices): InVoices {
  return {
    ja: `${lines.ja}:${text.ja}`,
    easyJa: `${lines.easyJa}:${text.easyJa}`,
    en: `${lines.en}: ${text.en}`,
  }
}

/** `回線1・3`. @param numbers from 1 */
export function linesNamed(numbers: readonly number[]): InVoices {
  const dotted = numbers.join('・')
  return {
    ja: `回線${dotted}`,
    easyJa: `回線${dotted}`,
    en: `line${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`,
  }
}
