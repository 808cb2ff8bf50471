/** From the start of the process to the first painted desk, against an empty page in the same browser. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumPath } from '#test/fakes/chromium.ts'
import { launch, onElectron } from '../e2e/support/launch.ts'
import { median, type Figure } from './statistics.ts'

const ROUNDS = 5

/** When the page first showed something, in milliseconds since the epoch. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint')
          if (entry) done(performance.timeOrigin + entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}

async function desk(folder: string): Promise<number> {
  const started = Date.now()
  const running = await launch(folder)
  const painted = await firstPaint(await running.window('desk'))
  await running.close()
  return painted - started
}

async function emptyPage(): Promise<number> {
  const started = Date.now()
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: chromiumPath(), args })
  const page = await browser.newPage()
  await page.goto('data:text/html,<p>empty</p>')
  const painted = await firstPaint(page)
  await browser.close()
  return painted - started
}

/** Interleaved rounds, so that a busy moment hits both. */
export async function startFigure(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-bench-'))
  const ours: number[] = []
  const empty: number[] = []
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await desk(folder))
      empty.push(await emptyPage())
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return {
    what: `start to first painted desk (${onElectron ? 'Electron' : 'browser host'}), median of ${ROUNDS}`,
    ours: `${Math.round(median(ours))} ms`,
    against: `${Math.round(median(empty))} ms for an empty page in the same Chromium`,
    ratio: median(ours) / median(empty),
  }
}
