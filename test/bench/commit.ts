/** desk → main → vault → committed → desk, against a bare strict Dexie put in the same vault. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launch, type Running } from '../e2e/support/launch.ts'
import { median, quantile, type Figure } from './statistics.ts'

const ROUNDS = 10
const EACH = 20

/** Saves one field again and again, as typing staff do. @returns milliseconds of each. */
function saves(desk: Page, round: number): Promise<number[]> {
  return desk.evaluate(
    async ({ count, at }) => {
      const list = await window.desk.call('session.list', null)
      const sessionId = list.ok ? list.value[0]?.id : undefined
      if (!sessionId) throw new Error('no session')
      const times: number[] = []
      for (let n = 0; n < count; n += 1) {
        const start = performance.now()
        const edits = [{ kind: 'contractor' as const, fields: { address: `見本町${at}-${n}` } }]
        const answer = await window.desk.call('session.save', { sessionId, edits, focus: null })
        if (!answer.ok) throw new Error(answer.error.code)
        times.push(performance.now() - start)
      }
      return times
    },
    { count: EACH, at: round },
  )
}

/** Asks the vault for bare puts as main would, and reads what they took from its page's timeline. */
async function puts(running: Running, vault: Page): Promise<number[]> {
  await vault.evaluate(() => performance.clearMeasures('bench.put'))
  const ids = Array.from({ length: EACH }, () => randomUUID())
  for (const [n, id] of ids.entries()) {
    await running.app.evaluate(
      ({ BrowserWindow }, request) => {
        const window = BrowserWindow.getAllWindows().find(
          ({ webContents }) => webContents.getURL() === 'app://vault/',
        )
        window?.webContents.send('vault:vault.request', request)
      },
      { id, unit: 'bench.put', input: { key: String(n) } },
    )
    // By interval: a hidden page draws no frames to poll by.
    await vault.waitForFunction((done) => performance.getEntriesByName('bench.put').length >= done, n + 1, {
      polling: 5,
    })
  }
  return vault.evaluate(() => performance.getEntriesByName('bench.put').map(({ duration }) => duration))
}

/** Interleaved rounds, so that a busy moment hits both. */
export async function commitFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-bench-'))
  const running = await launch(folder)
  try {
    const [desk, vault] = [await running.window('desk'), await running.window('vault')]
    await desk.getByTestId('new-session').click()
    await desk.getByTestId('reception-number').waitFor()
    const ours: number[] = []
    const bare: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(...(await saves(desk, round)))
      bare.push(...(await puts(running, vault)))
    }
    return [0.5, 0.99].map((q) => ({
      what: `a saved field, desk → main → vault → committed → desk, p${q * 100} of ${ours.length}`,
      ours: `${quantile(ours, q).toFixed(1)} ms`,
      against: `${median(bare).toFixed(1)} ms for a bare strict Dexie put in the same vault (p50)`,
      ratio: quantile(ours, q) / median(bare),
    }))
  } finally {
    await running.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
