/** The page's end of the socket. What is sent before it opens waits; what comes after it closed fails. */
import { decode, encode } from '../wire/codec.ts'
import type { MainFrame, PageFrame } from '../wire/frames.ts'

/** UTF-8 takes at most so many bytes for a unit of a string. */
const BYTES_A_UNIT = 3

export class Connection {
  private readonly socket: WebSocket
  private readonly waiting: string[] = []
  private readonly listeners = new Set<(frame: MainFrame) => void>()
  private readonly closers = new Set<() => void>()

  private readonly largestFrame: number

  /** The cookie that opens the page rides along by itself; no script can read it. @param largestFrame bytes that main takes. */
  constructor(address: string, largestFrame: number) {
    this.largestFrame = largestFrame
    this.socket = new WebSocket(address)
    this.socket.onopen = () => {
      for (const text of this.waiting.splice(0)) this.socket.send(text)
    }
    this.socket.onmessage = ({ data }: MessageEvent<string>) => {
      const frame = decode(data) as MainFrame
      for (const listener of this.listeners) listener(frame)
    }
    this.socket.onclose = () => {
      for (const closer of this.closers) closer()
    }
  }

  get isClosed(): boolean {
    return this.socket.readyState > WebSocket.OPEN
  }

  /** @throws Error when a value cannot be cloned, or is larger than main takes: then nothing is sent and the socket stays. */
  post(frame: PageFrame): void {
    const text = encode(frame)
    if (this.isTooLarge(text)) throw new Error('the browser host does not take so large a message')
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(text)
    else if (!this.isClosed) this.waiting.push(text)
  }

  private isTooLarge(text: string): boolean {
    if (text.length * BYTES_A_UNIT <= this.largestFrame) return false
    return new TextEncoder().encode(text).length > this.largestFrame
  }

  onFrame(listener: (frame: MainFrame) => void): void {
    this.listeners.add(listener)
  }

  onClose(closer: () => void): void {
    this.closers.add(closer)
  }
}
