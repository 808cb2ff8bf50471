/** The weight of the desk's page: everything that its HTML pulls in, followed through static imports. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { eagerScripts, htmlOf } from '../support/built-pages.ts'
import type { Figure } from './statistics.ts'

const assets = resolve(import.meta.dirname, '../../out/renderer/assets')

/** What the desk may weigh, in bytes. */
const JAVASCRIPT_LIMIT = 700_000
/** What the first version of this stack weighed when it was tried out. */
const CSS_LIMIT = 288_000

function figure(what: string, files: readonly Buffer[], limit: number, isBinding = false): Figure {
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  const zipped = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
  const kb = (n: number): string => `${String(Math.round(n / 1000))} kB`
  return {
    what,
    ours: `${kb(bytes)} (${kb(zipped)} gz)`,
    against: `${kb(limit)} budget`,
    ratio: bytes / limit,
    ...(isBinding ? { most: 1 } : {}),
  }
}

/** JavaScript and CSS that the desk loads before its first paint. */
export async function deskSizes(): Promise<Figure[]> {
  const scripts = [...eagerScripts('renderer/desk').values()].map((text) => Buffer.from(text))
  const styles = [...htmlOf('renderer/desk').matchAll(/\/assets\/([\w.-]+\.css)/g)]
  const sheets = await Promise.all(styles.map(([, name = '']) => readFile(join(assets, name))))
  return [
    figure("the desk's JavaScript", scripts, JAVASCRIPT_LIMIT, true),
    figure("the desk's CSS", sheets, CSS_LIMIT),
  ]
}
