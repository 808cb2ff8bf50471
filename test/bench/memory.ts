/** Memory of all processes at rest, and after a day of receptions: what a day adds must not stay. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { contractor } from '#test/fixtures/family.ts'
import { launch, type Running } from '../e2e/support/launch.ts'
import { treeMemory } from './process-memory.ts'
import type { Figure } from './statistics.ts'

const SESSIONS = 50

/** Rubbish is collected first, so that two measurements compare what is really kept. */
async function atRestNow(running: Running, pages: readonly Page[]): Promise<number | null> {
  for (const page of pages) await page.requestGC()
  return treeMemory(running.app.process().pid ?? 0)
}

/** Opens a reception on screen, fills a form and goes back to the list. */
async function serve(desk: Page): Promise<void> {
  await desk.getByTestId('new-session').click()
  await desk.getByTestId('reception-number').waitFor()
  await desk.evaluate(
    async ({ fields }) => {
      const list = await window.desk.call('session.list', null)
      const sessionId = list.ok ? list.value[0]?.id : undefined
      if (!sessionId) throw new Error('no session')
      const edits = [{ kind: 'contractor' as const, fields: fields as never }]
      const saved = await window.desk.call('session.save', { sessionId, edits, focus: null })
      if (!saved.ok) throw new Error(saved.error.code)
      const over = await window.desk.call('session.abandon', { sessionId, reason: 'bench' })
      if (!over.ok) throw new Error(over.error.code)
    },
    { fields: { ...contractor } },
  )
  await desk.getByTestId('home').click()
  await desk.getByTestId('session-list').waitFor()
}

/** No figure where the system does not tell what a process uses. */
export async function memoryFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-bench-'))
  const running = await launch(folder)
  try {
    const desk = await running.window('desk')
    const pages = [desk, await running.window('vault')]
    await desk.getByTestId('session-list').waitFor()
    const atRest = await atRestNow(running, pages)
    for (let n = 0; n < SESSIONS; n += 1) await serve(desk)
    const after = await atRestNow(running, pages)
    if (atRest === null || after === null) return []
    return [
      {
        what: `memory of all processes (PSS) after ${String(SESSIONS)} receptions`,
        ours: `${String(Math.round(after))} MiB`,
        against: `${String(Math.round(atRest))} MiB at rest, in the same run`,
        ratio: after / atRest,
      },
    ]
  } finally {
    await running.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
