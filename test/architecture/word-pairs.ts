/** One name for one thing: what the words of the counter no longer say, and what they say instead. */
import type { SourceFile } from './project-files.ts'

export interface WordPair {
  /** What is not said any more. */
  readonly instead: RegExp
  readonly say: string
  /** Where it may stand all the same, and why. */
  readonly except?: { readonly path: RegExp; readonly why: string }
}

/** Words by which a command is found besides its name: what else people call it, in kana. */
const SEARCHED = { path: /words\/desk\/app\/keyboard\.ja\.ts$/, why: 'what else people type to find it' }

export const wordPairs: readonly WordPair[] = [
  { instead: /規約集|規則集|ルールブック/, say: 'ルール集' },
  { instead: /規則|きまり|決まり(?![、ま])/, say: 'ルール', except: SEARCHED },
  {
    instead: /端末/,
    say: 'スマートフォン',
    except: {
      path: /words\/(?:catalogue\/|host\.ts$)/,
      why: "the rules' own sentences follow the seed, which says 端末; of the host's it is the terminal",
    },
  },
  { instead: /紙詰まり/, say: '紙づまり' },
  { instead: /店長/, say: '責任者' },
  { instead: /そのほか/, say: 'その他' },
  { instead: /きょうだい/, say: '兄弟姉妹' },
  { instead: /ことば/, say: '表示言語' },
  { instead: /お客様から伺いました/, say: 'お客様の申告で記録' },
  {
    instead: /(?:お?渡し|ご?説明|保管|確認|お?預かり)(?:した|しました)(?=['"`])/,
    say: 'お渡し済みにする, 説明済みにする, 保管済みにする',
    except: {
      path: /words\/desk\/steps\/abilities\.ja\.ts$/,
      why: 'a person who has read a notice says so',
    },
  },
  { instead: /この操作はまだできません/, say: 'what comes first: 先に契約者連携が必要です' },
  { instead: /この日付はありません.*令和/, say: '日付として読み取れません。例: 平成10年4月2日' },
  { instead: /出どころ/, say: '根拠' },
  { instead: /店頭の実際/, say: '店頭の実務' },
  { instead: /よみがな|セイ\(|メイ\(/, say: 'ふりがな(せい)' },
  { instead: /お引き受けできません|(?<!今回は)お受けできませんでした/, say: '今回はお受けできませんでした' },
  {
    instead: /[:：] '(?:OK|否)'/,
    say: '可決 / 否決',
    except: { path: /\.en\.ts$/, why: 'English has its own words' },
  },
  { instead: /\{said\}\(目安\)/, say: 'the day that counts, and that the contract document comes first' },
  { instead: /未入力・要確認 \{n\}件/, say: '未入力{n}件・見直し{n}件' },
  { instead: /日次確認/, say: '本日の実績' },
  {
    instead:
      /'[^'|]*\{n\}(?: (?:more|free))? (?:lines|days|receptions|fields|differences|seconds|activations|checks)\b[^'|]*'/,
    say: '{n} line | {n} lines',
  },
]

const WHERE = /^(?:shared\/(?:words|rules|domain|rulebook)|renderer|electron)\/.*\.(?:ts|vue)$/

/** Without what is said to programmers only. */
function spoken(text: string): string[] {
  const blank = (comment: string): string => comment.replace(/[^\n]/g, '')
  return text
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, blank)
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)\/\/ .*$/, ''))
}

/** @returns one line for each place that says what is not said any more. */
export function oldWords(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => WHERE.test(path) && !path.includes('/migrations/'))
    .flatMap(({ path, text }) =>
      spoken(text).flatMap((line, n) =>
        wordPairs
          .filter(({ instead, except }) => instead.test(line) && except?.path.test(path) !== true)
          .map(({ say }) => `${path}:${String(n + 1)} ${line.trim()} → ${say}`),
      ),
    )
}
