import { describe, expect, it } from 'vitest'
import { dateBreaches } from './dates.ts'
import { codeFiles } from './project-files.ts'

describe('dates', () => {
  it('E4: are read and written in one place', () => {
    expect(dateBreaches(codeFiles())).toEqual([])
  })

  it.each([
    ['renderer/phones/x.ts', `new Intl.DateTimeFormat('ja-JP').format(at)`],
    ['renderer/desk/x.vue', '<template><p>{{ yen.toLocaleString() }}</p></template>'],
    ['renderer/desk/x.ts', 'const text = `${year}年${month}月${day}日`'],
    ['electron/printing/x.ts', 'const text = `${String(t.month)}月${String(t.day)}日`'],
    ['renderer/desk/x.ts', 'const text = `${Number(month)}/${Number(day)}`'],
    ['electron/x.ts', `const [, month] = date.split('-')`],
    ['electron/x.ts', 'const text = day.slice(5, 7)'],
    ['renderer/desk/x.ts', 'const year = new Date().getFullYear()'],
    ['shared/rules/x.ts', `const eras = ['明治', '大正']`],
    ['shared/rules/x.ts', `const MONTHS = ['Jan', 'Feb']`],
  ])('E4: %s with %s is found', (path, text) => {
    expect(dateBreaches([{ path, text }])).toHaveLength(1)
  })

  it('E4: their home may, comments may say it, and other numbers are no dates', () => {
    const fine = [
      { path: 'shared/domain/time/date-words.ts', text: 'const text = `${year}年${month}月`' },
      { path: 'electron/x.ts', text: '/** `${month}月${day}日`, never by Intl.DateTimeFormat */' },
      {
        path: 'electron/x.ts',
        text: `const parts = number.split('-'); const text = \`\${minutes}:\${seconds}\``,
      },
      { path: 'renderer/x.ts', text: `const help = '昭和55年4月2日 も入力できます'` },
    ]
    expect(dateBreaches(fine)).toEqual([])
  })
})
