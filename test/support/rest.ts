/** When a page and the main behind it have come to rest. */
import { nextTick } from 'vue'
import { isBusy } from './main/the-main.ts'

/** Turns in which nothing may be on its way, before everything counts as at rest. */
const QUIET_TURNS = 4

/** Lets what is on its way to main and back, queued saves and the screen come to rest. */
export async function rest(): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
    await new Promise((done) => setTimeout(done, 0))
    await nextTick()
    if (isBusy()) quiet = -1
  }
}
