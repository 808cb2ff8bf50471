/** Shortcuts to the middle of the story: from the filled forms on, walked through the screens. */
import type { Page } from '@playwright/test'
import { familyLines, type TypedLine } from '#test/fixtures/family.ts'
import type { Running } from './app.ts'
import { Desk } from './desk.ts'
import { Phone } from './phone.ts'
import { loginIdsOn, readSlip } from './slips.ts'

export interface AtSlips {
  readonly desk: Desk
  readonly reception: string
}

export interface AtLinking extends AtSlips {
  readonly loginIds: readonly string[]
  readonly codes: readonly string[]
  readonly phones: Page
}

/** These lines signed up for and active, the desk at 利用コード票. @param pays as for `Desk.signUp` */
export async function atSlips(
  running: Running,
  lines: readonly TypedLine[],
  pays?: string,
): Promise<AtSlips> {
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.signUp(lines, pays)
  await desk.activateAll(lines.length)
  await desk.next()
  await desk.expectStep('slips')
  return { desk, reception }
}

/** With every slip in hand, the desk at 連携, the practice phones open. @param pays as for `Desk.signUp` */
export async function atLinking(
  running: Running,
  lines: readonly TypedLine[],
  pays?: string,
): Promise<AtLinking> {
  const { desk, reception } = await atSlips(running, lines, pays)
  const paper = async (slip: string) => readSlip(running.folder, reception, await desk.printAndHandOver(slip))
  const loginIds = loginIdsOn(await paper('slip-contractor'))
  const codes: string[] = []
  for (const n of lines.keys()) codes.push((await paper(`slip-user-${String(n + 1)}`)).qr ?? '')
  await desk.printAndHandOver('slip-store')
  await desk.readSims(lines)
  await desk.next()
  await desk.expectStep('link')
  await desk.at('open-phones').click()
  return { desk, reception, loginIds, codes, phones: await running.window('phones') }
}

/** The family of three with its slips in hand. */
export async function familyAtLinking(running: Running) {
  const story = await atLinking(running, familyLines)
  const [father, mother, son] = [1, 2, 3].map((n) => new Phone(story.phones, n)) as [Phone, Phone, Phone]
  return { ...story, father, mother, son }
}
