/**
 * Chromium's debugging protocol over two pipes of the child process. Unlike a debugging port nobody else can
 * reach it, and when this process dies, however hard, the pipe closes and Chromium ends.
 */
import type { Readable, Writable } from 'node:stream'

export type Params = Readonly<Record<string, unknown>>

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Params
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Waiting {
  readonly method: string
  readonly done: (result: unknown) => void
  readonly failed: (error: Error) => void
}

type Listener = (method: string, params: Params) => void

export class Pipe {
  private readonly output: Writable
  private readonly waiting = new Map<number, Waiting>()
  private readonly listeners = new Set<Listener>()
  private pieces: Buffer[] = []
  private lastId = 0
  private closed = false

  /** @param output what Chromium reads. @param input what it writes; messages end with NUL. */
  constructor(output: Writable, input: Readable) {
    this.output = output
    output.on('error', () => this.close())
    input.on('error', () => this.close())
    input.on('close', () => this.close())
    input.on('data', (data: Buffer) => this.take(data))
  }

  /** @param sessionId of one page, or nothing for the browser itself. @throws Error in Chromium's words. */
  send<T = unknown>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
    return new Promise<T>((done, failed) => {
      if (this.closed) return failed(new Error(`${method}: Chromium has gone`))
      const id = ++this.lastId
      this.waiting.set(id, { method, done: (result) => done(result as T), failed })
      this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  onEvent(listener: Listener): void {
    this.listeners.add(listener)
  }

  /** Everyone who waits is told. */
  close(): void {
    this.closed = true
    for (const { method, failed } of this.waiting.values()) failed(new Error(`${method}: Chromium has gone`))
    this.waiting.clear()
  }

  private take(data: Buffer): void {
    let from = 0
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, from)) {
      this.pieces.push(data.subarray(from, end))
      this.handle(JSON.parse(Buffer.concat(this.pieces).toString('utf8')) as Message)
      this.pieces = []
      from = end + 1
    }
    if (from < data.length) this.pieces.push(data.subarray(from))
  }

  private handle({ id, method, params, result, error }: Message): void {
    if (id === undefined) {
      for (const listener of this.listeners) listener(method ?? '', params ?? {})
      return
    }
    const asked = this.waiting.get(id)
    this.waiting.delete(id)
    if (error) asked?.failed(new Error(`${asked.method}: ${error.message}`))
    else asked?.done(result)
  }
}
