/** At build time: messages with blanks are compiled, so that no page brings a compiler for them. */
import { baseCompile } from '@intlify/message-compiler'
import { parseAst, type Plugin } from 'vite'

/** What means something to the compiler; every other message is its own result. */
const MARKS = /[{}@|]/

/**
 * @param message as it is written, e.g. `{n}件`
 * @returns the tree that vue-i18n fills in; null for one without marks. @throws SyntaxError when it is none that compiles
 */
export function compiledMessage(message: string): object | null {
  if (!MARKS.test(message)) return null
  const { ast } = baseCompile(message, {
    ...{ jit: true, minify: true, location: false },
    onError(error) {
      throw error
    },
  })
  return ast
}

/** @param folders of words, absolute, with a slash at their ends */
export function compiledWords(folders: readonly string[]): Plugin {
  return {
    name: 'madoguchi-compiled-words',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/')
      if (!folders.some((folder) => path.startsWith(folder)) || !path.endsWith('.ts')) return null
      let compiled = code
      for (const { start, end, value } of textsOf(parseAst(code, { lang: 'ts' })).reverse()) {
        const tree = compiledMessage(value)
        if (tree === null) continue
        compiled = `${compiled.slice(0, start)}${JSON.stringify(tree)}${compiled.slice(end)}`
      }
      return { code: compiled, map: null }
    },
  }
}

interface Text {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Every text that is the value of a property, in their order. @throws Error for one that is put together */
function textsOf(node: unknown): Text[] {
  if (Array.isArray(node)) return node.flatMap(textsOf)
  if (typeof node !== 'object' || node === null) return []
  if (isProperty(node)) {
    const { value } = node
    if (value.type === 'Literal' && typeof value.value === 'string')
      return [{ start: value.start, end: value.end, value: value.value }]
    if (value.type === 'TemplateLiteral' || value.type === 'BinaryExpression')
      throw new Error('a message is written as one text')
    return textsOf(value)
  }
  return Object.values(node).flatMap(textsOf)
}

interface Property {
  readonly value: {
    readonly type: string
    readonly start: number
    readonly end: number
    readonly value?: unknown
  }
}

function isProperty(node: object): node is Property {
  return 'type' in node && node.type === 'Property'
}
