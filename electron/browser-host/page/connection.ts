/** The page's end of the socket. What is sent before it opens waits; what comes after it closed fails. */
import { decode, encode } from '../wire/codec.ts'
import type { MainFrame, PageFrame } from '../wire/frames.ts'

export class Connection {
  private readonly socket: WebSocket
  private readonly waiting: string[] = []
  private readonly listeners = new Set<(frame: MainFrame) => void>()
  private readonly closers = new Set<() => void>()

  /** The cookie that opens the door rides along by itself; no script can read it. */
  constructor(address: string) {
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

  /** @throws Error when a value cannot be cloned. */
  post(frame: PageFrame): void {
    const text = encode(frame)
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(text)
    else if (!this.isClosed) this.waiting.push(text)
  }

  onFrame(listener: (frame: MainFrame) => void): void {
    this.listeners.add(listener)
  }

  onClose(closer: () => void): void {
    this.closers.add(closer)
  }
}
