import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { goneFiles, guideGaps, namedIn } from './guides.ts'
import { projectPaths, root } from './project-files.ts'

const paths = projectPaths()
const guides = paths.filter((path) => path.endsWith('/README.md'))

describe('the guides and their folder tables', () => {
  it('are found', () => expect(guides.length).toBeGreaterThan(10))

  it.each(guides)('%s names every folder beside it, and nothing that is not there', (guide) => {
    expect(guideGaps(guide, readFileSync(join(root, guide), 'utf8'), paths)).toEqual([])
  })

  it.each(['README.md', ...guides])('%s speaks of no file that is gone', (guide) => {
    expect(goneFiles(readFileSync(join(root, guide), 'utf8'), paths)).toEqual([])
  })

  it('are read by their first column', () => {
    const table = [
      '| folder | what |',
      '| --- | --- |',
      '| `a/`, `b.ts` | `c/` |',
      '',
      '| key | `d/` |',
      '| `e/` | f |',
    ]
    expect(namedIn(table.join('\n'))).toEqual(['a/', 'b.ts'])
  })

  it('whose text speaks of a file that is gone is caught', () => {
    const text = 'See `rules/x.ts`, `x.ts`, `words/x.ts` and `npm test`.'
    expect(goneFiles(text, ['shared/rules/x.ts'])).toEqual(['words/x.ts'])
  })

  it('that name too much or too little are caught', () => {
    const table = '| folder | what |\n| --- | --- |\n| `rules/` | |\n| `gone/` | |'
    const there = ['shared/README.md', 'shared/rules/x.ts', 'shared/words/x.ts', 'electron/x/x.ts']
    expect(guideGaps('shared/README.md', table, there)).toEqual([
      'shared/README.md names gone/, which is not there',
      'shared/README.md does not name words/',
    ])
  })
})
