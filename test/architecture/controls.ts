/**
 * What can be pressed is a control: a name that stands in a list, or a value that a maker of shared/domain/controls made.
 * The compiler finds a name that is none; what it cannot see is found here.
 */
import type { SourceFile } from './project-files.ts'

/** The folder that knows how a control is written. */
const HOME = 'shared/domain/controls/'
/** Where the page's attribute becomes a selector, and a selector a control. */
const FINDER = 'renderer/ui/controls/data-control.ts'

/** Playwright's own names for what it calls a test's ID are not ours to choose. */
const OLD_NAMES = /\bdata-test-?id\b|\btestIds?\b|\btest-id\b|\bdataset\W{1,3}testid\b/g

/** @returns one line for each place that still speaks of a test's ID. */
export function oldNames(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^(?:electron|renderer|shared|test|scripts)\//.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(OLD_NAMES)].map(([name]) => `${path}: ${name}`))
}

/** @returns one line for each control that a page writes as a string instead of having it made. */
export function writtenByHand(files: readonly SourceFile[]): string[] {
  const inPages = files
    .filter(({ path }) => /^renderer\/.*\.vue$/.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\s:(?:data-control|control)="([^"]*)"/g)]
        .filter(([, value = '']) => /`|' *\+|^'/.test(value))
        .map(([, value = '']) => `${path}: ${value} is not made by control`),
    )
  const makers = files
    .filter(({ path }) => !path.startsWith(HOME) && /^(?:electron|renderer|shared)\//.test(path))
    .filter(({ text }) =>
      /import \{[^}]*\bmade\b[^}]*\} from '[^']*controls\/control\.ts'|\bas Control\b/.test(text),
    )
    .map(({ path }) => `${path}: only the makers make a control of a string`)
  return [...inPages, ...makers]
}

/** @returns one line for each place that takes a control's string apart, or writes a selector of its own. */
export function takenApart(files: readonly SourceFile[]): string[] {
  const product = files.filter(
    ({ path }) => /^(?:electron|renderer|shared)\//.test(path) && !path.startsWith(HOME),
  )
  const apart = product
    .filter(({ text }) =>
      /\b[cC]ontrol\??\.(?:split|startsWith|endsWith|slice|substring|match|includes|lastIndexOf|replace)\(|\.exec\([^)]*\b[cC]ontrol\)/.test(
        text,
      ),
    )
    .map(({ path }) => `${path} takes a control apart: its typed fields say what it is`)
  const selectors = product
    .filter(({ path, text }) => path !== FINDER && /\[data-control/.test(text))
    .map(({ path }) => `${path} looks for a control by itself: findControl does`)
  return [...apart, ...selectors]
}

/** @returns one line for each listed name that no page carries and nobody leads to. */
export function namesWithoutPage(names: readonly string[], pages: readonly SourceFile[]): string[] {
  const texts = pages.filter(({ path }) => /\.(?:vue|ts)$/.test(path)).map(({ text }) => text)
  return names
    .filter((name) => !texts.some((text) => text.includes(`"${name}"`) || text.includes(`'${name}'`)))
    .map((name) => `${name} is on no page`)
}
