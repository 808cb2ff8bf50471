import { describe, expect, it } from 'vitest'
import { circles } from '#test/architecture/layers.ts'
import { exportsForTestsOnly, foldersOf, sizeOf } from '#test/house/measure.ts'

const file = (path: string, text: string) => ({ path, text })

describe('the house in numbers', () => {
  it('counts lines, and import declarations over several lines whole', () => {
    const long = `import {\n  a,\n  b,\n} from './a.ts'\n${'x()\n'.repeat(6)}`
    expect(sizeOf([file('shared/a.ts', 'export const a = 1\n'), file('shared/long.ts', long)])).toEqual({
      files: 2,
      lines: 11,
      median: 1,
      ninetieth: 1,
      largest: { path: 'shared/long.ts', lines: 10 },
      importShare: 4 / 11,
    })
  })

  it("reads a component's script, whatever its template says", () => {
    const text = `<script setup lang="ts">\nimport A from './A.vue'\n</script>\n<template>\n<A />\n</template>\n`
    expect(sizeOf([file('renderer/B.vue', text)]).importShare).toBe(1 / 6)
  })

  it('counts the files that lie in a folder itself', () => {
    const paths = ['a/x.ts', 'a/y.ts', 'a/b/z.ts']
    expect(foldersOf(paths.map((path) => file(path, '')))).toEqual([
      { folder: 'a', files: 2 },
      { folder: 'a/b', files: 1 },
    ])
  })

  it('finds a circle of types where there is none of values', () => {
    const files = [
      file('shared/a.ts', `import type { B } from './b.ts'\nexport type A = B`),
      file('shared/b.ts', `import type { A } from './a.ts'\nexport type B = A | null`),
    ]
    expect(circles(files, 'values')).toEqual([])
    expect(circles(files, 'all')).toEqual(['shared/a.ts → shared/b.ts → shared/a.ts'])
  })

  it('names what only tests take from the source', () => {
    const source = [
      file(
        'shared/a.ts',
        `export function used() {}\nexport const tried = 1\nexport interface Unused {}\nexport { used as again }`,
      ),
      file('shared/b.ts', `import { used } from './a.ts'\nused()`),
    ]
    const tests = [file('test/a.test.ts', `import { tried, used } from '#shared/a.ts'\nused(tried)`)]
    expect(exportsForTestsOnly(source, tests)).toEqual(['shared/a.ts#tried'])
    const all = file('shared/c.ts', `import * as a from './a.ts'\na.used()`)
    expect(exportsForTestsOnly([...source, all], tests)).toEqual([])
  })
})
