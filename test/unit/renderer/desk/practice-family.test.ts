import { describe, expect, it } from 'vitest'
import { seededIds } from '#test/support/seeded-ids.ts'
import { familySteps, type FamilyStep } from '#shared/contract/practice-family.ts'
import type { Session } from '#shared/domain/session.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { contractorIssues, lineIssues } from '#shared/rules/forms/fields.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { passesLuhn } from '#shared/rules/forms/iccid.ts'
import { OPENING, startMain } from '#test/support/main/start-main.ts'
import { theMain } from '#test/support/main/the-main.ts'

const today = tokyoDate(OPENING)

async function family(until: FamilyStep): Promise<Session> {
  const main = await theMain()
  const { id } = await main.ask('practice.family', { until })
  return main.ask('session.read', { sessionId: id })
}

describe('見本の家族で始める', () => {
  it.each(familySteps)('Q8: stands at %s', async (until) => {
    const session = await family(until)
    expect(session.step).toBe(until)
    expect(session.lines).toHaveLength(3)
    expect(session.practice).toBe(true)
  })

  it('Q8: a form of the step is filled in, and an act of the step is left', async () => {
    const typed = await family('check')
    expect(contractorIssues(typed.contractor, defaultPack, today)).toEqual([])
    expect(typed.lines.flatMap((line) => lineIssues(line, typed.lines, defaultPack, today))).toEqual([])
    expect([typed.application, typed.duties]).toEqual([null, []])
    expect((await family('activate')).lines.map(({ state }) => state)).toEqual(Array(3).fill('contracted'))
    expect((await family('slips')).lines.map(({ state }) => state)).toEqual(Array(3).fill('active'))
    const { slips, lines } = await family('link')
    expect(slips).toHaveLength(5)
    expect(slips.every(({ handedAt }) => handedAt !== null)).toBe(true)
    expect(lines.map(({ userLink }) => userLink.status)).not.toContain('linked')
  })

  it('R18: every family of a day has cards of its own, with right check digits', async () => {
    const cards = [...(await family('lines')).lines, ...(await family('lines')).lines].map(
      ({ iccid }) => iccid,
    )
    expect(new Set(cards).size).toBe(6)
    expect(cards.every(passesLuhn)).toBe(true)
  })

  it('Q4: where the carrier is told to fail, it stands where staff would stand', async () => {
    const main = await theMain()
    await main.practise({ fault: 'busy', remaining: 3 })
    const session = await family('link')
    expect(session.lines.map(({ state }) => state)).toEqual(Array(3).fill('failed'))
    expect(session.slips.every(({ prints }) => prints === 0)).toBe(true)
    expect(session.step).not.toBe('link')
  })

  it('Q8: the same seed of ids gives the same family', async () => {
    const lineIds = async (): Promise<string[]> => {
      const main = await startMain(OPENING, () => undefined, seededIds('qa'))
      const { id } = await main.ask('practice.family', { until: 'slips' })
      const { lines, devices } = await main.ask('session.read', { sessionId: id })
      main.stop()
      return [id, ...lines.map((line) => line.id), ...devices.map((device) => device.id)]
    }
    expect(await lineIds()).toEqual(await lineIds())
  })
})
