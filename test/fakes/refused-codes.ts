import { Refusal } from '#electron/errors.ts'
import type { CallError } from '#shared/contract/channel.ts'

/** What a call was refused with; fails the test when it was not. */
export async function refusalOf(call: Promise<unknown>): Promise<CallError> {
  try {
    await call
  } catch (error) {
    if (error instanceof Refusal) return error.error
    throw error
  }
  throw new Error('the call was not refused')
}

/** The codes with which a call was refused; fails the test when it was not. */
export async function refusedCodes(call: Promise<unknown>): Promise<string[]> {
  const { code, reasons } = await refusalOf(call)
  return [code, ...reasons.map((reason) => reason.code)]
}
