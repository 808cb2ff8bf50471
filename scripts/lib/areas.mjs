/** Which specs of the running app try which part of it: what `npm test -- --changed` plays. */

/** The one whole story: played after every change of the app. */
const ALWAYS = ['e2e/family']

/** @type {readonly (readonly [folder: string, specs: readonly string[]])[]} every row whose folder a change is in counts */
export const AREAS = [
  ['electron/browser-host', ['e2e/manners', 'exploits/', 'crash/kill']],
  ['electron/carrier', ['e2e/actions', 'e2e/retry', 'e2e/mnp', 'e2e/my-page', 'e2e/lock', 'e2e/data']],
  ['electron/carrier/embedded/data', ['e2e/data']],
  ['electron/ipc', ['exploits/', 'e2e/no-violations']],
  ['electron/lib', ['crash/']],
  ['electron/manager', ['e2e/printing']],
  ['electron/preload', ['exploits/', 'e2e/no-violations']],
  [
    'electron/printing',
    ['e2e/printing', 'e2e/printers', 'e2e/jam', 'e2e/cups', 'exploits/print-leaks', 'exploits/path-escape'],
  ],
  ['electron/rulebook', ['e2e/rulebook']],
  ['electron/sessions', ['crash/', 'e2e/two-sessions', 'e2e/parking', 'e2e/home', 'e2e/renewal']],
  ['electron/sessions/links', ['e2e/lock', 'e2e/silent', 'e2e/families', 'e2e/home', 'e2e/renewal']],
  ['electron/shell', ['exploits/', 'e2e/manners', 'e2e/leaving', 'e2e/settings', 'e2e/no-violations']],
  ['electron/shell/clock', ['e2e/clock', 'e2e/calendar']],
  ['electron/vault', ['crash/', 'e2e/recovery', 'e2e/full-disk', 'exploits/data-at-rest']],
  ['renderer', ['exploits/lean-pages']],
  ['renderer/desk', ['e2e/looks', 'e2e/arriving', 'e2e/keyboard', 'e2e/words', 'e2e/small-screen']],
  ['renderer/desk/app', ['e2e/manners', 'e2e/leaving', 'e2e/settings', 'e2e/recovery']],
  ['electron/practice', ['e2e/practice-seed']],
  ['renderer/desk/board', ['e2e/home', 'e2e/families']],
  ['renderer/desk/editing', ['e2e/typing', 'e2e/scanning', 'e2e/leaving']],
  ['renderer/desk/list', ['e2e/parking', 'e2e/search', 'e2e/two-sessions']],
  ['renderer/desk/parts', ['e2e/duties', 'e2e/masking']],
  ['renderer/desk/settings', ['e2e/settings', 'e2e/printers', 'e2e/rulebook']],
  ['renderer/desk/steps', ['e2e/press', 'e2e/masking']],
  ['renderer/desk/steps/activate', ['e2e/retry', 'e2e/mnp', 'e2e/actions']],
  ['renderer/desk/steps/check', ['e2e/duties', 'e2e/masking']],
  ['renderer/desk/steps/contractor', ['e2e/forms', 'e2e/typing']],
  ['renderer/desk/steps/done', ['e2e/home', 'e2e/alone']],
  ['renderer/desk/steps/lines', ['e2e/forms', 'e2e/typing', 'e2e/scanning']],
  ['renderer/desk/steps/link', ['e2e/families', 'e2e/lock', 'e2e/silent', 'e2e/renewal', 'e2e/refusals']],
  ['renderer/desk/steps/reception', ['e2e/families']],
  ['renderer/desk/steps/slips', ['e2e/printing', 'e2e/jam', 'e2e/no-printer']],
  ['renderer/desk/when', ['e2e/calendar']],
  ['renderer/phones', ['e2e/phones', 'e2e/my-page', 'e2e/refusals', 'e2e/data', 'exploits/staff-words']],
  ['renderer/slips', ['e2e/printing', 'e2e/printers', 'exploits/print-leaks']],
  ['renderer/ui', ['e2e/looks', 'e2e/own-colours', 'e2e/keyboard', 'e2e/press', 'e2e/typing']],
  ['shared/contract', ['exploits/channel-schema', 'exploits/desk-secrets']],
  ['shared/rulebook', ['e2e/rulebook', 'e2e/calendar']],
  ['shared/rules/forms', ['e2e/forms', 'e2e/typing']],
  ['shared/rules/linking', ['e2e/families', 'e2e/lock', 'e2e/refusals']],
  ['shared/rules/slips', ['e2e/printing', 'e2e/jam']],
  ['shared/words', ['e2e/words', 'e2e/looks', 'exploits/staff-words']],
  ['test/walk', ['e2e/walk']],
]

/** @param {string} file @param {string} folder */
const isIn = (file, folder) => file.startsWith(`${folder}/`)

/** @param {string} file @returns {boolean} whether it is part of the app */
const isOfApp = (file) => ['electron', 'renderer', 'shared'].some((folder) => isIn(file, folder))

/**
 * @param {readonly string[]} changed files, from the root
 * @param {readonly { file: string, text: string }[]} specs every spec of the running app, from the root
 * @returns {string[]} those to play: changed themselves, leaning on a changed helper, or of an area that changed
 */
export function specsFor(changed, specs) {
  const areas = AREAS.filter(([folder]) => changed.some((file) => isIn(file, folder)))
  const wanted = [...areas.flatMap(([, names]) => names), ...(changed.some(isOfApp) ? ALWAYS : [])]
  const helpers = changed
    .filter((file) => /^test\/(?!unit\/)\w+\/support\/|^test\/fixtures\//.test(file))
    .map((file) => file.slice(file.lastIndexOf('/') + 1))
  return specs
    .filter(
      ({ file, text }) =>
        changed.includes(file) ||
        wanted.some((name) => file.startsWith(name.endsWith('/') ? `test/${name}` : `test/${name}.spec.`)) ||
        helpers.some((name) => text.includes(`/${name}'`)),
    )
    .map(({ file }) => file)
}
