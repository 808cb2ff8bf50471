import { describe, expect, it } from 'vitest'
import { createManagerApproval } from '#electron/manager/approval.ts'
import { createClock, createPcClock } from '#electron/shell/clock/pc-clock.ts'
import { systemIds } from '#electron/lib/ids.ts'
import type { Clock } from '#shared/domain/time/time.ts'
import type { ManagerAct } from '#shared/rules/codes/manager-pin.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { createTestVault, type TestVault } from '#test/fakes/memory-vault.ts'
import { refusalOf, refusedCodes } from '#test/fakes/refused-codes.ts'
import { reversingSealer, StillClock } from '#test/fakes/session-desk.ts'
import { saidOf } from '#test/support/said.ts'

const PIN = '2580'
const WRONG = '1379'

/** The rules' codes of a refusal. */
const why = async (call: Promise<unknown>): Promise<string[]> => (await refusedCodes(call)).slice(1)

async function rig<C extends Clock = StillClock>(
  engine?: TestVault['engine'],
  clock: C = new StillClock() as Clock as C,
) {
  const vault = await createTestVault(engine)
  const slowHash = async (secret: string, salt: string): Promise<string> =>
    Buffer.from(`${salt}-${secret}`).toString('base64')
  const approval = createManagerApproval({
    ...{ vault, clock, slowHash },
    rulebooks: { inForce: () => rulebook },
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
    expect(await why(approval.approve(PIN, 'reprint'))).toEqual(['managerPinMissingReprint'])
    expect(await setPin(PIN)).toEqual({ set: true, lockedUntil: null })
    await approval.approve(PIN, 'reprint')
    expect(await why(approval.approve(WRONG, 'reprint'))).toEqual(['managerPinWrong'])
  })

  it('L4: five wrong ones lock it, also for the right one and over a restart, until the time is over', async () => {
    const first = await rig()
    await first.setPin(PIN)
    const said = []
    for (let n = 0; n < rulebook.link.lockAfter; n += 1)
      said.push(...(await why(first.approval.approve(WRONG, 'reprint'))))
    expect(said).toEqual([
      ...Array(rulebook.link.lockAfter - 1).fill('managerPinWrong'),
      'managerPinLockedReprint',
    ])
    const second = await rig(first.vault.engine, first.clock)
    expect(await why(second.approval.approve(PIN, 'reprint'))).toEqual(['managerPinLockedReprint'])
    expect((await second.read()).lockedUntil).not.toBeNull()
    first.clock.pass(rulebook.link.lockMinutes)
    await second.approval.approve(PIN, 'reprint')
    expect(await second.read()).toEqual({ set: true, lockedUntil: null })
  })

  it('L4: a try whose answer never came has been counted', async () => {
    const { vault, approval, setPin } = await rig()
    await setPin(PIN)
    for (let n = 1; n < rulebook.link.lockAfter; n += 1) {
      vault.loseNextAnswer('desk.writeSetting')
      await expect(approval.approve(WRONG, 'reprint')).rejects.toThrow()
    }
    expect(await why(approval.approve(WRONG, 'reprint'))).toEqual(['managerPinLockedReprint'])
  })

  it('L10: it is changed with the old one only, and what anybody would try first is refused', async () => {
    const { approval, setPin } = await rig()
    for (const pin of ['0000', '1234', '98765']) {
      expect(await why(setPin(pin))).toEqual(['managerPinSimple'])
    }
    await setPin(PIN)
    expect(await why(setPin('8642', WRONG))).toEqual(['managerPinWrong'])
    expect(await why(setPin('8642'))).toEqual(['managerPinWrong'])
    await approval.approve(PIN, 'reprint')
    await setPin('8642', PIN)
    expect(await why(approval.approve(PIN, 'reprint'))).toEqual(['managerPinWrong'])
    await approval.approve('8642', 'reprint')
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

  const lockUp = async ({ approval }: Awaited<ReturnType<typeof rig>>): Promise<void> => {
    for (let n = 0; n < rulebook.link.lockAfter; n += 1) await why(approval.approve(WRONG, 'rulebook'))
  }

  it('E13g: only who reprints a code is told of a new code; nobody else is sent to it', async () => {
    const desk = await rig()
    const advice = async (act: ManagerAct): Promise<string> =>
      (await refusalOf(desk.approval.approve(PIN, act))).reasons
        .map((each) => `${saidOf(each)?.todo} ${saidOf(each, 'en')?.todo}`)
        .join()
    for (const state of ['missing', 'locked']) {
      if (state === 'locked') {
        await desk.setPin(PIN)
        await lockUp(desk)
      }
      expect(await advice('reprint')).toContain('再発行')
      for (const act of ['rulebook', 'pin'] as const) {
        expect(await advice(act)).not.toMatch(/再発行|利用コード|usage code/)
        expect(await advice(act)).toContain('責任者')
      }
    }
    expect(saidOf((await refusalOf(desk.setPin('8642', PIN))).reasons[0])?.todo).not.toContain('再発行')
  })

  it('E13g: moving practice time on lifts no lock: it is of the PC’s own time', async () => {
    const time = { wall: new Date('2026-11-30T01:00:00Z'), uptime: 0 }
    const pc = createPcClock({ read: () => time.wall, uptime: () => time.uptime })
    const practice = createClock(pc)
    const desk = await rig(undefined, pc)
    await desk.setPin(PIN)
    await lockUp(desk)
    practice.forward(40 * 86_400_000)
    expect(await why(desk.approval.approve(PIN, 'rulebook'))).toEqual(['managerPinLocked'])
    const minutes = rulebook.link.lockMinutes * 60_000
    time.wall = new Date(time.wall.getTime() + minutes)
    time.uptime += minutes
    await desk.approval.approve(PIN, 'rulebook')
  })

  it('E13g: a lock that began under a clock a year ahead is a whole one once the clock is right, and no more', async () => {
    const ahead = new StillClock()
    ahead.pass(365 * 24 * 60)
    const desk = await rig(undefined, ahead)
    await desk.setPin(PIN)
    await lockUp(desk)
    const right = new StillClock()
    const again = await rig(desk.vault.engine, right)
    expect(await why(again.approval.approve(PIN, 'rulebook'))).toEqual(['managerPinLocked'])
    right.pass(rulebook.link.lockMinutes - 1)
    expect(await why(again.approval.approve(PIN, 'rulebook'))).toEqual(['managerPinLocked'])
    right.pass(1)
    await again.approval.approve(PIN, 'rulebook')
  })
})
