/**
 * Somebody who presses, holds, double-presses and scans at random through whole receptions, and then the question of E1:
 * was each act in their records asked for by exactly one press?
 */
import { setTimeout as after } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { passesLuhn } from '#shared/rules/forms/iccid.ts'
import { familyLines, type TypedLine } from '#test/fixtures/family.ts'
import { expect, type Running } from '#test/e2e/support/app.ts'
import { Desk } from '#test/e2e/support/desk.ts'
import { saveForms } from '#test/e2e/support/forms.ts'
import { hold } from '#test/e2e/support/held-keys.ts'
import { Keys } from '#test/e2e/support/keys.ts'
import { actCount, notAskedFor } from './asked-for.ts'
import { chance, type Chance } from './random.ts'
import { recordPresses } from './recorder.ts'

/** Presses within one reception; then the next one begins. */
const PRESSES = 90
/** The longest time between two presses of one hand, in milliseconds. */
const PAUSE = 700

export interface Walked {
  readonly receptions: number
  readonly presses: number
  readonly acts: number
  readonly faults: readonly string[]
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** An act on screen, whether it can be pressed now or not: a person tries both. In a dialog, its buttons. */
function someAct(page: Page, by: Chance): Promise<Spot | null> {
  return page.evaluate((choice) => {
    const dialog = [...document.querySelectorAll('[role=dialog][data-state=open]')].at(-1)
    const acts = [...(dialog ?? document).querySelectorAll<HTMLElement>(dialog ? 'button' : '[data-act]')]
    // Giving up, and taking answers back, ends the walk through a reception too soon.
    const tried = acts.filter(({ dataset }) => !/^abandon$|\.undo$/.test(dataset['control'] ?? ''))
    const act = tried[choice % Math.max(1, tried.length)]
    if (act === undefined) return null
    act.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = act.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, by.below(1000))
}

/** One gesture of a hand. */
async function gesture(page: Page, keys: Keys, by: Chance): Promise<void> {
  const { keyboard, mouse } = page
  const key = by.of(['Enter', ' ', 'F9', 'F9', 'Tab', 'Alt+n', 'Control+Enter', '1'])
  const act = await someAct(page, by)
  switch (by.below(9)) {
    case 0:
      return hold(page, by.of(['Enter', ' ', 'F9', '1']), 0.5)
    case 1:
      return keys.scan(by.of(['8981000000000000011', '8981000000000000029']))
    case 2:
      await keyboard.press(key)
      await after(by.below(PAUSE))
      return keyboard.press(key)
    case 3:
      return keyboard.press(by.of(['Tab', 'Tab', 'Shift+Tab', 'Escape']))
    case 4:
      return keyboard.press(key)
    case 5:
      if (act !== null) await mouse.dblclick(act.x, act.y)
      return
    case 6:
      if (act === null) return
      await mouse.click(act.x, act.y)
      await after(by.below(PAUSE))
      return mouse.click(act.x, act.y)
    default:
      if (act !== null) await mouse.click(act.x, act.y)
  }
}

/** What a dialog asks for is given now and then, so that its act can be had too. */
async function answerDialog(page: Page, by: Chance): Promise<void> {
  const reason = page.getByTestId('dialog-reason')
  if (by.below(3) === 0 && (await reason.isVisible()))
    await reason.fill('練習', { timeout: 1000 }).catch(() => undefined)
}

/** The family of another day: no card is sold twice. @param nth of the receptions, from 0. */
function family(nth: number, size: number): TypedLine[] {
  return familyLines.slice(0, size).map((line, n) => {
    const digits = `8981000000${String(1000 + nth * 10 + n).padStart(8, '0')}`
    const check = [...'0123456789'].find((digit) => passesLuhn(digits + digit)) ?? '0'
    return { ...line, iccid: digits + check }
  })
}

async function walkReception(
  desk: Desk,
  keys: Keys,
  lines: readonly TypedLine[],
  by: Chance,
  begun: () => void,
  goesOn: () => boolean,
): Promise<number> {
  await desk.newSession()
  await saveForms(desk, lines)
  for (const step of ['contractor', 'lines', 'check']) {
    await desk.next()
    await desk.expectStep(step)
  }
  await desk.answerDuties()
  begun()
  let presses = 0
  for (; presses < PRESSES && goesOn(); presses += 1) {
    await gesture(desk.page, keys, by)
    await answerDialog(desk.page, by)
    // A walk is to get somewhere.
    if (by.below(5) === 0) await desk.page.keyboard.press('Control+Enter')
    if (by.below(12) === 0) await desk.page.keyboard.press('Escape')
  }
  // One Escape closes one dialog, and one that is still closing takes none.
  await expect(async () => {
    await desk.page.keyboard.press('Escape')
    await expect(desk.page.getByRole('dialog')).toHaveCount(0, { timeout: 500 })
  }).toPass({ timeout: 10_000 })
  await desk.page.keyboard.press('F3')
  await expect(desk.at('session-list')).toBeVisible()
  return presses
}

/** @param seconds how long, from the first press on; the last reception ends early. @param seed printed by the caller: with it the walk is had again. */
export async function walk(running: Running, seconds: number, seed: number): Promise<Walked> {
  const desk = new Desk(await running.window('desk'))
  const keys = new Keys(desk.page)
  const by = chance(seed)
  const pressed = await recordPresses(desk.page)
  await desk.practise(0.3)
  let end = Infinity
  /** What is prepared before the first press does not count. */
  const begun = (): void => {
    end = Math.min(end, performance.now() + seconds * 1000)
  }
  let [receptions, presses] = [0, 0]
  while (performance.now() < end) {
    presses += await walkReception(
      desk,
      keys,
      family(receptions, by.of([1, 2])),
      by,
      begun,
      () => performance.now() < end,
    )
    receptions += 1
  }
  const asked = await pressed()
  const journals = await desk.page.evaluate(async () => {
    const list = await window.desk.call('session.list', null)
    if (!list.ok) throw new Error(list.error.code)
    return Promise.all(
      list.value.map(async ({ id }) => {
        const journal = await window.desk.call('session.journal', { sessionId: id })
        if (!journal.ok) throw new Error(journal.error.code)
        return journal.value
      }),
    )
  })
  const record = journals.flat().sort((a, b) => a.at.localeCompare(b.at))
  return { receptions, presses, acts: actCount(record), faults: notAskedFor(record, asked) }
}
