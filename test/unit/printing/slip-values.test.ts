/** Every value on a slip is a piece of its own (E6): in the templates, where the next slip will be written. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../../renderer/slips/', import.meta.url)

/** Values of the slip that stand outside of a `bdi`. Groups of a code are letters and digits alone. */
function bareValues(template: string): string[] {
  return [
    ...template.matchAll(/(<bdi[^>]*>)?\s*\{\{\s*((?:slip|line|capability)\.\w+|deadline|name)\s*\}\}/g),
  ].flatMap(([, isolated, value = '']) => (isolated === undefined ? [value.trim()] : []))
}

describe('the templates of the slips', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.vue'))

  it.each(files)('E6d: %s isolates every value', (name) => {
    expect(bareValues(readFileSync(new URL(name, folder), 'utf8'))).toEqual([])
  })

  it('E6d: one that does not is found', () => {
    expect(bareValues('<p>{{ slip.contractorName }} さま</p>')).toEqual(['slip.contractorName'])
    expect(bareValues('<p><bdi>{{ slip.contractorName }}</bdi> さま</p>')).toEqual([])
  })
})
