/** What a file imports, read with TypeScript's own parser: static, dynamic, re-exported, required, as a type. */
import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './project-files.ts'

export interface Import {
  readonly file: string
  /** As written. */
  readonly specifier: string
  /** Path from the project's root when it is ours, else null. */
  readonly path: string | null
  /** Name of the package (or `node:…`) when it is not ours, else null. */
  readonly pack: string | null
  /** Erased when it is compiled. */
  readonly typeOnly: boolean
}

const OURS = /^#(shared|electron|renderer|test)\//

/** Vue's scripts, one after the other; anything else as it is. */
export function scriptOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.vue')) return text
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
}

function target(file: string, specifier: string): Pick<Import, 'path' | 'pack'> {
  if (OURS.test(specifier)) return { path: specifier.slice(1), pack: null }
  if (specifier.startsWith('.')) return { path: posix.join(posix.dirname(file), specifier), pack: null }
  const [scope = '', name = ''] = specifier.split('/')
  return { path: null, pack: scope.startsWith('@') ? `${scope}/${name}` : scope }
}

function allNamesAreTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  if (clause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly)
}

/** The specifier that a node imports, with whether only types come of it. */
function importOf(node: ts.Node): { text: string; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { text: node.moduleSpecifier.text, typeOnly: allNamesAreTypes(node.importClause) }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { text: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { text: node.argument.literal.text, typeOnly: true }
  }
  if (
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || isRequire(node.expression))
  ) {
    const [argument] = node.arguments
    if (argument && ts.isStringLiteralLike(argument)) return { text: argument.text, typeOnly: false }
  }
  return null
}

function isRequire(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && expression.text === 'require'
}

export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const hit = importOf(node)
    if (hit) {
      const specifier = hit.text.replace(/\?.*$/, '')
      found.push({ file: file.path, specifier, ...target(file.path, specifier), typeOnly: hit.typeOnly })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest))
  return found
}
