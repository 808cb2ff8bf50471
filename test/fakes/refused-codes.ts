import { Refusal } from '#electron/ipc/refusal.ts'

/** The codes with which a call was refused; fails the test when it was not. */
export async function refusedCodes(call: Promise<unknown>): Promise<string[]> {
  try {
    await call
  } catch (error) {
    if (error instanceof Refusal) return [error.error.code, ...error.error.reasons.map(({ code }) => code)]
    throw error
  }
  throw new Error('the call was not refused')
}
