import { describe, expect, it } from 'vitest'
import { flows } from '#test/unit/renderer/desk/flows/flows.ts'
import { FULLEST, fullFolders, LONGEST, misnamed, sizes, strangersAtRoot } from './floor-plan.ts'
import { codeFiles, topLevelEntries, type SourceFile } from './project-files.ts'

const files = codeFiles()

describe('floor plan', () => {
  it('has nothing at the root that is not in it', () => {
    expect(strangersAtRoot(topLevelEntries())).toEqual([])
    expect(strangersAtRoot(['shared', 'utils', 'src'])).toEqual(['utils', 'src'])
  })

  it('names files in kebab case and components in Pascal case', () => {
    expect(misnamed(files.map(({ path }) => path))).toEqual([])
    expect(
      misnamed([
        'a/useThing.ts',
        'a/Thing.ts',
        'a/thing.vue',
        'a/thing-1.test.ts',
        'a/Thing.vue',
        'x.config.mjs',
      ]),
    ).toEqual(['a/useThing.ts', 'a/Thing.ts', 'a/thing.vue'])
  })

  it('keeps files small', () => {
    const { tooLong, ninetieth } = sizes(files)
    expect(tooLong).toEqual([])
    expect(ninetieth).toBeLessThanOrEqual(200)
    const planted = { path: 'a.ts', text: 'x\n'.repeat(LONGEST + 1) }
    expect(sizes([planted, { path: 'b.ts', text: 'x\n'.repeat(LONGEST) }]).tooLong).toEqual([
      'a.ts: 401 lines',
    ])
  })

  it('has every file that is on the way of a flow', () => {
    const there = new Set(files.map(({ path }) => path))
    expect(
      Object.values(flows)
        .flat()
        .filter((path) => !there.has(path)),
    ).toEqual([])
  })

  it('keeps folders small', () => {
    expect(fullFolders(files)).toEqual([])
    const planted = (folder: string, count: number): SourceFile[] =>
      Array.from({ length: count }, (_, n) => ({ path: `${folder}/f${n}.ts`, text: '' }))
    expect(fullFolders(planted('shared/rules', FULLEST))).toEqual([])
    expect(fullFolders(planted('test/unit', FULLEST + 1))).toEqual([])
    expect(fullFolders(planted('shared/rules', FULLEST + 1))).toEqual(['shared/rules: 21 files'])
  })
})
