/** A carrier that keeps the desk waiting. */
import { vi } from 'vitest'
import { CarrierFault } from '#electron/carrier/gateway.ts'
import type { Main } from './main/start-main.ts'

/** Activations wait from now on, until the function that comes back is called. */
export function holdActivations({ services: { carrier } }: Main): () => void {
  let release: () => void = () => undefined
  const turn = new Promise<void>((done) => (release = done))
  const activate = carrier.activate.bind(carrier)
  vi.spyOn(carrier, 'activate').mockImplementation(async (...asked) => {
    await turn
    return activate(...asked)
  })
  return release
}

/** The next activation is done, and nobody hears of it until the function that comes back is called. */
export async function loseNextAnswer(main: Main): Promise<() => void> {
  await main.practise({ fault: 'answerLost', remaining: 1 })
  const away = vi.spyOn(main.services.carrier, 'askOperation')
  away.mockRejectedValue(new CarrierFault('unreachable'))
  return () => away.mockRestore()
}
