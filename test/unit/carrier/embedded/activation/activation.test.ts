/** Switching a line on: once, whatever happens on the way. */
import { describe, expect, it } from 'vitest'
import type { Fault } from '#shared/contract/desk.ts'
import { CarrierFault } from '#electron/carrier/gateway.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { carrierOn, contractedFamily, id, type Desk } from '../../support.ts'

const nobody = (): void => undefined

async function oneLine(): Promise<Desk & { ask: { operationId: ReturnType<typeof id.operation> } }> {
  const desk = await contractedFamily(1)
  return { ...desk, ask: { operationId: id.operation() } }
}

function requestOf(desk: Awaited<ReturnType<typeof oneLine>>) {
  const lineId = desk.lineIds[0]
  if (!lineId) throw new Error('no line')
  return { ...desk.ask, applicationId: desk.request.applicationId, lineId }
}

async function firstLine(desk: Desk) {
  const line = (await desk.account()).lines[0]
  if (!line) throw new Error('no line')
  return line
}

async function told(desk: Desk, fault: Fault, remaining = 1): Promise<void> {
  await desk.carrier.practice.write({ fault, remaining, latencySeconds: 3 })
}

describe('activate', () => {
  it('Q2: switches the line on once, with its progress, and answers when', async () => {
    const desk = await oneLine()
    const seen: number[] = []
    const at = await desk.carrier.activate(requestOf(desk), (percent) => seen.push(percent))
    expect(at).toBe('2026-11-23T01:00:03Z')
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect([seen[0], seen.at(-1)]).toEqual([0, 100])
    expect(seen.length).toBeGreaterThan(5)
    expect(await firstLine(desk)).toMatchObject({ state: 'active', activations: 1, activatedAt: at })
  })

  it('S79: both links become possible with the activation, not before', async () => {
    const desk = await oneLine()
    expect((await firstLine(desk)).contractorLink.status).toBe('notEligible')
    await desk.carrier.activate(requestOf(desk), nobody)
    expect(await firstLine(desk)).toMatchObject({
      contractorLink: { status: 'eligible' },
      userLink: { status: 'eligible' },
    })
  })

  it('Q2: is accepted durably before anybody waits for it', async () => {
    const desk = await oneLine()
    desk.time.flowing = false
    const answer = desk.carrier.activate(requestOf(desk), nobody)
    await desk.time.whenWaiting()
    const account = await desk.account()
    expect(account.operations.at(-1)).toMatchObject({ kind: 'activate', status: 'accepted' })
    expect(account.lines[0]).toMatchObject({ state: 'contracted', activations: 0 })
    desk.time.release()
    await answer
  })

  it('Q2: the same id again gives the same answer and no second activation', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    const first = await desk.carrier.activate(request, nobody)
    desk.time.minutes(5)
    expect(await desk.carrier.activate(request, nobody)).toBe(first)
    expect((await firstLine(desk)).activations).toBe(1)
  })

  it('Q2: a double click joins the activation that is on its way', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    const answers = await Promise.all([
      desk.carrier.activate(request, nobody),
      desk.carrier.activate(request, nobody),
    ])
    expect(answers[0]).toBe(answers[1])
    expect((await firstLine(desk)).activations).toBe(1)
  })

  it('Q2: another id for a line that is on switches nothing on', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    const first = await desk.carrier.activate(request, nobody)
    const other = { ...request, operationId: id.operation() }
    expect(await desk.carrier.activate(other, nobody)).toBe(first)
    expect((await firstLine(desk)).activations).toBe(1)
  })

  it('S34: the lines of a family are switched on side by side', async () => {
    const desk = await contractedFamily(3)
    const { applicationId } = desk.request
    await Promise.all(
      desk.lineIds.map((lineId) =>
        desk.carrier.activate({ operationId: id.operation(), applicationId, lineId }, nobody),
      ),
    )
    expect((await desk.account()).lines.map((line) => line.activations)).toEqual([1, 1, 1])
  })

  it('refuses a line that it does not know', async () => {
    const desk = await oneLine()
    const request = { ...requestOf(desk), lineId: id.line() }
    await expect(desk.carrier.activate(request, nobody)).rejects.toMatchObject({ kind: 'refused' })
  })
})

describe('practice faults', () => {
  it.each(['busy', 'refused', 'unreachable'] as const)(
    'Q2: %s: nothing was done, and the retry works',
    async (fault) => {
      const desk = await oneLine()
      const request = requestOf(desk)
      await told(desk, fault)
      await expect(desk.carrier.activate(request, nobody)).rejects.toMatchObject({ kind: fault })
      expect(await firstLine(desk)).toMatchObject({ state: 'contracted', activations: 0 })
      expect(await desk.carrier.askOperation(request.applicationId, request.operationId)).toEqual({
        state: 'none',
        activatedAt: null,
      })
      await desk.carrier.activate(request, nobody)
      expect((await firstLine(desk)).activations).toBe(1)
    },
  )

  it('Q2: answerLost: it was done, only nobody said so; asking finds out', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    await told(desk, 'answerLost')
    await expect(desk.carrier.activate(request, nobody)).rejects.toMatchObject({ kind: 'answerLost' })
    const { activatedAt } = await firstLine(desk)
    expect(await desk.carrier.askOperation(request.applicationId, request.operationId)).toEqual({
      state: 'done',
      activatedAt,
    })
    expect(await desk.carrier.activate(request, nobody)).toBe(activatedAt)
    expect((await firstLine(desk)).activations).toBe(1)
  })

  it('an unreachable carrier is noticed at once, a busy one after a while', async () => {
    const desk = await oneLine()
    const { now } = desk.time
    await told(desk, 'unreachable')
    await expect(desk.carrier.activate(requestOf(desk), nobody)).rejects.toThrow(CarrierFault)
    expect(desk.time.now).toBe(now)
    await told(desk, 'busy')
    await expect(desk.carrier.activate(requestOf(desk), nobody)).rejects.toThrow(CarrierFault)
    expect(desk.time.now).not.toBe(now)
  })

  it('counts down with each hit and is none at the end, over a restart too', async () => {
    const desk = await contractedFamily(3)
    const { applicationId } = desk.request
    await told(desk, 'busy', 2)
    const again = carrierOn(desk.vault, desk.time)
    const kinds = []
    for (const lineId of desk.lineIds) {
      const call = again.activate({ operationId: id.operation(), applicationId, lineId }, nobody)
      kinds.push(
        await call.then(
          () => 'done',
          (fault: unknown) => (fault instanceof CarrierFault ? fault.kind : '?'),
        ),
      )
    }
    expect(kinds).toEqual(['busy', 'busy', 'done'])
    expect(await again.practice.read()).toEqual({
      fault: 'none',
      remaining: 0,
      latencySeconds: 3,
      hears: true,
      screening: 'ok',
    })
  })

  it('a setting that cannot hit anything is none', async () => {
    const { carrier } = await oneLine()
    const none = { fault: 'none', remaining: 0, latencySeconds: 1, hears: true, screening: 'ok' }
    expect(await carrier.practice.write({ fault: 'busy', remaining: 0, latencySeconds: 1 })).toEqual(none)
    expect(await carrier.practice.write({ fault: 'none', remaining: 3, latencySeconds: 1 })).toEqual(none)
  })
})

describe('when main dies', () => {
  it('Q2: a taken-on activation goes on without the PC and is found done', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    desk.time.flowing = false
    void desk.carrier.activate(request, nobody)
    await desk.time.whenWaiting()
    desk.time.forget()
    desk.time.flowing = true

    const after = carrierOn(await createTestVault(desk.vault.engine), desk.time)
    const { applicationId, operationId } = request
    desk.time.pass(2900)
    expect(await after.askOperation(applicationId, operationId)).toEqual({
      state: 'accepted',
      activatedAt: null,
    })
    desk.time.pass(200)
    expect(await after.askOperation(applicationId, operationId)).toMatchObject({ state: 'done' })
    expect(await after.activate(request, nobody)).toBe((await firstLine(desk)).activatedAt)
    expect((await firstLine(desk)).activations).toBe(1)
  })

  it('E14n, Q2: asked at the very moment at which the network is done, it says done', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    desk.time.flowing = false
    void desk.carrier.activate(request, nobody)
    await desk.time.whenWaiting()
    desk.time.forget()
    const after = carrierOn(await createTestVault(desk.vault.engine), desk.time)
    const ask = () => after.askOperation(request.applicationId, request.operationId)
    desk.time.pass(2999)
    expect(await ask()).toMatchObject({ state: 'accepted' })
    desk.time.pass(1)
    expect(await ask()).toEqual({ state: 'done', activatedAt: '2026-11-23T01:00:03Z' })
  })

  it('S70: a line that was switched on while the PC was off counts from that moment, not from the next start', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    desk.time.flowing = false
    void desk.carrier.activate(request, nobody)
    await desk.time.whenWaiting()
    desk.time.forget()
    desk.time.flowing = true
    const after = carrierOn(await createTestVault(desk.vault.engine), desk.time)
    const { applicationId, operationId } = request
    desk.time.minutes(8 * 24 * 60)
    const found = await after.askOperation(applicationId, operationId)
    expect(found).toEqual({ state: 'done', activatedAt: '2026-11-23T01:00:03Z' })
  })

  it('Q2: calling again in the meantime waits only for what is left of it', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    desk.time.flowing = false
    void desk.carrier.activate(request, nobody)
    await desk.time.whenWaiting()
    desk.time.forget()
    desk.time.flowing = true
    desk.time.pass(2000)
    const after = carrierOn(desk.vault, desk.time)
    expect(await after.activate(request, nobody)).toBe('2026-11-23T01:00:03Z')
    expect((await firstLine(desk)).activations).toBe(1)
  })

  it('Q2: a storage error after it was taken on means that nobody knows', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    desk.vault.loseNextAnswer('carrier.commit')
    await expect(desk.carrier.activate(request, nobody)).rejects.toMatchObject({ kind: 'answerLost' })
    desk.time.minutes(1)
    expect(await desk.carrier.askOperation(request.applicationId, request.operationId)).toMatchObject({
      state: 'done',
    })
    expect((await firstLine(desk)).activations).toBe(1)
  })

  it('asked for an operation that never came, it says so', async () => {
    const desk = await oneLine()
    const none = { state: 'none', activatedAt: null }
    expect(await desk.carrier.askOperation(desk.request.applicationId, id.operation())).toEqual(none)
    expect(await desk.carrier.askOperation(id.session(), id.operation())).toEqual(none)
  })
})

describe('cancelActivation', () => {
  it('stops an activation that is on its way; the same id may be tried again', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    desk.time.flowing = false
    const answer = desk.carrier.activate(request, nobody)
    await desk.time.whenWaiting()
    expect(await desk.carrier.cancelActivation(request.applicationId, request.operationId)).toBe('cancelled')
    await expect(answer).rejects.toMatchObject({ kind: 'cancelled' })
    expect(await firstLine(desk)).toMatchObject({ state: 'contracted', activations: 0 })
    desk.time.release()
    await desk.carrier.activate(request, nobody)
    expect((await firstLine(desk)).activations).toBe(1)
  })

  it('stops one that had not been taken on yet', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    const answer = desk.carrier.activate(request, nobody)
    const [stopped] = await Promise.all([
      desk.carrier.cancelActivation(request.applicationId, request.operationId),
      expect(answer).rejects.toMatchObject({ kind: 'cancelled' }),
    ])
    expect(stopped).toBe('cancelled')
    expect((await firstLine(desk)).activations).toBe(0)
  })

  it('comes too late for one that is done, whoever finished it', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    await desk.carrier.activate(request, nobody)
    expect(await desk.carrier.cancelActivation(request.applicationId, request.operationId)).toBe('tooLate')
    expect(await firstLine(desk)).toMatchObject({ state: 'active', activations: 1 })
  })

  it('Q2: comes too late for one that the network finished while main was dead', async () => {
    const desk = await oneLine()
    const request = requestOf(desk)
    desk.time.flowing = false
    void desk.carrier.activate(request, nobody)
    await desk.time.whenWaiting()
    desk.time.forget()
    desk.time.minutes(1)
    const after = carrierOn(desk.vault, desk.time)
    expect(await after.cancelActivation(request.applicationId, request.operationId)).toBe('tooLate')
    expect((await firstLine(desk)).activations).toBe(1)
  })
})
