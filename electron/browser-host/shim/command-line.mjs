/** Sorts Electron's command line into Node's: what is for Node itself goes before the script. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * @param {readonly string[]} given what stands after `electron`
 * @param {string} folder where it was called
 * @returns {{ node: string[], app: string[], appFolder: string }} switches for Node, arguments for the app
 *   in their order (Playwright's loader counts them), and the app's folder
 */
export function sortArguments(given, folder) {
  const node = []
  const app = []
  const rest = [...given]
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '-r' || argument === '--require') node.push('--require', rest.shift() ?? '')
    else if (argument === '--inspect' || argument.startsWith('--inspect')) node.push(argument)
    else app.push(argument)
  }
  const appFolder = resolve(folder, app.find((argument) => !argument.startsWith('-')) ?? '.')
  return { node, app, appFolder }
}

/** @param {string} appFolder @returns {string} the script that the app's manifest names */
export function mainScript(appFolder) {
  const manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'))
  return join(appFolder, manifest.main ?? 'index.js')
}
