import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { holes, hosts, type LockFile } from './lock-file.ts'
import { root } from './project-files.ts'

const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
const lock = JSON.parse(text) as LockFile

describe('lock file', () => {
  it('holds every optional part for other systems', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
    expect(holes(lock)).toEqual([])
  })

  it('names no registry', () => {
    expect(hosts(lock)).toEqual([])
    expect(text).not.toMatch(/"resolved"/)
  })

  it('would show a hole: at the top, and below a package', () => {
    const parent = { optionalDependencies: { win: '1.0.0' } }
    const nested = 'node_modules/a/node_modules/b'
    expect(holes({ packages: { 'node_modules/a': parent } })).toEqual(['node_modules/a → win@1.0.0'])
    expect(holes({ packages: { [nested]: parent } })).toEqual([`${nested} → win@1.0.0`])
    for (const path of [
      `${nested}/node_modules/win`,
      'node_modules/a/node_modules/win',
      'node_modules/win',
    ]) {
      expect(holes({ packages: { [nested]: parent, [path]: {} } })).toEqual([])
    }
  })

  it('would show a registry', () => {
    expect(hosts({ packages: { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } } })).toEqual(
      ['node_modules/a'],
    )
  })
})
