import { describe, expect, it } from 'vitest'
import { builtIn } from '#shared/rulebook/library/packs.ts'
import { codeFiles } from './project-files.ts'
import { rulebookBreaches, withoutComments } from './rulebook-only.ts'

const { packs } = builtIn

describe('what belongs to a pack', () => {
  it('C1, C2: no plan name, price, percentage, number of days or legal text is in code or templates', () => {
    expect(rulebookBreaches(codeFiles(), packs)).toEqual([])
  })

  it.each([
    ['electron/x.ts', `const plan = 'コミュニケーションフリープラン'`],
    ['renderer/desk/x.vue', '<template><p>MUSIC+プランがお得です</p></template>'],
    ['renderer/locales/ja/x.ts', `export const x = { fee: '手数料は3,000円です' }`],
    ['renderer/locales/en/x.ts', `export const x = { fee: 'It costs 400 yen' }`],
    ['shared/rules/x.ts', 'const price = 1690'],
    ['shared/rules/x.ts', 'const FREE_MONTH_GB = 10'],
    ['electron/printing/x.ts', 'const text = `10GBから変える場合は`'],
    ['electron/printing/x.ts', `const basePercent = 1`],
    ['renderer/slips/x.ts', `const points = 'LINEポイントが1%貯まります'`],
    ['renderer/slips/x.ts', `const points = '1% of the fee as points'`],
    ['renderer/slips/x.ts', `const grant = '付与は10日ごろの予定です'`],
    ['renderer/slips/x.ts', `const snapshot = '毎月1日の時点で'`],
    ['renderer/desk/x.vue', '<template><p>最大31日間無料</p></template>'],
    ['shared/rules/x.ts', `const cancel = '8日以内にお申し出ください'`],
    ['shared/rules/x.ts', `const link = 'メールが届いた日の翌日から'`],
    ['renderer/locales/ja/x.ts', `export const x = { auto: '到着の翌々日に開通します' }`],
    ['renderer/locales/en/x.ts', `export const x = { auto: 'from the next day on' }`],
    ['renderer/locales/ja/x.ts', `export const x = { minor: '18歳未満の方' }`],
    ['renderer/desk/x.vue', '<script setup>\nconst SOON = 2\n</script>'],
    ['shared/rules/x.ts', 'const GRACE_DAYS = 3'],
    ['shared/rules/x.ts', `const cancel = '${packs[0]?.minimumUse?.[0]?.text.easyJa ?? ''}'`],
    ['renderer/desk/x.vue', `<script setup>import { rulebook } from '#shared/rulebook/index.ts'</script>`],
    ['electron/sessions/x.ts', `import { planOf, rulebook } from '#shared/rulebook/index.ts'`],
  ])('C2: a planted breach in %s is caught: %s', (path, text) => {
    expect(rulebookBreaches([{ path, text }], packs)).not.toEqual([])
  })

  it.each([
    ['shared/words/catalogue/x.ts', `const reading = '最大31日間'`],
    ['renderer/locales/ja/x.ts', `export const x = { fee: '{n}円(税抜)', size: '1MBまで', scale: '200%' }`],
    ['renderer/desk/x.ts', 'return `${text}・${age}歳`\nconst DAY = 86_400_000\nconst day = 0'],
    ['electron/x.ts', '// 10GB at 3,220円\nconst attempts = 3'],
    ['renderer/desk/x.ts', `import { planOf } from '#shared/rulebook/index.ts'`],
  ])('C2: what is no rule of a pack is left alone in %s: %s', (path, text) => {
    expect(rulebookBreaches([{ path, text }], packs)).toEqual([])
  })

  it('an address is no comment', () => {
    expect(withoutComments(`const a = 'https://line.me/R' // why`)).toBe(`const a = 'https://line.me/R' `)
  })
})
