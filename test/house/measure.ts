/** The house in numbers: how long files are, how full folders, how much of the code is imports. Pure over a list of files. */
import ts from 'typescript'
import { importsOf, scriptOf } from '#test/architecture/imports.ts'
import type { SourceFile } from '#test/architecture/project-files.ts'

export interface Size {
  readonly files: number
  readonly lines: number
  readonly median: number
  readonly ninetieth: number
  readonly largest: { readonly path: string; readonly lines: number }
  /** Lines of import declarations ÷ all lines. */
  readonly importShare: number
}

export interface FullFolder {
  readonly folder: string
  readonly files: number
}

/** @returns how many lines a text has; a last line break ends a line and begins none */
function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

/** Lines that import declarations take, those over several lines counted whole. */
function importLinesOf(file: SourceFile): number {
  const source = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest)
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line
  return source.statements
    .filter(ts.isImportDeclaration)
    .reduce((sum, node) => sum + lineAt(node.end) - lineAt(node.getStart(source)) + 1, 0)
}

/** @param files at least one. @returns their number and lengths, in lines */
export function sizeOf(files: readonly SourceFile[]): Size {
  const counted = files.map((file) => ({ path: file.path, lines: linesOf(file.text) }))
  counted.sort((a, b) => a.lines - b.lines)
  const largest = counted.at(-1)
  if (largest === undefined) throw new Error('a house without a file has no size')
  const at = (share: number): number => counted[Math.floor((counted.length - 1) * share)]?.lines ?? 0
  const lines = counted.reduce((sum, each) => sum + each.lines, 0)
  const imports = files.reduce((sum, file) => sum + importLinesOf(file), 0)
  return {
    files: files.length,
    lines,
    median: at(0.5),
    ninetieth: at(0.9),
    largest,
    importShare: imports / lines,
  }
}

/** @returns folders by the number of files that lie in them themselves, the fullest first */
export function foldersOf(files: readonly SourceFile[]): FullFolder[] {
  const counts = new Map<string, number>()
  for (const { path } of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
    .map(([folder, count]) => ({ folder, files: count }))
    .sort((a, b) => b.files - a.files || a.folder.localeCompare(b.folder))
}

/** Names that a file gives away, but for those it passes on from another file. */
function exportsOf(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest)
  return source.statements.flatMap((node) => {
    if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) {
      return node.moduleSpecifier ? [] : node.exportClause.elements.map(({ name }) => name.text)
    }
    if (!ts.canHaveModifiers(node)) return []
    const isExported = ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (isExported !== true) return []
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      )
    }
    const named = node as ts.Node & { readonly name?: ts.Node }
    return named.name !== undefined && ts.isIdentifier(named.name) ? [named.name.text] : []
  })
}

/** Every `path#name` that a file takes from another; `path#*` where it takes all. */
function takenBy(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest)
  const taken: string[] = []
  const targets = new Map(importsOf(file).map(({ specifier, path }) => [specifier, path]))
  for (const node of source.statements) {
    const specifier = specifierOf(node)
    const path = specifier === null ? null : (targets.get(specifier) ?? null)
    if (path === null) continue
    const names = namesOf(node)
    taken.push(...(names === null ? [`${path}#*`] : names.map((name) => `${path}#${name}`)))
  }
  return taken
}

function specifierOf(node: ts.Statement): string | null {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return null
  const { moduleSpecifier } = node
  return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null
}

/** Null: everything. */
function namesOf(node: ts.Statement): string[] | null {
  const list = ts.isImportDeclaration(node)
    ? node.importClause?.namedBindings
    : ts.isExportDeclaration(node)
      ? node.exportClause
      : undefined
  if (list === undefined || (!ts.isNamedImports(list) && !ts.isNamedExports(list))) return null
  return list.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

/**
 * Exports of the source that only tests take: a function that the app does not need, or one that should not be seen.
 * @returns `path#name`; what its own file uses as well counts too, since the word `export` is then for tests alone
 */
export function exportsForTestsOnly(source: readonly SourceFile[], tests: readonly SourceFile[]): string[] {
  const byApp = new Set(source.flatMap(takenBy))
  const byTests = new Set(tests.flatMap(takenBy))
  return source.flatMap((file) =>
    exportsOf(file)
      .map((name) => ({ one: `${file.path}#${name}`, every: `${file.path}#*` }))
      .filter(({ one, every }) => byTests.has(one) && !byApp.has(one) && !byApp.has(every))
      .map(({ one }) => one),
  )
}
