/**
 * main's side of the slip window: hands it one slip, waits until it is laid out, takes the PDF of exactly
 * that height and has the page wiped. Never more than one slip is in the page (Q4).
 */
import type { Handlers } from '#shared/contract/channel.ts'
import type { slipCalls, slipPushes } from '#shared/contract/slip.ts'
import { slipSchema, type Slip } from '#shared/domain/paper/slip.ts'
import { createQueue } from '../../lib/queue.ts'
import type { PaperSize } from '#shared/domain/paper/print-job.ts'
import { deviceOptions, pdfOptions, type DeviceOptions, type PdfOptions } from './paper.ts'
import type { DrawnSlip } from '../printer.ts'

/** What the renderer needs of the hidden window. */
export interface SlipPage {
  /** @param channel on the wire, e.g. `slip:slip.render`. */
  send(channel: string, payload: unknown): void
  printToPdf(options: PdfOptions): Promise<Uint8Array>
  /** @returns whether the print system took it; more is not known. */
  print(options: DeviceOptions): Promise<boolean>
  reload(): void
  /** The page's process ended. */
  onGone(listener: () => void): void
}

/** The slip could not be drawn. Holds no word of the slip. */
export class SlipRenderError extends Error {
  readonly why: 'notReady' | 'gone' | 'timeout' | 'pdf' | 'print'
  constructor(why: SlipRenderError['why']) {
    super(`slip not rendered: ${why}`)
    this.name = 'SlipRenderError'
    this.why = why
  }
}

export interface SlipRendererDeps {
  readonly page: SlipPage
  readonly newJobId: () => string
  /** For each of: page ready, page laid out, PDF made, handed to the print system. */
  readonly timeoutMs?: number
}

export interface SlipRenderer {
  /** For the registrar: prefix `slip`. */
  readonly handlers: Handlers<typeof slipCalls>
  /** One page, 80 mm wide. @throws SlipRenderError */
  toPdf(slip: Slip): Promise<Uint8Array>
  /**
   * Lays a slip out and keeps it in the page until the work has ended; then the page is wiped.
   * @throws SlipRenderError, and what the work throws
   */
  draw<T>(slip: Slip, how: Drawing, work: (drawn: DrawnSlip) => Promise<T>): Promise<T>
}

export interface Drawing {
  readonly paper: PaperSize
  /** The page's title, and with it the print job's: it stands in queues and logs, so it names nobody (L9). */
  readonly title: string
}

const plain: Drawing = { paper: 'roll80', title: 'M' }

interface Waiter<T> {
  readonly resolve: (value: T) => void
  readonly reject: (error: SlipRenderError) => void
}

/** One renderer per slip window: its jobs wait for one another. */
export function createSlipRenderer(deps: SlipRendererDeps): SlipRenderer {
  const { page, timeoutMs = 15_000 } = deps
  const inTurn = createQueue()
  let ready = false
  let waitingForReady: Waiter<null> | null = null
  let job: { readonly id: string; readonly waiter: Waiter<number> } | null = null
  let loseCurrent: (() => void) | null = null

  /** Ends by itself with the deadline or the death of the page, whatever the page does. */
  const within = <T>(work: (waiter: Waiter<T>) => void, late: SlipRenderError['why']): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer)
        loseCurrent = null
      }
      const timer = setTimeout(() => {
        end()
        reject(new SlipRenderError(late))
      }, timeoutMs)
      loseCurrent = () => {
        end()
        reject(new SlipRenderError('gone'))
      }
      work({
        resolve: (value) => {
          end()
          resolve(value)
        },
        reject: (error) => {
          end()
          reject(error)
        },
      })
    })

  page.onGone(() => {
    ready = false
    loseCurrent?.()
    page.reload()
  })

  const push = (name: keyof typeof slipPushes, payload: unknown): void => {
    page.send(`slip:${name}`, payload)
  }

  const untilReady = (): Promise<null> =>
    ready
      ? Promise.resolve(null)
      : within<null>((waiter) => {
          waitingForReady = waiter
        }, 'notReady')

  const layOut = (slip: Slip, how: Drawing): Promise<number> =>
    within<number>((waiter) => {
      job = { id: deps.newJobId(), waiter }
      push('slip.render', { jobId: job.id, slip, ...how })
    }, 'timeout')

  const ended = <T>(work: () => Promise<T>, why: SlipRenderError['why']): Promise<T> =>
    within<T>((waiter) => {
      work().then(waiter.resolve, () => {
        waiter.reject(new SlipRenderError(why))
      })
    }, 'timeout')

  const drawn = (heightPx: number, { paper }: Drawing): DrawnSlip => ({
    toPdf: () => ended(() => page.printToPdf(pdfOptions(heightPx, paper)), 'pdf'),
    toDevice: (deviceName) => ended(() => page.print(deviceOptions(deviceName, heightPx, paper)), 'print'),
  })

  const draw: SlipRenderer['draw'] = (slip, how, work) =>
    inTurn(async () => {
      try {
        await untilReady()
        // The paper's door: what no type can see is tidied or refused here, whoever composed it (E6).
        return await work(drawn(await layOut(slipSchema.parse(slip), how), how))
      } finally {
        job = null
        waitingForReady = null
        if (ready) push('slip.clear', null)
      }
    })

  return {
    handlers: {
      'slip.ready': async () => {
        ready = true
        waitingForReady?.resolve(null)
        waitingForReady = null
        return null
      },
      'slip.rendered': async ({ jobId, heightPx }) => {
        // A late answer to a job that was given up must not be taken for the next one's.
        if (job?.id === jobId) job.waiter.resolve(heightPx)
        return null
      },
    },
    draw,
    toPdf: (slip) => draw(slip, plain, (drawnSlip) => drawnSlip.toPdf()),
  }
}
