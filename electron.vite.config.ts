/** Three builds: main (ESM), the sandboxed preloads (one CJS file each) and the pages. */
import { resolve } from 'node:path'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { licencesPlugin } from './electron/shell/licences/bundled.ts'
import { apart } from './renderer/build/apart.ts'
import { compiledWords } from './renderer/build/compiled-words.ts'
import { pureShared } from './renderer/build/pure-shared.ts'
import { libraryOptions } from './renderer/ui/look.ts'

const at = (path: string): string => resolve(import.meta.dirname, path)
const out = (path: string): string => at(`out/${path}`)

/** What no page uses of vue and vue-i18n, so that it is left out. */
const pageFlags = {
  __VUE_OPTIONS_API__: false,
  __VUE_PROD_DEVTOOLS__: false,
  __VUE_I18N_LEGACY_API__: false,
  __VUE_I18N_FULL_INSTALL__: false,
  __INTLIFY_PROD_DEVTOOLS__: false,
  __INTLIFY_DROP_MESSAGE_COMPILER__: true,
}

const sharedFolder = `${at('shared')}/`.replaceAll('\\', '/')

const ownTemporal = {
  alias: [{ find: /^temporal-polyfill$/, replacement: at('renderer/build/temporal.ts') }],
}

export default defineConfig({
  main: {
    build: {
      outDir: out('main'),
      externalizeDeps: true,
      rolldownOptions: { input: { main: at('electron/main.ts') } },
    },
    plugins: [licencesPlugin([])],
  },
  preload: {
    build: {
      outDir: out('preload'),
      isolatedEntries: true,
      // A sandboxed preload may require `electron` and nothing else: everything is bundled, as CJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          desk: at('electron/preload/desk.ts'),
          phones: at('electron/preload/phones.ts'),
          slip: at('electron/preload/slip.ts'),
          vault: at('electron/preload/vault.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    // The project root, because the vault's page lives below electron/: a page cannot be built from outside its root.
    root: at('.'),
    base: '/',
    publicDir: false,
    define: pageFlags,
    resolve: ownTemporal,
    build: {
      outDir: out('renderer'),
      minify: true,
      rolldownOptions: {
        // Whoever starts the app did not ask where the build spends its time.
        checks: { pluginTimings: false },
        input: {
          desk: at('renderer/desk/index.html'),
          phones: at('renderer/phones/index.html'),
          slips: at('renderer/slips/index.html'),
        },
      },
    },
    plugins: [
      // Font and icons come in without a module of their own.
      licencesPlugin(
        ['@fontsource-variable/noto-sans-jp', '@fontsource/noto-sans-mono', '@iconify-json/lucide'].map(
          (name) => at(`node_modules/${name}`),
        ),
      ),
      apart('vault', at('electron/vault/page/index.html'), {
        root: at('.'),
        base: '/',
        resolve: ownTemporal,
        build: { minify: true },
        plugins: [pureShared(sharedFolder), licencesPlugin([], 'licences-vault.json')],
      }),
      pureShared(sharedFolder),
      compiledWords(['desk', 'phones'].map((name) => `${sharedFolder}words/${name}/`)),
      vue(),
      ui({ ...libraryOptions(at('.')), icon: { clientBundle: { scan: true } } }),
    ],
  },
})
