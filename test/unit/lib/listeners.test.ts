import { describe, expect, it } from 'vitest'
import { createListeners } from '#electron/lib/listeners.ts'

describe('listeners', () => {
  it('hear what is told until they stop', () => {
    const told = createListeners<number>('test')
    const heard: number[] = []
    const stop = told.add((n) => heard.push(n))
    told.tell(1)
    stop()
    told.tell(2)
    expect(heard).toEqual([1])
  })

  it('do not keep one another from hearing: one that throws is logged, and nobody else knows', () => {
    const told = createListeners<number>('test')
    const heard: number[] = []
    told.add(() => {
      throw new Error('no')
    })
    told.add((n) => heard.push(n))
    told.tell(1)
    expect(heard).toEqual([1])
  })

  it('may come and go while others are told', () => {
    const told = createListeners('test')
    const heard: string[] = []
    const stop = told.add(() => {
      heard.push('once')
      stop()
      told.add(() => heard.push('later'))
    })
    told.tell()
    expect(heard).toEqual(['once'])
    told.tell()
    expect(heard).toEqual(['once', 'later'])
  })
})
