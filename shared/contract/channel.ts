/**
 * The one shape of everything that crosses a process boundary: a name, an input schema and an output
 * schema. Bridges, registrar and screens derive their types from these maps; nothing is written twice.
 */
import { reasonSchema } from '../domain/verdict.ts'
import { z } from '../zod.ts'

/** What did not print or was not saved, or cannot be printed or saved to. */
export const callErrorAbouts = [
  'folderRelative',
  'folderOfApp',
  'folderNotMade',
  'folderStrange',
  'folderSilent',
  'folderGone',
  'folderReadOnly',
  'printerGone',
  'noFolderDialog',
  'fileNotWritten',
] as const

/** Why a call was not done. Travels as a value: an Error would lose its class on the way. */
export const callErrorSchema = z.strictObject({
  /** `refused` carries the rules' reasons; the others are about the call or the machine itself. */
  code: z.enum([
    'refused',
    'invalid',
    'notFound',
    'conflict',
    'carrier',
    'storage',
    'diskFull',
    'printing',
    'notReady',
    'internal',
  ]),
  /** What it is about, more exactly than the code tells. */
  about: z.enum(callErrorAbouts).optional(),
  reasons: z.array(reasonSchema),
})
export type CallError = z.infer<typeof callErrorSchema>

export type Answer<T> = { ok: true; value: T } | { ok: false; error: CallError }

export interface Call {
  readonly input: z.ZodType
  readonly output: z.ZodType
}
export type Calls = Readonly<Record<string, Call>>
/** Messages from main to a window: name → schema of the payload. */
export type Pushes = Readonly<Record<string, z.ZodType>>

export type Input<C extends Call> = z.input<C['input']>
export type Output<C extends Call> = z.output<C['output']>

/** What answers the calls of a map: one function a name. */
export type Handlers<C extends Calls> = {
  readonly [N in keyof C]: (input: z.output<C[N]['input']>) => Promise<z.input<C[N]['output']>>
}

/** What a preload exposes for one kind of window. */
export interface Bridge<C extends Calls, P extends Pushes> {
  call<N extends keyof C & string>(name: N, input: Input<C[N]>): Promise<Answer<Output<C[N]>>>
  /** @returns a function that stops listening. */
  on<N extends keyof P & string>(name: N, listener: (payload: z.output<P[N]>) => void): () => void
}

/** Keeps the literal types of a call map. */
export function calls<C extends Calls>(map: C): C {
  return map
}

/** Nothing to say. */
export const nothing = z.null()
