/** Reads the names of tests from their source, so that listing them runs nothing. */
import ts from 'typescript'

export interface TestTitle {
  readonly file: string
  /** The names of its describe blocks and its own, joined as a runner would show them. */
  readonly name: string
}

const GROUPS = new Set(['describe', 'test.describe', 'suite'])
const TESTS = new Set(['it', 'test'])
/** What may follow the name and still runs every time; `skip`, `todo` and `fixme` do not. */
const RUNS = new Set(['each', 'for', 'concurrent', 'sequential', 'only', 'serial', 'parallel', 'prop'])

/** `it.each(table)` → `it.each`; null for what is no chain of names. */
function chain(node: ts.Expression): string | null {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node)) {
    const before = chain(node.expression)
    return before === null ? null : `${before}.${node.name.text}`
  }
  if (ts.isCallExpression(node)) return chain(node.expression)
  if (ts.isTaggedTemplateExpression(node)) return chain(node.tag)
  return null
}

function kindOf(node: ts.CallExpression): 'group' | 'test' | null {
  let name = chain(node.expression)
  while (name !== null) {
    if (GROUPS.has(name)) return 'group'
    if (TESTS.has(name)) return 'test'
    const cut = name.lastIndexOf('.')
    if (cut < 0 || !RUNS.has(name.slice(cut + 1))) return null
    name = name.slice(0, cut)
  }
  return null
}

/** The literal parts of a title; what is computed reads as `…`. */
function titleOf(node: ts.Expression | undefined): string | null {
  if (node === undefined) return null
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…')
  }
  return null
}

/** @param source text of a test file. @returns the tests in it that run; those skipped by their form are left out. */
export function titlesIn(file: string, source: string): TestTitle[] {
  const titles: TestTitle[] = []
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    if (ts.isCallExpression(node)) {
      const title = titleOf(node.arguments[0])
      const kind = title === null ? null : kindOf(node)
      if (title !== null && kind === 'test') {
        titles.push({ file, name: [...groups, title].join(' › ') })
        return
      }
      if (title !== null && kind === 'group') {
        node.arguments.slice(1).forEach((argument) => visit(argument, [...groups, title]))
        return
      }
      if (isSkippedGroup(node)) return
    }
    ts.forEachChild(node, (child) => visit(child, groups))
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true), [])
  return titles
}

function isSkippedGroup(node: ts.CallExpression): boolean {
  const name = chain(node.expression)
  return name !== null && /^(?:describe|test\.describe|suite)\.(?:skip|todo|fixme)$/.test(name)
}
