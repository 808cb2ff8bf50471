/**
 * The hidden slip page: one slip at a time, laid out, measured, reported, and wiped when main says so.
 * It knows nothing but the slip that it was handed.
 */
import '@fontsource-variable/noto-sans-jp/wght.css'
import './slip.css'
import './folded.css'
import { createApp, h, nextTick, shallowRef } from 'vue'
import type { Slip } from '#shared/domain/slip.ts'
import { bridge } from './bridge.ts'
import { laidOutHeight } from './layout.ts'
import SlipPaper from './SlipPaper.vue'

const root = document.querySelector<HTMLElement>('#slip') ?? document.body

const slip = shallowRef<Slip | null>(null)
createApp({ render: () => (slip.value === null ? null : h(SlipPaper, { slip: slip.value })) }).mount(root)

/** Without an answer main gives up and says that it could not print. */
async function layOut(job: {
  readonly jobId: string
  readonly slip: Slip
  readonly title: string
}): Promise<void> {
  // The print system takes the job's name from here.
  document.title = job.title
  slip.value = job.slip
  await nextTick()
  const heightPx = await laidOutHeight(root)
  await bridge().call('slip.rendered', { jobId: job.jobId, heightPx })
}

bridge().on('slip.render', (job) => void layOut(job))

// Secrets stay in the page only as long as the printing needs them.
bridge().on('slip.clear', () => {
  slip.value = null
})

void bridge().call('slip.ready', null)
