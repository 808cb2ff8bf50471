/** What a sign-up asks of staff: keys from a blank desk to the last slip, and the seconds that an expert needs for them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { familyLines, type TypedLine } from '#test/fixtures/family.ts'
import { Desk } from '../e2e/support/desk.ts'
import { Keys, type KeyTally } from '../e2e/support/keys.ts'
import { walkToLastSlip } from '../e2e/support/keyboard-walk.ts'
import { launch } from '../e2e/support/launch.ts'
import { keystrokeSeconds, typedKeys, type Strokes } from './keystrokes.ts'
import type { Figure } from './statistics.ts'

/** A card held under the reader is a movement and a press, like a click; the digits are the reader's. */
function strokesOf({ pressed, texts, scans, decisions }: KeyTally): Strokes {
  const typed = texts.reduce((keys, text) => keys + typedKeys(text), 0)
  return { keys: pressed + typed, clicks: scans, homings: 0, decisions }
}

/** The part that no desk can spare anybody: the same names, dates and numbers, typed into one sheet. */
function bareTyping({ texts }: KeyTally): Strokes {
  const keys = texts.reduce((sum, text) => sum + typedKeys(text), 0)
  return { keys, clicks: 0, homings: 0, decisions: texts.length }
}

async function walk(lines: readonly TypedLine[]): Promise<KeyTally> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-bench-'))
  const running = await launch(folder)
  try {
    const desk = new Desk(await running.window('desk'))
    const keys = new Keys(desk.page)
    await desk.at('new-session').waitFor()
    await desk.practise(0.3)
    await walkToLastSlip(desk, keys, lines)
    return keys.tally
  } finally {
    await running.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function figure(who: string, tally: KeyTally): Figure {
  const strokes = strokesOf(tally)
  const seconds = keystrokeSeconds(strokes)
  const bare = keystrokeSeconds(bareTyping(tally))
  const keys = `${String(strokes.keys)} keys, no click, ${String(tally.scans)} cards read`
  return {
    what: `work: ${who} from a blank desk to the last slip (keystroke-level model)`,
    ours: `${String(Math.round(seconds))} s (${keys}, ${String(tally.decisions)} decisions)`,
    against: `${String(Math.round(bare))} s for typing the same names, dates and numbers on one sheet`,
    ratio: seconds / bare,
  }
}

export async function deskWorkFigures(): Promise<Figure[]> {
  return [
    figure('the family of three', await walk(familyLines)),
    figure('one line', await walk(familyLines.slice(0, 1))),
  ]
}
