/** Bundles the page's bootstrap into one classic script: `out/browser-host/bootstrap.js`. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const folder = join(import.meta.dirname, '..', '..', 'out', 'browser-host')
const bundle = await rolldown({
  input: join(import.meta.dirname, 'page', 'bootstrap.ts'),
  platform: 'browser',
})
// `server/page-script.ts` wraps it in a function, so that the name stays out of the page.
const { output } = await bundle.generate({ format: 'iife', name: 'hostPage' })
await bundle.close()

// Moved into place: a host that starts meanwhile reads the old script or the new one, never half of it.
mkdirSync(folder, { recursive: true })
const draft = join(folder, `bootstrap.${process.pid}.js`)
writeFileSync(draft, output[0].code)
renameSync(draft, join(folder, 'bootstrap.js'))
