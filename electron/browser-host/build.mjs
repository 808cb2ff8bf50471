/** Bundles the page's bootstrap into one classic script: `out/browser-host/bootstrap.js`. */
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const out = join(import.meta.dirname, '..', '..', 'out', 'browser-host', 'bootstrap.js')
const bundle = await rolldown({
  input: join(import.meta.dirname, 'page', 'bootstrap.ts'),
  platform: 'browser',
})
// An expression of its own, so that nothing leaks into the page; `server/page-script.ts` calls it.
await bundle.write({ file: out, format: 'iife', name: 'hostPage' })
await bundle.close()
