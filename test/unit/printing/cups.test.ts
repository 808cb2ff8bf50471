/** CUPS without CUPS: bytes, addresses, settings, and a printer that says yes or no. */
import { describe, expect, it } from 'vitest'
import { decodeAnswer, encodeRequest, operations } from '#electron/printing/cups/ipp.ts'
import { cupsAddress } from '#electron/printing/cups/server.ts'
import { keepingIn } from '#electron/printing/cups/cups-system.ts'
import { deviceOptions } from '#electron/printing/renderer/paper.ts'
import { printSystemOf } from '#electron/printing/printing.ts'
import { silentSystem } from '#electron/printing/system/print-system.ts'
import { SlipRenderError } from '#electron/printing/renderer/slip-renderer.ts'
import { createSystemPrinter } from '#electron/printing/system/system-printer.ts'
import { fakeSystem } from '#test/fakes/printing.ts'

const target = { kind: 'system', printer: 'Receipt', paper: 'roll80' } as const
const order = { folder: '', fileName: '' }

async function out(system: ReturnType<typeof fakeSystem>, toDevice: () => Promise<boolean>) {
  const printer = createSystemPrinter(system, target, 'M-1')
  const staged = await printer.stage({ toPdf: async () => new Uint8Array(), toDevice }, order)
  return staged.out()
}

describe('a printer of the system', () => {
  it('finds its job by the title', async () => {
    const system = fakeSystem()
    system.jobs.set('Receipt-3', { title: 'M-1', stand: { state: 'unknown' } })
    expect(await out(system, async () => true)).toEqual({ systemJob: 'Receipt-3' })
  })

  it('Q4: where the print system says nothing, it is given and no more', async () => {
    const system = fakeSystem()
    system.answers = false
    expect(await out(system, async () => true)).toEqual({ systemJob: null })
  })

  it('Q4: why it was not taken is asked of the print system, not guessed', async () => {
    const system = {
      ...fakeSystem(),
      diagnose: async () => ({ failure: 'printerGone', reason: null }) as const,
    }
    await expect(out(system, async () => false)).rejects.toMatchObject({
      failure: 'printerGone',
      systemReason: null,
    })
  })

  it('Q4: an answer that never came: what lies in the queue all the same is taken back', async () => {
    const system = fakeSystem()
    system.jobs.set('Receipt-3', { title: 'M-1', stand: { state: 'waiting', reason: null } })
    const late = () => Promise.reject(new SlipRenderError('timeout'))
    await expect(out(system, late)).rejects.toMatchObject({ failure: 'unknown', takenBack: true })
    expect(system.removed).toEqual(['Receipt-3'])
  })

  it('sizes are microns: 80 mm by the measured height, or A4', () => {
    expect(deviceOptions('Receipt', 500.2, 'roll80')).toMatchObject({
      silent: true,
      deviceName: 'Receipt',
      pageSize: { width: 80_000, height: Math.round((502 / 96) * 25_400) },
      margins: { marginType: 'none' },
    })
    expect(deviceOptions('Office', 500, 'a4').pageSize).toEqual({ width: 210_000, height: 297_000 })
  })
})

describe('IPP', () => {
  it('a request has its version, operation, charset and end', () => {
    const uri = { name: 'job-uri', type: 'uri', values: ['ipp://localhost/jobs/1'] } as const
    const bytes = encodeRequest(operations.cancelJob, [
      uri,
      { name: 'purge-job', type: 'boolean', values: [true] },
    ])
    expect([...bytes.subarray(0, 9)]).toEqual([2, 0, 0, 8, 0, 0, 0, 1, 1])
    expect(bytes.includes('attributes-charset')).toBe(true)
    expect(bytes.at(-1)).toBe(3)
  })

  it('an answer has one group per job, and sets of values', () => {
    const attribute = (tag: number, name: string, value: Buffer) => {
      const head = Buffer.from([tag, 0, name.length])
      return Buffer.concat([head, Buffer.from(name), Buffer.from([0, value.length]), value])
    }
    const { ok, groups } = decodeAnswer(
      Buffer.concat([
        Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 0x01]),
        attribute(0x47, 'attributes-charset', Buffer.from('utf-8')),
        Buffer.from([0x02]),
        attribute(0x23, 'job-state', Buffer.from([0, 0, 0, 9])),
        attribute(0x44, 'job-state-reasons', Buffer.from('a')),
        attribute(0x44, '', Buffer.from('b')),
        Buffer.from([0x02]),
        attribute(0x22, 'x', Buffer.from([1])),
        Buffer.from([0x03]),
      ]),
    )
    expect(ok).toBe(true)
    expect(groups.map((group) => [...group])).toEqual([
      [
        ['job-state', [9]],
        ['job-state-reasons', ['a', 'b']],
      ],
      [['x', [true]]],
    ])
    expect(() => decodeAnswer(Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 0x01, 0x47, 0, 9]))).toThrow(RangeError)
  })
})

describe('where CUPS is', () => {
  it('a socket, a host, the places where it listens by itself, or nowhere', () => {
    expect(cupsAddress('/x/cups.sock')).toEqual({ socketPath: '/x/cups.sock' })
    expect(cupsAddress('printers:8631')).toEqual({ host: 'printers', port: 8631 })
    expect(cupsAddress('printers')).toEqual({ host: 'printers', port: 631 })
    expect(cupsAddress(undefined, (path) => path === '/private/var/run/cupsd')).toEqual({
      socketPath: '/private/var/run/cupsd',
    })
    expect(cupsAddress(undefined, () => false)).toBeNull()
  })

  it('Windows has none: nothing can be followed there, and nothing is claimed', async () => {
    expect(printSystemOf({ env: {}, platform: 'win32' })).toBe(silentSystem)
    expect(silentSystem.follows).toBe(false)
    expect(await silentSystem.takeBack('x-1')).toBe(false)
  })

  it.each([
    ['', 'keeps'],
    ['PreserveJobFiles Yes', 'keeps'],
    ['PreserveJobFiles 3600', 'keeps'],
    ['# PreserveJobFiles No', 'keeps'],
    ['PreserveJobFiles No', 'none'],
    ['  preservejobfiles off', 'none'],
    ['PreserveJobFiles No\nPreserveJobFiles Yes', 'keeps'],
    ['PreserveJobHistory No', 'none'],
  ])('L8: cupsd.conf with %j: %s', (text, keeping) => {
    expect(keepingIn(text)).toBe(keeping)
  })
})
