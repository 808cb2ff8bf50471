import { describe, expect, it } from 'vitest'
import { createKeyedQueue, createQueue } from '#electron/lib/queue.ts'

/** Work that says when it starts and ends when it is told. */
function work(log: string[], name: string) {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  return {
    end: () => end(),
    async run(): Promise<string> {
      log.push(name)
      await ended
      return name
    },
  }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('one at a time', () => {
  it('starts each work when everything handed before has ended, and answers each with its own result', async () => {
    const log: string[] = []
    const [a, b] = [work(log, 'a'), work(log, 'b')]
    const inTurn = createQueue()
    const both = Promise.all([inTurn(a.run), inTurn(b.run)])
    b.end()
    await turn()
    expect(log).toEqual(['a'])
    a.end()
    expect(await both).toEqual(['a', 'b'])
  })

  it('goes on after a work that failed, which alone hears of it', async () => {
    const inTurn = createQueue()
    const failed = inTurn(() => Promise.reject(new Error('no')))
    const next = inTurn(() => Promise.resolve('yes'))
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })
})

describe('one at a time per key', () => {
  it('lets another key pass', async () => {
    const log: string[] = []
    const [a, b, other] = [work(log, 'a'), work(log, 'b'), work(log, 'other')]
    const inTurn = createKeyedQueue<number>()
    const all = [inTurn(1, a.run), inTurn(1, b.run), inTurn(2, other.run)]
    await turn()
    expect(log).toEqual(['a', 'other'])
    a.end()
    await turn()
    expect(log).toEqual(['a', 'other', 'b'])
    b.end()
    other.end()
    expect(await Promise.all(all)).toEqual(['a', 'b', 'other'])
  })

  it('keeps the order of a key over a failure, and for a work handed in while the last one ends', async () => {
    const log: string[] = []
    const inTurn = createKeyedQueue<string>()
    const failed = inTurn('k', () => Promise.reject(new Error('no')))
    const second = work(log, 'second')
    const running = inTurn('k', second.run)
    await expect(failed).rejects.toThrow('no')
    const third = inTurn('k', () => Promise.resolve(log.push('third')))
    await turn()
    expect(log).toEqual(['second'])
    second.end()
    await running
    expect(await third).toBe(2)
  })
})
