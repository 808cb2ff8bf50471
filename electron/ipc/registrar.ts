/**
 * The only place that registers IPC handlers. Each call passes the sender check, then its input schema,
 * then the handler, then its output schema; what goes wrong travels back as a typed value.
 */
import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import type { Answer, Calls, Handlers } from '#shared/contract/channel.ts'
import { callError } from '../errors.ts'
import { errorAnswer } from './errors.ts'

export interface Registration<C extends Calls> {
  /** First part of the channel's name on the wire: `desk:`, `phones:`, … */
  readonly prefix: string
  readonly calls: C
  readonly handlers: Handlers<C>
  /** True when the caller is the window that this map belongs to, in its top frame, on its own origin. */
  readonly trusts: (event: IpcMainInvokeEvent) => boolean
}

/** Registers every call of a map; a call without a handler does not compile. */
export function register<C extends Calls>(
  ipcMain: Pick<IpcMain, 'handle'>,
  registration: Registration<C>,
): void {
  const { prefix, calls, handlers, trusts } = registration
  for (const [name, call] of Object.entries(calls)) {
    const handler = handlers[name as keyof C] as (input: unknown) => Promise<unknown>
    ipcMain.handle(`${prefix}:${name}`, async (event, input: unknown): Promise<Answer<unknown>> => {
      if (!trusts(event)) throw new Error(`${prefix}:${name}: unknown sender`)
      const parsed = call.input.safeParse(input)
      if (!parsed.success) return { ok: false, error: callError('invalid') }
      try {
        return { ok: true, value: call.output.parse(await handler(parsed.data)) }
      } catch (error) {
        return { ok: false, error: errorAnswer(`${prefix}:${name}`, error) }
      }
    })
  }
}
