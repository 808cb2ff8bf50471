/**
 * Loaded before the app by `node --require`: from here on `electron` means the stand-in. A required file
 * and not an imported one, because Playwright's own required loader asks for `electron` before any
 * `--import` would run.
 */
const { registerHooks } = require('node:module')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

const standIn = pathToFileURL(join(__dirname, 'module', 'index.ts')).href

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron' && specifier !== 'electron/main') return next(specifier, context)
    return { url: standIn, format: 'module-typescript', shortCircuit: true }
  },
})
