/** `npm test`: where its time goes, what runs beside what, and what a change brings into play. */
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AREAS, specsFor } from '../../../scripts/lib/areas.mjs'
import { changedBy } from '../../../scripts/lib/changed.mjs'
import { inLanes } from '../../../scripts/lib/lanes.mjs'
import { root } from '../../../scripts/lib/paths.mjs'
import { playwrightTimes, slowest, slowestLines, vitestTimes } from '../../../scripts/lib/slowest.mjs'

describe('the slowest tests', () => {
  it('are read from both runners’ reports, with their files', () => {
    const assertionResults = [{ fullName: 'dates are read', duration: 12.5 }, { fullName: 'not run' }]
    expect(
      vitestTimes({ testResults: [{ name: resolve(root, 'test/unit/x.test.ts'), assertionResults }] }),
    ).toEqual([
      { name: 'test/unit/x.test.ts › dates are read', ms: 12.5 },
      { name: 'test/unit/x.test.ts › not run', ms: 0 },
    ])
    const spec = (title: string, ...durations: number[]) => ({
      ...{ title, file: 'e2e/x.spec.ts' },
      tests: [{ results: durations.map((duration) => ({ duration })) }],
    })
    const suites = [{ specs: [spec('a', 100)], suites: [{ specs: [spec('b', 20, 30)] }] }]
    expect(playwrightTimes({ suites })).toEqual([
      { name: 'e2e/x.spec.ts › a', ms: 100 },
      { name: 'e2e/x.spec.ts › b', ms: 50 },
    ])
    expect([...vitestTimes(undefined), ...playwrightTimes(undefined)]).toEqual([])
  })

  it('are ten, the worst first', () => {
    const all = Array.from({ length: 30 }, (_, n) => ({ name: String(n), ms: n }))
    expect(slowest(all).map(({ ms }) => ms)).toEqual([29, 28, 27, 26, 25, 24, 23, 22, 21, 20])
    expect(slowest([{ name: 'no time at all', ms: 0 }])).toEqual([])
    expect(slowestLines('unit', [{ name: 'x › y', ms: 1234 }])).toEqual([
      '  slowest of unit:',
      '      1.2 s  x › y',
    ])
    expect(slowestLines('lint', [])).toEqual([])
  })
})

describe('suites beside each other', () => {
  it('run at most so many at once, all of them, and answer in their order', async () => {
    let now = 0
    let most = 0
    const job = (n: number) => async () => {
      most = Math.max(most, (now += 1))
      for (let turns = 0; turns <= 5 - n; turns += 1) await Promise.resolve()
      now -= 1
      return n
    }
    expect(await inLanes([0, 1, 2, 3, 4].map(job), 2)).toEqual([0, 1, 2, 3, 4])
    expect(most).toBe(2)
    expect(await inLanes([job(7)], 2)).toEqual([7])
  })
})

describe('what a change brings into play', () => {
  const specs = ['family', 'printing', 'looks', 'clock'].map((name) => ({
    file: `test/e2e/${name}.spec.ts`,
    text: "import { Desk } from './support/desk.ts'",
  }))
  const attack = {
    file: 'test/exploits/csp.spec.ts',
    text: "import { listed } from './support/host-door.ts'",
  }
  const played = (...changed: string[]) => specsFor(changed, [...specs, attack])

  it('the one whole story and the specs of its area', () => {
    expect(played('electron/printing/print.ts')).toEqual([
      'test/e2e/family.spec.ts',
      'test/e2e/printing.spec.ts',
    ])
    expect(played('electron/shell/clock/clock.ts')).toEqual([
      'test/e2e/family.spec.ts',
      'test/e2e/clock.spec.ts',
      attack.file,
    ])
  })

  it('a spec by itself, a helper with those that lean on it, and nothing for a unit test', () => {
    expect(played('test/e2e/clock.spec.ts')).toEqual(['test/e2e/clock.spec.ts'])
    expect(played('test/e2e/support/desk.ts')).toEqual(specs.map(({ file }) => file))
    expect(played('test/exploits/support/host-door.ts')).toEqual([attack.file])
    expect(played('test/unit/lib/queue.test.ts', 'README.md')).toEqual([])
  })

  it('every spec belongs to an area, and every area and its specs are there', () => {
    const names = AREAS.flatMap(([, wanted]) => wanted)
    const files = ['e2e', 'exploits', 'crash'].flatMap((folder) =>
      readdirSync(resolve(root, 'test', folder))
        .filter((file) => file.endsWith('.spec.ts'))
        .map((file) => `${folder}/${file.replace('.spec.ts', '')}`),
    )
    const isNamed = (file: string) =>
      names.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name))
    expect(files.filter((file) => !isNamed(file))).toEqual(['e2e/family'])
    const gone = names.filter((name) => !files.some((file) => file.startsWith(name)))
    expect([
      ...gone,
      ...AREAS.map(([folder]) => folder).filter((folder) => !existsSync(resolve(root, folder))),
    ]).toEqual([])
  })

  it('is asked for by --changed, and says so where git does not know the commit', () => {
    expect(changedBy(['--static'])).toBeUndefined()
    expect(changedBy(['--changed=HEAD'])?.since).toMatch(/^[0-9a-f]{40}$/)
    expect(() => changedBy(['--changed=no-such-commit'])).toThrow('no-such-commit')
  })
})
