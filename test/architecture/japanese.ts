/**
 * Japanese in code that nobody reads on a screen: main, the rules and the domain hand over codes, and `shared/words/` has
 * the sentences. What is Japanese there all the same is named here, with its reason.
 */
import ts from 'typescript'
import type { SourceFile } from './project-files.ts'

const SCANNED = /^(?:electron|shared\/(?:rules|domain))\//u
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** By file or folder: why it holds Japanese that is no sentence for a screen. */
export const mayHoldJapanese: Readonly<Record<string, string>> = {
  'shared/domain/branch.ts': 'The chains are named as the seed names them (S80).',
  'shared/domain/text/address.ts': 'How the data of addresses say that a name stands for no town.',
  'shared/domain/text/typed-text.ts': 'Signs of the scripts that people type.',
  'shared/domain/time/dates.ts': 'The one reader of dates knows how they are written.',
  'shared/domain/time/date-words.ts': 'The one writer of dates.',
  'shared/domain/time/eras.ts': 'Names of the eras.',
  'shared/rules/forms/fields.ts': 'The kana that a reading is made of.',
  'shared/rules/linking/guide.ts': 'The seed’s labels, which the way through LINE and MyPage is made of.',
  'shared/rules/linking/device-setup.ts': 'What a phone of the family is called is kept with it.',
  'electron/practice/people.ts': 'Names of the invented family.',
  'electron/vault/migrations/desk-011-reasons.ts':
    'A released step reads sentences that earlier versions kept.',
}

/** Strings, pieces of templates and patterns with Japanese in them; comments are not looked at. */
function japaneseIn({ path, text }: SourceFile): string[] {
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const holdsText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node)
    if (holdsText && JAPANESE.test(node.text)) found.push(node.text)
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
  return found
}

/** @returns one line per file with Japanese in its code, and the first piece of it. */
export function japaneseTexts(files: readonly SourceFile[]): string[] {
  const named = Object.keys(mayHoldJapanese)
  return files
    .filter(({ path }) => SCANNED.test(path) && !named.some((each) => path.startsWith(each)))
    .flatMap((file) =>
      japaneseIn(file)
        .slice(0, 1)
        .map((text) => `${file.path}: ${text}`),
    )
}

/** @returns what is named without need: nothing Japanese is there any more. */
export function idleNames(files: readonly SourceFile[]): string[] {
  return Object.keys(mayHoldJapanese).filter(
    (name) => !files.some((file) => file.path.startsWith(name) && japaneseIn(file).length > 0),
  )
}
