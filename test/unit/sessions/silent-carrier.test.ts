/** A carrier that tells nothing by itself: the desk lives on what staff see and hear (C26, N7). */
import { describe, expect, it } from 'vitest'
import { familyOf } from '#electron/carrier/phones/views.ts'
import { deskOnEmbedded } from '#test/fakes/embedded-desk.ts'
import { activated, lineAt, link } from '#test/fakes/session-desk.ts'
import { contractor } from '#test/fixtures/family.ts'

async function silentFamily() {
  const desk = await deskOnEmbedded()
  await desk.carrier.practice.write({ fault: 'none', remaining: 0, latencySeconds: 0, hears: false })
  const session = await activated(desk)
  const [fathers] = session.devices
  if (!fathers) throw new Error('no phone')
  const family = familyOf(session)
  const lineId = lineAt(session, 0)
  await desk.carrier.phone.addFriend(family, fathers.id)
  const loginId = await desk.service.forPrinting.open('contractor', session.id, lineId)
  const first = { receptionNumber: session.receptionNumber, birthDate: contractor.birthDate }
  await desk.carrier.phone.linkContractor(family, {
    deviceId: fathers.id,
    loginId,
    password: 'chosen-at-home',
    first,
  })
  await desk.service.idle()
  return { desk, session, fathers }
}

describe('a carrier that tells nothing', () => {
  it('C26: nothing of what happened on the phone becomes システム確認, not even when the session is read', async () => {
    const { desk, session } = await silentFamily()
    expect(desk.carrier.yieldsSystemEvidence).toBe(false)
    const read = await desk.handlers['session.read']({ sessionId: session.id })
    expect(read.devices[0]?.friendAdd).toBeNull()
    expect(read.lines[0]?.contractorLink.status).toBe('eligible')
  })

  it('N7: staff record what they saw, and that is what stands there', async () => {
    const { desk, session } = await silentFamily()
    const after = await link(desk, session.id, 0, 'contractor')
    expect(after.lines[0]?.contractorLink).toMatchObject({ status: 'linked', evidence: 'staffSeen' })
  })

  it('N7, C26: heard again, what staff saw is confirmed by the carrier', async () => {
    const { desk, session } = await silentFamily()
    await link(desk, session.id, 0, 'contractor')
    await desk.carrier.practice.write({ fault: 'none', remaining: 0, latencySeconds: 0, hears: true })
    const read = await desk.handlers['session.read']({ sessionId: session.id })
    expect(read.lines[0]?.contractorLink).toMatchObject({ status: 'linked', evidence: 'system' })
    expect(read.devices[0]?.friendAdd?.evidence).toBe('system')
  })
})
