import { describe, expect, it } from 'vitest'
import { leaks } from './shared-modules.ts'
import { codeFiles } from './project-files.ts'

describe('modules that tests share', () => {
  it('keep nothing between two tests', () => {
    expect(leaks(codeFiles())).toEqual([])
  })

  it.each([
    ['shared/rules/x.ts', 'let last = 0'],
    ['electron/carrier/x.ts', 'export const seen = new Map<string, number>()'],
    ['test/unit/shared/x.test.ts', "it('x', () => { vi.useFakeTimers() })"],
    ['test/unit/carrier/x.test.ts', "vi.mock('#shared/x.ts')"],
  ])('%s with %s is found', (path, text) => {
    expect(leaks([{ path, text }])).toHaveLength(1)
  })

  it.each([
    ['electron/shell/x.ts', 'let last = 0'],
    ['shared/rules/x.ts', 'function f() {\n  let last = 0\n}'],
    ['shared/rules/x.ts', 'const known: ReadonlySet<string> = new Set(["a"])'],
    ['test/unit/shared/x.test.ts', 'let one: Session'],
  ])('%s with %s is not', (path, text) => {
    expect(leaks([{ path, text }])).toEqual([])
  })
})
