/** One runner, four projects: pure code, screens, the house's own rules, old data. */
import { resolve } from 'node:path'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

/** Screens need a DOM; everything else must do without one, so that it cannot lean on it unnoticed. */
const screens = ['test/unit/renderer/**/*.test.ts']

export default defineConfig({
  root,
  cacheDir: resolve(root, 'node_modules/.vite'),
  test: {
    projects: [
      {
        root,
        test: { name: 'unit', environment: 'node', include: ['test/unit/**/*.test.ts'], exclude: screens },
      },
      {
        root,
        plugins: [
          vue(),
          // Its components import a theme that only its own plugin can generate; options as in the real build.
          ui({
            root,
            colorMode: false,
            autoImport: false,
            components: false,
            ui: { colors: { primary: 'teal', neutral: 'stone' } },
          }),
        ],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: screens,
          server: { deps: { inline: [/@nuxt\/ui/] } },
        },
      },
      {
        root,
        test: { name: 'architecture', environment: 'node', include: ['test/architecture/**/*.test.ts'] },
      },
      { root, test: { name: 'migrations', environment: 'node', include: ['test/migrations/**/*.test.ts'] } },
    ],
    passWithNoTests: false,
  },
})
