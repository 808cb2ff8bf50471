/** A newcomer follows every relative link of every guide: each must lead somewhere. */
import { existsSync, readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Links and pictures of a Markdown text that stay inside the project. */
function relativeLinks(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .flatMap((match) => match[1] ?? [])
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .map((target) => target.replace(/#.*$/, ''))
}

describe('guides', () => {
  it('finds the links of a text', () => {
    expect(relativeLinks('[a](b.md#c) ![p](x/y.png) [web](https://example.com) [here](#part)')).toEqual([
      'b.md',
      'x/y.png',
    ])
  })

  const guides = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  it.each(guides)('%s links to what is there', (guide) => {
    const dead = relativeLinks(readFileSync(resolve(root, guide), 'utf8')).filter(
      (target) => !existsSync(resolve(root, dirname(guide), target)),
    )
    expect(dead).toEqual([])
  })
})
