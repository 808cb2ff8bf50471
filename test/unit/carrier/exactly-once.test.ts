/** Q2 as a property: no order of faults, retries, questions, stops, deaths and lost answers activates twice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '#shared/contract/desk.ts'
import { CarrierFault } from '#electron/carrier/gateway.ts'
import type { EmbeddedCarrier } from '#electron/carrier/embedded/carrier.ts'
import { carrierOn, contractedFamily, id } from './support.ts'

type Step =
  | { readonly do: 'fault'; readonly fault: Fault; readonly remaining: number }
  | { readonly do: 'activate' | 'ask' | 'cancel' | 'stopWhileWaiting' | 'die' | 'both' }
  | { readonly do: 'loseCommit' | 'failCommit' }
  | { readonly do: 'wait'; readonly seconds: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('fault' as const),
    fault: fc.constantFrom<Fault>('busy', 'refused', 'unreachable', 'answerLost'),
    remaining: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({ do: fc.constantFrom('activate' as const, 'ask' as const, 'cancel' as const) }),
  fc.record({ do: fc.constantFrom('stopWhileWaiting' as const, 'die' as const, 'both' as const) }),
  fc.record({ do: fc.constantFrom('loseCommit' as const, 'failCommit' as const) }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 4 }) }),
)

const nobody = (): void => undefined

/** What the caller heard: `done`, a fault's kind, or `error`. */
function heard(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error: unknown) => (error instanceof CarrierFault ? error.kind : 'error'),
  )
}

async function play(steps: readonly Step[]): Promise<void> {
  const desk = await contractedFamily(1)
  const { time, vault } = desk
  const lineId = desk.lineIds[0] ?? id.line()
  const { applicationId } = desk.request
  const operationId = id.operation()
  const request = { operationId, applicationId, lineId }
  let carrier: EmbeddedCarrier = desk.carrier
  const activate = (): Promise<string> => heard(carrier.activate(request, nobody))
  const activations = async (): Promise<number> => (await desk.account()).lines[0]?.activations ?? -1

  for (const now of steps) {
    const before = await activations()
    switch (now.do) {
      case 'fault':
        await carrier.practice.write({ fault: now.fault, remaining: now.remaining, latencySeconds: 3 })
        break
      case 'activate': {
        const answer = await activate()
        if (answer === 'done') expect(await activations()).toBe(1)
        // These say that nothing was done.
        if (['busy', 'refused', 'unreachable', 'cancelled'].includes(answer)) {
          expect([before, await activations()]).toEqual([0, 0])
        }
        break
      }
      case 'ask': {
        const call = carrier.askOperation(applicationId, operationId)
        const state = await call.then(
          (answer) => answer.state,
          () => null,
        )
        if (state !== null) expect(await activations()).toBe(state === 'done' ? 1 : 0)
        break
      }
      case 'cancel': {
        const answer = await carrier.cancelActivation(applicationId, operationId).catch(() => null)
        if (answer !== null) expect(await activations()).toBe(answer === 'tooLate' ? 1 : 0)
        break
      }
      case 'stopWhileWaiting': {
        time.flowing = false
        const answer = activate()
        await Promise.race([time.whenWaiting(), answer])
        await carrier.cancelActivation(applicationId, operationId).catch(nobody)
        time.release()
        await answer
        break
      }
      case 'die': {
        time.flowing = false
        const answer = activate()
        await Promise.race([time.whenWaiting(), answer])
        time.forget()
        time.flowing = true
        carrier = carrierOn(vault, time)
        break
      }
      case 'both':
        await Promise.all([activate(), activate(), heard(carrier.askOperation(applicationId, operationId))])
        break
      case 'loseCommit':
        vault.loseNextAnswer('carrier.commit')
        break
      case 'failCommit':
        vault.failNext('carrier.commit', 'diskFull')
        break
      case 'wait':
        time.pass(now.seconds * 1000)
    }
    expect(await activations()).toBeLessThanOrEqual(1)
    // On is on: nothing here switches a line off again.
    if (before === 1) expect(await activations()).toBe(1)
  }

  await carrier.practice.write({ fault: 'none', remaining: 0, latencySeconds: 3 })
  // Lost or failing commits that are still due use themselves up in the first tries.
  for (let tries = 0; (await activate()) !== 'done'; tries += 1) expect(tries).toBeLessThan(3)
  expect(await activations()).toBe(1)
  vault.close()
}

describe('exactly once', () => {
  it('Q2: never a second activation under every fault, kill, stop and retry, and in the end exactly one', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), play), { numRuns: 120 })
  }, 60_000)
})
