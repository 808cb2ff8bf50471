/** A line whose SIM is a profile, not a card: offered by the pack, explained before the contract, and nothing of it stored (R19). */
import { describe, expect, it } from 'vitest'
import { rulebooksOn } from '#electron/rulebook/library.ts'
import type { Edit } from '#shared/contract/desk.ts'
import { lineSchema } from '#shared/domain/line.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { rulebookSchema, type Rulebook } from '#shared/rulebook/schema/pack.ts'
import { defaultPack, withPack } from '#shared/rulebook/library/packs.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { completion } from '#shared/rules/session/completion.ts'
import { lineIssues } from '#shared/rules/forms/fields.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { ScriptedCarrier } from '#test/fakes/scripted-carrier.ts'
import { deskOn, filledIn, lineAt, START, StillClock } from '#test/fakes/session-desk.ts'

const own: Rulebook = rulebookSchema.parse({
  ...defaultPack,
  ...{ id: 'own', version: '1', series: 'own', simKinds: ['card', 'esim'] },
})

/** The family, the father's line an eSIM. */
async function family(pack: Rulebook) {
  const vault = await createTestVault()
  const rulebooks = rulebooksOn(() => ({ ...withPack(firstLibrary, pack), inForce: pack }))
  const desk = deskOn(vault, vault, new ScriptedCarrier(), new StillClock(), rulebooks)
  const session = await filledIn(desk)
  const [sessionId, lineId] = [session.id, lineAt(session, 0)]
  const save = (...edits: Edit[]) => desk.handlers['session.save']({ sessionId, edits, focus: null })
  const chosen = await save({ kind: 'line', lineId, fields: { simKind: 'esim' } })
  return { desk, sessionId, lineId, save, chosen }
}

describe('an eSIM', () => {
  it('R19: takes the card’s number off the line, and its form asks for none', async () => {
    const { chosen, lineId } = await family(own)
    const line = chosen.lines.find(({ id }) => id === lineId)
    if (!line) throw new Error('no line')
    expect(line).toMatchObject({ simKind: 'esim', iccid: '' })
    expect(lineIssues(line, chosen.lines, own, tokyoDate(START))).toEqual([])
  })

  it('R19: is refused where the pack offers cards only', async () => {
    const { chosen } = await family(defaultPack)
    const [line] = chosen.lines
    if (!line) throw new Error('no line')
    expect(lineIssues(line, chosen.lines, defaultPack, tokyoDate(START))).toMatchObject([
      { field: 'simKind', rule: 'R19' },
    ])
  })

  it('R19, R7: what happens to its QR code is explained before the line is switched on', async () => {
    const { desk, sessionId, lineId, save } = await family(own)
    await desk.handlers['session.apply']({ sessionId })
    const activate = () => desk.handlers['line.activate']({ sessionId, lineId })
    expect(await refusedCodes(activate())).toEqual(['refused', 'dutyOpen'])
    await save({ kind: 'duty', dutyId: 'sim.esim', lineId, value: 'done', by: 'customer' })
    await activate()
    await desk.service.idle()
    expect((await desk.store.read(sessionId)).lines[0]?.state).toBe('active')
  })

  it('R19, W3: has no card to be read once more, neither on the board nor at the end', async () => {
    const { desk, sessionId, lineId, save } = await family(own)
    await desk.handlers['session.apply']({ sessionId })
    await save({ kind: 'duty', dutyId: 'sim.esim', lineId, value: 'done', by: 'staff' })
    await desk.handlers['line.activate']({ sessionId, lineId })
    await desk.service.idle()
    const session = await desk.store.read(sessionId)
    const verdict = completion(session)
    expect(verdict.ok ? [] : verdict.reasons.map(({ code }) => code)).not.toContain('simNotChecked')
    expect(boardOf(session, START, own).rows[0]?.cells.slip.because).not.toBe('checkSim')
  })

  it('R19: has no field in which a QR code, an activation code or an EID could be kept', () => {
    expect(
      Object.keys(lineSchema.shape).filter((name) => /qr|^eid|profile|lpa|activationCode/i.test(name)),
    ).toEqual([])
  })
})
