import { describe, expect, it } from 'vitest'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import type { LineId } from '#shared/domain/ids.ts'
import { composeStoreSlip } from '#electron/printing/compose/compose.ts'
import { createRulebookLibrary } from '#electron/rulebook/library.ts'
import { systemIds } from '#electron/lib/ids.ts'
import { VaultError } from '#electron/vault/client/vault.ts'
import { rulebookSchema, type Rulebook } from '#shared/rulebook/schema/pack.ts'
import { builtIn, defaultPack } from '#shared/rulebook/library/packs.ts'
import { RULEBOOK_SETTING, withInForce, withLoaded } from '#shared/rulebook/library/library.ts'
import { createTestVault, type TestVault } from '#test/fakes/memory-vault.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { ScriptedCarrier } from '#test/fakes/scripted-carrier.ts'
import { applied, deskOn, newRequest, START, StillClock } from '#test/fakes/session-desk.ts'

/** A store's own pack: one line a visit, and a name of its own. */
const own: Rulebook = rulebookSchema.parse({
  ...defaultPack,
  id: 'own',
  version: '7',
  series: 'own',
  label: '店舗のルール',
  maxLines: 1,
})

async function booksIn(vault: TestVault) {
  const rulebooks = createRulebookLibrary(vault, systemIds)
  await rulebooks.load()
  return rulebooks
}

const takenIn = (pack: Rulebook) => (now: Parameters<typeof withLoaded>[0]) =>
  withInForce(withLoaded(now, pack), refOf(pack))

describe('the rulebooks of a PC', () => {
  it('C2: a reception goes by the pack it was made under, a new one by the pack in force', async () => {
    const vault = await createTestVault()
    const rulebooks = await booksIn(vault)
    const desk = deskOn(vault, vault, new ScriptedCarrier(), new StillClock(), rulebooks)
    const before = await desk.handlers['session.open']({ requestId: newRequest() })
    await rulebooks.change(takenIn(own))
    const after = await desk.handlers['session.open']({ requestId: newRequest() })
    expect([before.rulebook, after.rulebook]).toEqual([refOf(defaultPack), refOf(own)])

    const add = (sessionId: typeof before.id) =>
      desk.handlers['session.save']({
        sessionId,
        edits: [{ kind: 'addLine', lineId: systemIds.uuid() as LineId }],
        focus: null,
      })
    expect((await add(before.id)).lines).toHaveLength(2)
    expect(await refusedCodes(add(after.id))).toContain('tooManyLines')
  })

  it('C2: its slips name its own pack after another one came into force', async () => {
    const vault = await createTestVault()
    const rulebooks = await booksIn(vault)
    const desk = deskOn(vault, vault, new ScriptedCarrier(), new StillClock(), rulebooks)
    const session = await applied(desk)
    await rulebooks.change(takenIn(own))
    const slip = composeStoreSlip({ session, rulebook: rulebooks.of(session), now: START, reprint: 0 })
    expect(slip.rulebook).toBe(`${defaultPack.label} ${defaultPack.version}`)
  })

  it('C2: what was loaded is there after a restart, older versions too, and so is the choice', async () => {
    const vault = await createTestVault()
    const next = { ...own, version: '8' }
    const rulebooks = await booksIn(vault)
    await rulebooks.change(takenIn(own))
    await rulebooks.change(takenIn(next))
    const again = createRulebookLibrary(await createTestVault(vault.engine), systemIds)
    await again.load()
    expect(again.inForce().version).toBe('8')
    expect(again.of({ rulebook: refOf(own) })).toEqual(own)
    expect(again.library.packs).toHaveLength(builtIn.packs.length + 2)
  })

  it('C2: without its pack nothing is guessed: the reception is refused and says which pack it needs', async () => {
    const vault = await createTestVault()
    const rulebooks = await booksIn(vault)
    const desk = deskOn(vault, vault, new ScriptedCarrier(), new StillClock(), rulebooks)
    await rulebooks.change(takenIn(own))
    const { id } = await desk.handlers['session.open']({ requestId: newRequest() })
    await vault.ask('desk.writeSetting', { requestId: newRequest(), key: RULEBOOK_SETTING, value: 'broken' })
    const empty = deskOn(vault, vault, new ScriptedCarrier(), new StillClock(), await booksIn(vault))
    expect(await refusedCodes(empty.handlers['session.read']({ sessionId: id }))).toContain('rulebookMissing')
    const [row] = await empty.handlers['session.list'](null)
    expect(row).toMatchObject({ id, board: null })
  })

  it('C2: a pack that does not read takes no other with it, and is not thrown away', async () => {
    const vault = await createTestVault()
    const value = { inForce: refOf(own), packs: [{ id: 'future' }, own] }
    await vault.ask('desk.writeSetting', { requestId: newRequest(), key: RULEBOOK_SETTING, value })
    const rulebooks = await booksIn(vault)
    expect(rulebooks.inForce()).toEqual(own)
    await rulebooks.change((now) => withInForce(now, refOf(defaultPack)))
    expect(await vault.ask('desk.readSetting', { key: RULEBOOK_SETTING })).toMatchObject({
      inForce: refOf(defaultPack),
      packs: [{ id: 'future' }, own],
    })
  })

  it('C2: while the pack in force does not read no reception is made under another one, until it is back or one is chosen', async () => {
    const vault = await createTestVault()
    const keep = (value: unknown) =>
      vault.ask('desk.writeSetting', { requestId: newRequest(), key: RULEBOOK_SETTING, value })
    await keep({ inForce: refOf(own), packs: [{ ...own, maxLines: 'many' }] })
    const rulebooks = await booksIn(vault)
    const desk = deskOn(vault, vault, new ScriptedCarrier(), new StillClock(), rulebooks)
    const open = () => desk.handlers['session.open']({ requestId: newRequest() })
    expect(await refusedCodes(open())).toContain('rulebookLost')

    await rulebooks.change((now) => withLoaded(now, own))
    expect((await open()).rulebook).toEqual(refOf(own))

    await keep({ inForce: refOf(own), packs: [] })
    const again = await booksIn(vault)
    await again.change((now) => withInForce(now, refOf(defaultPack)))
    expect([again.library.lost, again.forNew()]).toEqual([null, defaultPack])
    await keep('broken')
    expect((await booksIn(vault)).library.lost).not.toBeNull()
  })

  it('C2: the list draws each board by its own pack, also one that was loaded a moment ago', async () => {
    const vault = await createTestVault()
    const rulebooks = await booksIn(vault)
    const desk = deskOn(vault, vault, new ScriptedCarrier(), new StillClock(), rulebooks)
    await desk.handlers['session.open']({ requestId: newRequest() })
    expect((await desk.handlers['session.list'](null))[0]?.board).not.toBeNull()
    await rulebooks.change(takenIn(own))
    const { id } = await desk.handlers['session.open']({ requestId: newRequest() })
    const listed = await desk.handlers['session.list'](null)
    expect(listed.find((row) => row.id === id)?.board).not.toBeNull()
  })

  it('C2: the packs are read once, and a failure is asked again', async () => {
    const vault = await createTestVault()
    const rulebooks = createRulebookLibrary(vault, systemIds)
    vault.failNext('desk.readSetting', 'storage')
    await expect(rulebooks.load()).rejects.toThrow(VaultError)
    await rulebooks.load()
    await rulebooks.load()
    expect(vault.asked).toEqual(['desk.readSetting', 'desk.readSetting'])
  })
})
