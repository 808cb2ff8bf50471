import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { licencesOf, licencesPlugin, packageFolder } from '#electron/shell/licences/bundled.ts'
import { readLicences } from '#electron/shell/licences/read.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'madoguchi-licences-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function install(name: string, text: string | null): string {
  const at = join(folder, 'node_modules', name)
  mkdirSync(at, { recursive: true })
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }))
  if (text !== null) writeFileSync(join(at, 'LICENSE.md'), text)
  return at
}

describe('licences of what is shipped', () => {
  it('finds the package of a module, also a scoped or nested one, and none for our own files', () => {
    expect(packageFolder('/h/node_modules/@a/b/dist/c.js?used')).toBe('/h/node_modules/@a/b')
    expect(packageFolder('/h/node_modules/a/node_modules/b/c.js')).toBe('/h/node_modules/a/node_modules/b')
    expect(packageFolder('\0/h/node_modules/a/c.js')).toBe('/h/node_modules/a')
    expect(packageFolder('C:\\h\\node_modules\\a\\c.js')).toBe('C:/h/node_modules/a')
    expect(packageFolder('/h/shared/domain/line.ts')).toBeNull()
  })

  it('one entry per package, by name, with the text where the package brings one', () => {
    const folders = [install('b', null), install('@a/a', 'Copyright (c) A'), install('b', null)]
    expect(licencesOf(folders)).toEqual([
      { name: '@a/a', version: '1.2.3', licence: 'MIT', text: 'Copyright (c) A' },
      { name: 'b', version: '1.2.3', licence: 'MIT', text: '' },
    ])
  })

  it('what the build leaves is what the About box reads, main and pages together', async () => {
    const at = install('b', 'B')
    const built = ['main', 'renderer'].map((name) => join(folder, name))
    for (const out of built) {
      mkdirSync(out)
      licencesPlugin([install('c', 'C')]).generateBundle.call({
        getModuleIds: () => [join(at, 'index.js'), join(folder, 'shared/own.ts')],
        emitFile: ({ fileName, source }) => writeFileSync(join(out, fileName), source),
      })
    }
    expect((await readLicences(built)).map(({ name }) => name)).toEqual(['b', 'c'])
  })
})
