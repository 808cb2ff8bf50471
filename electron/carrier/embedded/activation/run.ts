/** One activation on its way in this process: its waiting, its progress, and how it is stopped. */
import type { LineId } from '#shared/domain/ids.ts'
import { CarrierFault } from '../../gateway.ts'
import type { Timer } from '../deps.ts'

type Progress = (percent: number) => void

const TICK_MILLISECONDS = 200

export class Run {
  readonly lineId: LineId
  readonly #timer: Timer
  readonly #progress = new Set<Progress>()
  #percent = 0
  #stopped = false
  #stopWaiting: () => void = () => undefined

  constructor(lineId: LineId, timer: Timer) {
    this.lineId = lineId
    this.#timer = timer
  }

  /** Somebody (else) who wants to know how far it is. */
  follow(progress: Progress): void {
    this.#progress.add(progress)
    progress(this.#percent)
  }

  /** Never goes back. @param percent 0–100. */
  report(percent: number): void {
    this.#percent = Math.max(this.#percent, Math.min(100, Math.round(percent)))
    for (const progress of this.#progress) progress(this.#percent)
  }

  /** What follows rejects with `cancelled`; the waiting ends at once. */
  stop(): void {
    this.#stopped = true
    this.#stopWaiting()
  }

  /** @throws CarrierFault `cancelled` */
  orStopped(): void {
    if (this.#stopped) throw new CarrierFault('cancelled')
  }

  /** Waits in small steps, reporting evenly from where it stands up to `to`. @throws CarrierFault `cancelled` */
  async wait(milliseconds: number, to: number): Promise<void> {
    const ticks = Math.ceil(Math.max(0, milliseconds) / TICK_MILLISECONDS)
    const from = this.#percent
    for (let tick = 1; tick <= ticks; tick += 1) {
      this.orStopped()
      await this.#tick(milliseconds / ticks)
      this.orStopped()
      this.report(from + ((to - from) * tick) / ticks)
    }
  }

  #tick(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.#timer(milliseconds, resolve)
      this.#stopWaiting = () => {
        callOff()
        resolve()
      }
    })
  }
}
