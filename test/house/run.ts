/** `npm run house`: what `measure.ts` finds, for source and tests. It judges nothing; the checks are in `test/architecture`. */
import { codeFiles } from '#test/architecture/project-files.ts'
import { circles } from '#test/architecture/layers.ts'
import { flows } from '#test/unit/renderer/desk/flows/flows.ts'
import { exportsForTestsOnly, foldersOf, sizeOf, type Size } from './measure.ts'

/** How many rows of a long list are printed. */
const ROWS = 12

function printSize(name: string, size: Size): void {
  const share = `${(size.importShare * 100).toFixed(1)} %`
  console.log(
    `${name.padEnd(7)} ${size.files} files, ${size.lines} lines; median ${size.median}, 90th ${size.ninetieth}, ` +
      `largest ${size.largest.lines} (${size.largest.path}); imports ${share} of lines`,
  )
}

function printList(title: string, rows: readonly string[]): void {
  console.log(`\n${title}: ${rows.length}`)
  for (const row of rows.slice(0, ROWS)) console.log(`  ${row}`)
  if (rows.length > ROWS) console.log(`  … and ${rows.length - ROWS} more`)
}

const files = codeFiles()
const tests = files.filter(({ path }) => path.startsWith('test/'))
const source = files.filter(({ path }) => /^(?:electron|renderer|shared|scripts)\//.test(path))

printSize('source', sizeOf(source))
printSize('tests', sizeOf(tests))
printList(
  'Folders of source with more than 20 files',
  foldersOf(source)
    .filter(({ files: count }) => count > 20)
    .map(({ folder, files: count }) => `${String(count).padStart(3)}  ${folder}`),
)
printList('Circles of values', circles(source, 'values'))
printList('Circles, types included', circles(source, 'all'))
printList('Exports that only tests use', exportsForTestsOnly(source, tests))
printList(
  'Files on the way of five flows (test/unit/renderer/desk/flows)',
  Object.entries(flows).map(
    ([name, way]) => `${String(way.length).padStart(3)}  ${name}: ${way[0]} … ${way.at(-1) ?? ''}`,
  ),
)
