/** Shortcuts to the middle of the story, walked through the screens like everything else. */
import { familyLines } from '#test/fixtures/family.ts'
import type { Running } from './app.ts'
import { Desk } from './desk.ts'
import { Phone } from './phone.ts'
import { loginIdsOn, readSlip } from './slips.ts'

export interface AtLinking {
  readonly desk: Desk
  readonly reception: string
  readonly loginIds: readonly string[]
  readonly codes: readonly string[]
  readonly father: Phone
  readonly mother: Phone
  readonly son: Phone
}

/** The family of three with its slips in hand, the desk at 連携, the practice phones open. */
export async function familyAtLinking(running: Running): Promise<AtLinking> {
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.signUp(familyLines)
  await desk.activateAll(3)
  await desk.next()
  const paper = async (slip: string) => readSlip(running.folder, reception, await desk.printAndHandOver(slip))
  const loginIds = loginIdsOn(await paper('slip-contractor'))
  const codes: string[] = []
  for (const n of [1, 2, 3]) codes.push((await paper(`slip-user-${n}`)).qr ?? '')
  await desk.printAndHandOver('slip-store')
  await desk.next()
  await desk.at('open-phones').click()
  const phones = await running.window('phones')
  const [father, mother, son] = [new Phone(phones, 1), new Phone(phones, 2), new Phone(phones, 3)]
  return { desk, reception, loginIds, codes, father, mother, son }
}
