/** N6: what is typed right after the key that opens a dialog goes into it; so its code comes with the page. */
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeFiles, type SourceFile } from './project-files.ts'

/** What the whole desk can ask for, from anywhere; what a page of its own asks for comes with that page. */
const ON_DEMAND = 'renderer/desk/app/on-demand.ts'
const TYPED_INTO = /<(?:TextField|PinField|ReasonField|UInput|input|textarea)\b/

/** @returns the components on demand that hold a field to type into, by their paths */
function typedIntoLate(files: readonly SourceFile[]): string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return files
    .filter(({ path }) => path === ON_DEMAND)
    .flatMap(({ path, text }) =>
      [...text.matchAll(/componentOnDemand\(\s*\(\) => import\(\s*'([^']+\.vue)'/g)]
        .map(([, target = '']) => posix.join(posix.dirname(path), target))
        .filter((target) => TYPED_INTO.test(texts.get(target) ?? '<input')),
    )
}

describe('what comes on demand', () => {
  it('is nothing that is typed into', () => {
    const files = codeFiles()
    expect(files.some(({ path, text }) => path === ON_DEMAND && text.includes('componentOnDemand('))).toBe(
      true,
    )
    expect(typedIntoLate(files)).toEqual([])
  })

  it('a planted breach is caught', () => {
    const late = `export const ask = componentOnDemand(() => import('../list/Ask.vue'))`
    const page = (text: string): SourceFile[] => [
      { path: ON_DEMAND, text: late },
      { path: 'renderer/desk/list/Ask.vue', text },
    ]
    expect(typedIntoLate(page('<template><TextField /></template>'))).toEqual(['renderer/desk/list/Ask.vue'])
    expect(typedIntoLate(page('<template><p /></template>'))).toEqual([])
  })
})
