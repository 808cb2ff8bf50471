import { describe, expect, it } from 'vitest'
import { missingParts } from './optional.ts'
import { codeFiles } from './project-files.ts'

describe('what may be missing', () => {
  it('C2, Q1: has a reason that is not "from before"', () => {
    expect(missingParts(codeFiles())).toEqual([])
  })

  it.each([
    'const line = z.object({ colour: z.string().optional() })',
    'const line = z.object({\n  colour: z\n    .enum(["red"])\n    .default("red"),\n})',
    'const colour = z.string().nullish()',
    "const line = z.object({ colour: field(z.array(z.string()).default([]), { label: 'x' }) })",
  ])('C2: %s is found', (text) => {
    expect(missingParts([{ path: 'shared/domain/x.ts', text }])).toEqual(['shared/domain/x.ts: colour'])
  })

  it('C2: a step may say what older data lack, and a comment anything', () => {
    const files = [
      {
        path: 'electron/vault/migrations/x.ts',
        text: 'const old = z.object({ colour: z.string().optional() })',
      },
      { path: 'shared/domain/x.ts', text: '/** colour: z.string().optional() */' },
    ]
    expect(missingParts(files)).toEqual([])
  })
})
