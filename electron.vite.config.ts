/** Three builds: main (ESM), the sandboxed preloads (one CJS file each) and the pages. */
import { resolve } from 'node:path'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { licencesPlugin } from './electron/shell/licences/bundled.ts'
import { libraryOptions } from './renderer/ui/look.ts'

const at = (path: string): string => resolve(import.meta.dirname, path)
const out = (path: string): string => at(`out/${path}`)

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
    build: {
      outDir: out('renderer'),
      minify: true,
      rolldownOptions: {
        input: {
          desk: at('renderer/desk/index.html'),
          phones: at('renderer/phones/index.html'),
          slips: at('renderer/slips/index.html'),
          vault: at('electron/vault/page/index.html'),
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
      vue(),
      ui({ ...libraryOptions(at('.')), icon: { clientBundle: { scan: true } } }),
    ],
  },
})
