/** What customers do on the practice phones while the desk looks on. */
import type { Input, Output } from '#shared/contract/channel.ts'
import type { phoneCalls } from '#shared/contract/phones.ts'
import type { DeviceId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { contractor } from '#test/fixtures/family.ts'
import { lineAt } from './a-session.ts'
import type { Main } from './main/start-main.ts'

/** @throws when the phone is refused */
async function onPhone<N extends keyof typeof phoneCalls>(
  main: Main,
  name: N,
  input: Input<(typeof phoneCalls)[N]>,
): Promise<Output<(typeof phoneCalls)[N]>> {
  const answer = await main.phones.call(name, input)
  if (!answer.ok) throw new Error(`${name}: ${answer.error.reasons.map(({ code }) => code).join(' ')}`)
  await main.idle()
  return answer.value
}

/** The contractor signs in for a line for the first time. @returns the contractor's phone */
async function signedIn(main: Main, session: Session, n: number): Promise<DeviceId> {
  const lineId = lineAt(session, n).id
  const deviceId = session.devices.find(({ owner }) => owner === 'contractor')?.id
  if (!deviceId) throw new Error('the contractor has no phone')
  await onPhone(main, 'phone.addFriend', { deviceId })
  const { loginId } = await main.ask('loginId.show', { sessionId: session.id, lineId, identityChecked: true })
  const first = { receptionNumber: session.receptionNumber, birthDate: contractor.birthDate }
  await onPhone(main, 'phone.linkContractor', { deviceId, loginId, password: 'Himitsu-no-1', first })
  return deviceId
}

/** The contractor has a new code made in MyPage: it is in the contractor's hand at once (S61). @param n of the line, from 1 */
export async function reissuedInMyPage(main: Main, session: Session, n: number): Promise<void> {
  const deviceId = await signedIn(main, session, n)
  await onPhone(main, 'phone.reissue', { deviceId, lineId: lineAt(session, n).id })
}

/** The contractor ends the contract of a line. @param n of the line, from 1 */
export async function cancelledInMyPage(main: Main, session: Session, n: number): Promise<void> {
  const deviceId = await signedIn(main, session, n)
  await onPhone(main, 'phone.endContract', { deviceId, lineId: lineAt(session, n).id, how: 'cancel' })
}

/** The tenth wrong code in a row ends the code of that phone's line (L4). @param n of the line, from 1 */
export async function tenWrongCodes(main: Main, session: Session, n: number): Promise<void> {
  const deviceId = lineAt(session, n).deviceId ?? ''
  await onPhone(main, 'phone.addFriend', { deviceId })
  for (let tries = 1; tries <= 10; tries += 1) {
    await main.phones.call('phone.linkUser', { deviceId, typedCode: '0000-0000-0000-0000' })
    if (tries % 5 === 0) await main.ask('practice.forward', { by: 'hour' })
  }
  await main.idle()
}
