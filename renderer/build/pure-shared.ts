/** At build time: what of `shared/` no page uses is left out of the pages, its schemas with all of zod first of all. */
import { parseAst, type Plugin } from 'vite'

/** Nothing to be done: they have no effect as they stand, and the bundler knows it. */
const PLAIN = ['ArrowFunctionExpression', 'FunctionExpression', 'Identifier', 'Literal', 'TemplateLiteral']

/**
 * `shared/` is pure: loading one of its modules does nothing but name values. The bundler cannot see that of
 * `z.object(…)`, keeps every schema that stands beside a used function, and zod with it. So it is told: each value at the
 * top of a module is made by a call that is marked as pure, and a module of which nothing is used goes as a whole.
 * @param folder absolute, with a slash at its end
 */
export function pureShared(folder: string): Plugin {
  return {
    name: 'madoguchi-pure-shared',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').startsWith(folder) || !id.endsWith('.ts')) return null
      const { body } = parseAst(code, { lang: 'ts' })
      // The one that tells zod how to run does something when it is loaded.
      if (body.some(({ type }) => type === 'ExpressionStatement')) return null
      let pure = code
      for (const { start, end } of valuesOf(body).reverse()) {
        pure = `${pure.slice(0, start)}/* @__PURE__ */ (() => (${pure.slice(start, end)}))()${pure.slice(end)}`
      }
      return { code: pure, map: null, moduleSideEffects: false }
    },
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Where the values at the top of a module stand, in their order. */
function valuesOf(body: ReturnType<typeof parseAst>['body']): Span[] {
  return body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
    .flatMap((node) => (node?.type === 'VariableDeclaration' ? node.declarations : []))
    .flatMap(({ init }) => (init === null || PLAIN.includes(init.type) ? [] : [init]))
}
