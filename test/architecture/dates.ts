/**
 * Dates have one reader and one writer (E4): what writes one by hand, or asks the engine to, is a breach. So is a number
 * that is grouped by the engine: both follow the PC's own data, and a slip must not.
 */
import { withoutComments } from './rulebook-only.ts'
import type { SourceFile } from './project-files.ts'

const SCANNED = /^(?:electron|renderer|shared)\//u
/** The reader, the writer, the eras, and time zones. */
const HOME = /^shared\/domain\/time\//u

const shapes: readonly (readonly [string, RegExp])[] = [
  ['a format of the engine', /\bIntl\.|\.toLocale(?:Date|Time)?String\(/u],
  ['a date of the PC’s own zone', /\.get(?:FullYear|Month|Date|Day|Hours|Minutes)\(\)/u],
  ['a date written by hand', /\}年|\}月\$\{|\}月(?:'|"|`)\s*\+|\$\{[^}]*\bmonth\b[^}]*\}[-/]\$\{/u],
  ['a date taken to pieces', /\b(?:date|day|birthDate|businessDate)\.(?:split\(|slice\(|substring\()/u],
  ['a table of eras', /明治.{0,80}大正|昭和.{0,120}from:|\bera(?:s|Names)\s*=\s*[[{]/su],
  ['the names of months', /\bJan(?:uary)?['"],/u],
]

/** @returns one line per breach. */
export function dateBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (!SCANNED.test(path) || HOME.test(path)) return []
    const code = withoutComments(text)
    return shapes.filter(([, shape]) => shape.test(code)).map(([what]) => `${path}: ${what}`)
  })
}
