import { describe, expect, it } from 'vitest'
import { createManagerApproval } from '#electron/manager/approval.ts'
import { systemIds } from '#electron/security/ids.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { createTestVault, type TestVault } from '#test/fakes/memory-vault.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { reversingSealer, StillClock } from '#test/fakes/session-desk.ts'

const PIN = '2580'
const WRONG = '1379'

/** The rules' codes of a refusal. */
const why = async (call: Promise<unknown>): Promise<string[]> => (await refusedCodes(call)).slice(1)

async function rig(engine?: TestVault['engine'], clock = new StillClock()) {
  const vault = await createTestVault(engine)
  const slowHash = async (secret: string, salt: string): Promise<string> =>
    Buffer.from(`${salt}-${secret}`).toString('base64')
  const approval = createManagerApproval({
    ...{ vault, clock, slowHash },
    books: { inForce: () => rulebook },
    ids: systemIds,
    sealer: reversingSealer,
  })
  const setPin = (pin: string, oldPin: string | null = null) =>
    approval.handlers['manager.setPin']({ pin, oldPin })
  return { vault, clock, approval, setPin, read: () => approval.handlers['manager.read'](null) }
}

describe('the manager’s approval', () => {
  it('L10: without a PIN nobody approves; with the right one a manager does', async () => {
    const { approval, setPin, read } = await rig()
    expect(await read()).toEqual({ set: false, lockedUntil: null })
    expect(await why(approval.approve(PIN))).toEqual(['managerPinMissing'])
    expect(await setPin(PIN)).toEqual({ set: true, lockedUntil: null })
    await approval.approve(PIN)
    expect(await why(approval.approve(WRONG))).toEqual(['managerPinWrong'])
  })

  it('L4: five wrong ones lock it, also for the right one and over a restart, until the time is over', async () => {
    const first = await rig()
    await first.setPin(PIN)
    const said = []
    for (let n = 0; n < rulebook.link.lockAfter; n += 1)
      said.push(...(await why(first.approval.approve(WRONG))))
    expect(said).toEqual([...Array(rulebook.link.lockAfter - 1).fill('managerPinWrong'), 'managerPinLocked'])
    const second = await rig(first.vault.engine, first.clock)
    expect(await why(second.approval.approve(PIN))).toEqual(['managerPinLocked'])
    expect((await second.read()).lockedUntil).not.toBeNull()
    first.clock.pass(rulebook.link.lockMinutes)
    await second.approval.approve(PIN)
    expect(await second.read()).toEqual({ set: true, lockedUntil: null })
  })

  it('L4: a try whose answer never came has been counted', async () => {
    const { vault, approval, setPin } = await rig()
    await setPin(PIN)
    for (let n = 1; n < rulebook.link.lockAfter; n += 1) {
      vault.loseNextAnswer('desk.writeSetting')
      await expect(approval.approve(WRONG)).rejects.toThrow()
    }
    expect(await why(approval.approve(WRONG))).toEqual(['managerPinLocked'])
  })

  it('L10: it is changed with the old one only, and what anybody would try first is refused', async () => {
    const { approval, setPin } = await rig()
    for (const pin of ['0000', '1234', '98765']) {
      expect(await why(setPin(pin))).toEqual(['managerPinSimple'])
    }
    await setPin(PIN)
    expect(await why(setPin('8642', WRONG))).toEqual(['managerPinWrong'])
    expect(await why(setPin('8642'))).toEqual(['managerPinWrong'])
    await approval.approve(PIN)
    await setPin('8642', PIN)
    expect(await why(approval.approve(PIN))).toEqual(['managerPinWrong'])
    await approval.approve('8642')
  })

  it('L8: what is kept shows neither the PIN nor its hash', async () => {
    const { vault, setPin } = await rig()
    await setPin(PIN)
    const kept = (await vault.ask('desk.readSetting', { key: 'manager' })) as { salt: string }
    const hash = Buffer.from(`${kept.salt}-${PIN}`).toString('base64')
    expect(Object.keys(kept)).toContain('hashSealed')
    expect(JSON.stringify(kept)).not.toContain(PIN)
    expect(JSON.stringify(kept)).not.toContain(hash)
  })
})
