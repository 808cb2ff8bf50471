/** A page imports no schema: one would bring all of zod with it, and judging is main's. Types are erased. */
import { describe, expect, it } from 'vitest'
import { codeFiles } from './project-files.ts'

/** @returns the schemas that a page would load, each with its file */
function schemasIn(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('renderer/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^import \{([^}]*)\} from/gm)]
        .flatMap(([, names = '']) => names.split(','))
        .map((name) => name.trim())
        .filter((name) => /^\w+Schema\b/.test(name))
        .map((name) => `${path} imports ${name}`),
    )
}

describe('the pages', () => {
  it('import no schema', () => {
    const files = codeFiles()
    expect(files.filter(({ path }) => path.startsWith('renderer/')).length).toBeGreaterThan(100)
    expect(schemasIn(files)).toEqual([])
  })

  it('a planted breach is caught, and a type is none', () => {
    const planted = [
      `import { lineSchema, type Line } from '#shared/domain/line.ts'`,
      `import {\n  newLine,\n  lineSchema,\n} from '#shared/domain/line.ts'`,
    ]
    for (const text of planted) expect(schemasIn([{ path: 'renderer/desk/X.vue', text }])).toHaveLength(1)
    const type = `import type { lineSchema } from '#shared/domain/line.ts'`
    expect(schemasIn([{ path: 'renderer/desk/x.ts', text: type }])).toEqual([])
  })
})
