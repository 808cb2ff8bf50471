/** Concluding a contract: what every line gets, once. */
import { describe, expect, it } from 'vitest'
import { parseUsageCode } from '#shared/rules/codes/usage-code.ts'
import { newLoginId, newPhoneNumber } from '#electron/carrier/embedded/accounts/issue.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { carrierOn, contractedFamily, familyRequest, randomIds, TestTime } from '../../support.ts'

/** Gives these bytes first, then random ones. */
function biased(...first: number[][]) {
  const left = [...first]
  return {
    ...randomIds,
    randomBytes: (n: number) => {
      const bytes = left.shift()
      return bytes ? Uint8Array.from({ length: n }, (_, at) => bytes[at] ?? 0) : randomIds.randomBytes(n)
    },
  }
}

const deskOf = async () => ({ carrier: carrierOn(await createTestVault(), new TestTime()) })

describe('apply', () => {
  it('S36: every line gets exactly one login ID and one usage code, all distinct', async () => {
    const carrier = carrierOn(await createTestVault(), new TestTime())
    const contracts = (await carrier.apply(familyRequest())).contracts
    expect(contracts).toHaveLength(3)
    expect(new Set(contracts.map((line) => line.loginId)).size).toBe(3)
    expect(new Set(contracts.map((line) => line.code)).size).toBe(3)
    expect(new Set(contracts.map((line) => line.phoneNumber)).size).toBe(3)
    for (const line of contracts) {
      expect(line.loginId).toMatch(/^PR\d{10}$/)
      expect(parseUsageCode(line.code)).toBe(line.code)
      expect(line.phoneNumber).toMatch(/^0900\d{7}$/)
    }
  })

  it('S36: asked again it answers the same, and has issued nothing new', async () => {
    const vault = await createTestVault()
    const request = familyRequest()
    const first = (await carrierOn(vault, new TestTime()).apply(request)).contracts
    const account = await vault.ask('carrier.read', { applicationId: request.applicationId })
    const restarted = carrierOn(await createTestVault(vault.engine), new TestTime())
    expect((await restarted.apply(request)).contracts).toEqual(first)
    expect(await vault.ask('carrier.read', { applicationId: request.applicationId })).toEqual(account)
  })

  it('S36: asked twice at once, it concludes once', async () => {
    const vault = await createTestVault()
    const carrier = carrierOn(vault, new TestTime())
    const request = familyRequest()
    const [a, b] = await Promise.all([carrier.apply(request), carrier.apply(request)])
    expect(a).toEqual(b)
    expect(vault.asked.filter((unit) => unit === 'carrier.commit')).toHaveLength(1)
  })

  it('Q2: when the answer is lost, asking again tells what was concluded', async () => {
    const vault = await createTestVault()
    const carrier = carrierOn(vault, new TestTime())
    const request = familyRequest()
    vault.loseNextAnswer('carrier.commit')
    await expect(carrier.apply(request)).rejects.toThrow('answer lost')
    const account = await vault.ask('carrier.read', { applicationId: request.applicationId })
    const again = (await carrier.apply(request)).contracts
    expect(again.map((line) => line.code.slice(-4))).toEqual(
      account?.lines.map((line) => line.codes[0]?.last4),
    )
  })

  it('Q2, W8: after a lost answer and one line withdrawn, the other lines still get theirs', async () => {
    const { carrier, request, lineIds } = await contractedFamily()
    const [withdrawn, ...others] = lineIds
    if (!withdrawn) throw new Error('no line')
    await carrier.withdraw(request.applicationId, withdrawn)
    const lines = request.lines.filter(({ lineId }) => lineId !== withdrawn)
    const again = (await carrier.apply({ ...request, lines })).contracts
    expect(again.map(({ lineId }) => lineId)).toEqual(others)
    expect((await carrier.apply(request)).contracts.map(({ lineId }) => lineId)).toEqual(others)
  })

  it('R26: practice decides about the last line: on hold until it is OK again, declined for good', async () => {
    const { carrier } = await deskOf()
    const usual = { fault: 'none', remaining: 0, latencySeconds: 0 } as const
    const request = familyRequest()
    const last = request.lines.at(-1)?.lineId
    await carrier.practice.write({ ...usual, screening: 'onHold' })
    const first = await carrier.apply(request)
    expect(first.notPassed).toEqual([{ lineId: last, outcome: 'onHold' }])
    expect((await carrier.apply(request)).notPassed).toEqual(first.notPassed)

    await carrier.practice.write({ ...usual, screening: 'ok' })
    const second = await carrier.apply(request)
    expect(second.notPassed).toEqual([])
    expect(second.contracts.slice(0, 2)).toEqual(first.contracts)
    expect(new Set(second.contracts.map(({ loginId }) => loginId)).size).toBe(3)
    expect((await carrier.apply(request)).contracts).toEqual(second.contracts)

    const other = familyRequest(1)
    await carrier.practice.write({ ...usual, screening: 'declined' })
    await carrier.apply(other)
    await carrier.practice.write({ ...usual, screening: 'ok' })
    expect(await carrier.apply(other)).toEqual({
      contracts: [],
      notPassed: [{ lineId: other.lines[0]?.lineId, outcome: 'declined' }],
    })
  })

  it('R26, W8: what was withdrawn on hold is not concluded later', async () => {
    const { carrier } = await deskOf()
    const usual = { fault: 'none', remaining: 0, latencySeconds: 0 } as const
    const request = familyRequest(1)
    const [line] = request.lines
    if (!line) throw new Error('no line')
    await carrier.practice.write({ ...usual, screening: 'onHold' })
    await carrier.apply(request)
    await carrier.withdraw(request.applicationId, line.lineId)
    await carrier.practice.write({ ...usual, screening: 'ok' })
    expect((await carrier.apply(request)).contracts).toEqual([])
  })

  it('a number that is brought along is kept', async () => {
    const carrier = carrierOn(await createTestVault(), new TestTime())
    const request = familyRequest(2)
    const brought = { phoneNumber: '09000001234', mnpNumber: '1123456789', mnpExpiresOn: '2026-12-06' }
    const lines = request.lines.map((line, at) => (at === 1 ? { ...line, mnp: brought } : line))
    const contracts = (await carrier.apply({ ...request, lines })).contracts
    expect(contracts[1]?.phoneNumber).toBe('09000001234')
    expect(contracts[0]?.phoneNumber.slice(-4)).not.toBe('1234')
  })

  it('L8: neither login ID nor code rests in the clear', async () => {
    const vault = await createTestVault()
    const request = familyRequest()
    const contracts = (await carrierOn(vault, new TestTime()).apply(request)).contracts
    const stored = JSON.stringify(await vault.ask('carrier.read', { applicationId: request.applicationId }))
    for (const { lineId, loginId, code } of contracts) {
      expect(stored).toContain(lineId)
      expect(stored).not.toContain(loginId)
      expect(stored).not.toContain(code)
    }
  })

  it('V2: a concluded line is not switched on', async () => {
    const { lines } = await (await contractedFamily()).account()
    expect(lines.map((line) => [line.state, line.activations])).toEqual(new Array(3).fill(['contracted', 0]))
  })
})

describe('issuing', () => {
  it('S36: a login ID that is taken is not given again', () => {
    const taken = newLoginId(biased([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]), [])
    expect(taken).toBe('PR1234567890')
    expect(newLoginId(biased([1, 2, 3, 4, 5, 6, 7, 8, 9, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), [taken])).toBe(
      'PR1111111111',
    )
  })

  it('L1: bytes that would favour low digits are passed over', () => {
    expect(newLoginId(biased([255, 250, 249, 0, 0, 0, 0, 0, 0, 0], [1, 1]), [])).toBe('PR9000000011')
  })

  it('numbers of one family differ in their last four digits', () => {
    const ids = biased([1, 1, 1, 1, 2, 3, 4], [1, 1, 1, 4, 3, 2, 1])
    expect(newPhoneNumber(ids, ['09000001234'])).toBe('09001114321')
  })
})
