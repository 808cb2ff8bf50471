import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const builder = createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json'))

interface Manifest {
  readonly main: string
  readonly dependencies?: Readonly<Record<string, string>>
}

interface Target {
  readonly target: string
}

interface BuilderConfig {
  readonly files: readonly string[]
  readonly asar: boolean
  readonly electronFuses: Readonly<Record<string, boolean>>
  readonly win: { readonly target: readonly Target[] }
  readonly mac: { readonly target: readonly Target[] }
  readonly linux: { readonly target: readonly string[] }
}

/** Read as the builder reads it, with its own parser, and held against its own schema. */
const yaml = builder('js-yaml') as { load: (text: string) => unknown }
const schema = builder('./scheme.json') as object
const config = yaml.load(readFileSync(join(root, 'electron.builder.yml'), 'utf8')) as BuilderConfig
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema)

describe('electron.builder.yml', () => {
  it("is valid by the builder's own schema", () => {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
  })

  it('would be refused with a misspelt or misplaced setting', () => {
    expect(validate({ ...config, electronFuse: {} })).toBe(false)
    expect(validate({ ...config, electronFuses: { ...config.electronFuses, runAsNodes: false } })).toBe(false)
    expect(validate({ ...config, win: { target: [{ target: 'nsis', arch: ['x65'] }] } })).toBe(false)
  })

  it('burns every fuse that has a safe side', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
    // The last three fuses are worth something only around an archive.
    expect(config.asar).toBe(true)
  })

  it('builds for Windows, macOS and Linux', () => {
    expect(config.win.target.map(({ target }) => target)).toEqual(['nsis'])
    expect(config.mac.target.map(({ target }) => target)).toEqual(['dmg'])
    expect(config.linux.target).toEqual(['AppImage', 'deb'])
  })

  it('ships the bundles and neither the browser host nor its tools', () => {
    expect(
      config.files.every((pattern) =>
        /^(?:out\/(?:main|preload|renderer)\/|package\.json$|LICENSE$)/.test(pattern),
      ),
    ).toBe(true)
    expect(manifest.main).toBe('out/main/main.js')
    // What is no dependency is bundled by the build, and is not copied as node_modules.
    expect(manifest.dependencies ?? {}).toEqual({})
  })
})
