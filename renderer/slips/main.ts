/**
 * The hidden slip page: one slip at a time, laid out, measured, reported, and wiped when main says so.
 * It knows nothing but the slip that it was handed.
 */
import '@fontsource-variable/noto-sans-jp/wght.css'
import '@fontsource/noto-sans-mono/latin-700.css'
import './slip.css'
import './parts.css'
import './folded.css'
import './guide.css'
import './a4.css'
import { createApp, h, nextTick, shallowRef } from 'vue'
import type { PaperSize } from '#shared/domain/paper/print-job.ts'
import type { Slip } from '#shared/domain/paper/slip.ts'
import { bridge } from './bridge.ts'
import { laidOutHeight } from './layout.ts'
import SlipPaper from './SlipPaper.vue'

const root = document.querySelector<HTMLElement>('#slip') ?? document.body

const sheet = shallowRef<{ readonly slip: Slip; readonly paper: PaperSize } | null>(null)
createApp({ render: () => (sheet.value === null ? null : h(SlipPaper, sheet.value)) }).mount(root)

/** Without an answer main gives up and says that it could not print. */
async function layOut(job: {
  readonly jobId: string
  readonly slip: Slip
  readonly paper: PaperSize
  readonly title: string
}): Promise<void> {
  // The print system takes the job's name from here.
  document.title = job.title
  const { slip, paper } = job
  sheet.value = { slip, paper }
  await nextTick()
  const heightPx = await laidOutHeight(root, paper)
  await bridge().call('slip.rendered', { jobId: job.jobId, heightPx })
}

bridge().on('slip.render', (job) => void layOut(job))

// Secrets stay in the page only as long as the printing needs them.
bridge().on('slip.clear', () => {
  sheet.value = null
})

void bridge().call('slip.ready', null)
