import { describe, expect, it } from 'vitest'
import type { PdfOptions } from '#electron/printing/renderer/paper.ts'
import { createSlipRenderer } from '#electron/printing/renderer/slip-renderer.ts'
import { slipPushes } from '#shared/contract/slip.ts'
import { storeSlip, userSlip } from '#test/fixtures/slips.ts'

const jobIds = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const

/** A page that answers like the real one, unless told otherwise. */
function rig(options: { timeoutMs?: number; answers?: boolean; pdf?: () => Promise<Uint8Array> } = {}) {
  const { timeoutMs = 1_000, answers = true } = options
  const sent: { channel: string; payload: unknown }[] = []
  const pdfs: PdfOptions[] = []
  let gone = (): void => undefined
  let reloads = 0
  let next = 0
  const renderer = createSlipRenderer({
    timeoutMs,
    newJobId: () => jobIds[(next++ % 2) as 0 | 1],
    page: {
      send: (channel, payload) => {
        sent.push({ channel, payload })
        if (channel !== 'slip:slip.render' || !answers) return
        const { jobId } = slipPushes['slip.render'].parse(payload)
        queueMicrotask(() => void renderer.handlers['slip.rendered']({ jobId, heightPx: 500.2 }))
      },
      printToPdf: (wanted) => {
        pdfs.push(wanted)
        return options.pdf ? options.pdf() : Promise.resolve(new Uint8Array([pdfs.length]))
      },
      print: () => Promise.resolve(true),
      reload: () => {
        reloads += 1
      },
      onGone: (listener) => {
        gone = listener
      },
    },
  })
  return {
    renderer,
    sent,
    pdfs,
    channels: () => sent.map((s) => s.channel),
    ready: () => renderer.handlers['slip.ready'](null),
    gone: () => {
      gone()
    },
    reloads: () => reloads,
  }
}

describe('the slip renderer', () => {
  it('waits for the page, prints 80 mm by the measured height in inches, and wipes the page', async () => {
    const r = rig()
    const pdf = r.renderer.toPdf(userSlip)
    await Promise.resolve()
    expect(r.sent).toEqual([])
    await r.ready()
    expect(await pdf).toEqual(new Uint8Array([1]))
    expect(r.pdfs[0]).toMatchObject({ margins: { top: 0, bottom: 0, left: 0, right: 0 }, pageRanges: '1' })
    expect(r.pdfs[0]?.pageSize.width).toBeCloseTo(3.1496, 4)
    expect(r.pdfs[0]?.pageSize.height).toBeCloseTo(502 / 96, 6)
    expect(r.channels()).toEqual(['slip:slip.render', 'slip:slip.clear'])
  })

  it('Q4: never has two slips in the page', async () => {
    const r = rig()
    await r.ready()
    await Promise.all([r.renderer.toPdf(userSlip), r.renderer.toPdf(storeSlip)])
    expect(r.channels()).toEqual([
      'slip:slip.render',
      'slip:slip.clear',
      'slip:slip.render',
      'slip:slip.clear',
    ])
  })

  it('gives up on a page that is not ready, and on one that never lays out', async () => {
    await expect(rig({ timeoutMs: 5 }).renderer.toPdf(userSlip)).rejects.toMatchObject({ why: 'notReady' })
    const mute = rig({ timeoutMs: 5, answers: false })
    await mute.ready()
    await expect(mute.renderer.toPdf(userSlip)).rejects.toMatchObject({ why: 'timeout' })
    expect(mute.channels().at(-1)).toBe('slip:slip.clear')
  })

  it('when the page dies in the middle: says so at once, reloads it, and the next slip works', async () => {
    let die = true
    const r = rig({ pdf: () => (die ? new Promise(() => undefined) : Promise.resolve(new Uint8Array([9]))) })
    await r.ready()
    const lost = r.renderer.toPdf(userSlip)
    while (r.pdfs.length === 0) await Promise.resolve()
    r.gone()
    await expect(lost).rejects.toMatchObject({ why: 'gone' })
    expect(r.reloads()).toBe(1)
    die = false
    const next = r.renderer.toPdf(userSlip)
    await r.ready()
    expect(await next).toEqual(new Uint8Array([9]))
  })

  it('a failed PDF is an error that quotes nothing of the slip', async () => {
    const r = rig({ pdf: () => Promise.reject(new Error(userSlip.code)) })
    await r.ready()
    await expect(r.renderer.toPdf(userSlip)).rejects.toMatchObject({
      why: 'pdf',
      message: 'slip not rendered: pdf',
    })
  })

  it('an answer to a job that was given up is not taken for the next one', async () => {
    const r = rig({ timeoutMs: 5, answers: false })
    await r.ready()
    await expect(r.renderer.toPdf(userSlip)).rejects.toMatchObject({ why: 'timeout' })
    const second = r.renderer.toPdf(storeSlip)
    await Promise.resolve()
    await r.renderer.handlers['slip.rendered']({ jobId: jobIds[0], heightPx: 10 })
    await expect(second).rejects.toMatchObject({ why: 'timeout' })
    expect(r.pdfs).toEqual([])
  })
})
