/** Pure code keeps nothing between two calls: what lets its tests share one load of every module (test/vitest.config.ts). */
import type { SourceFile } from './project-files.ts'

/** Folders of the code, and of its tests and their helpers, that are loaded once for all of them. */
const SHARED = [
  'shared/',
  'electron/carrier/',
  'test/unit/shared/',
  'test/unit/rulebook/',
  'test/unit/contract/',
  'test/unit/carrier/',
]

/** A variable of the module, or a collection that anybody may add to. */
const KEPT = /^(?:export )?(?:let|var) |^(?:export )?const \w+ = new (?:Map|Set|WeakMap|WeakSet)\b/m
/** A test that changes for everybody what is loaded or what there is. */
const REPLACED = /\bvi\.(?:mock|doMock|stubGlobal|stubEnv|useFakeTimers|setSystemTime|spyOn)\(/
/** A variable that the tests of one file fill themselves is nobody else's: a test file is never imported. */
const isTest = (path: string): boolean => path.endsWith('.test.ts')

/** @returns a line for every file that would let one test see what another did. */
export function leaks(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => SHARED.some((folder) => path.startsWith(folder)))
    .filter(({ path, text }) => REPLACED.test(text) || (!isTest(path) && KEPT.test(text)))
    .map(({ path }) => `${path}: keeps or replaces something for every test after it`)
}
