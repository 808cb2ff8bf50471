/** One runner, five projects: pure code, dates by the engine's own Temporal, screens, the house's own rules, old data. */
import { resolve } from 'node:path'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { libraryOptions } from '../renderer/ui/look.ts'

const root = resolve(import.meta.dirname, '..')

/** A hanging test fails; a slow machine does not. */
const patience = { testTimeout: 20_000, hookTimeout: 30_000 }

/** Screens need a DOM; everything else must do without one, so that it cannot lean on it unnoticed. */
const screens = ['test/unit/renderer/**/*.test.ts']

/** What reckons with dates: tried with the polyfill, as main runs, and with the engine's own Temporal, as pages do. */
const dates = [
  'test/unit/shared/rules/{calendar,data,forms}/**/*.test.ts',
  'test/unit/shared/domain/time/**/*.test.ts',
]

/** Node has a Temporal of its own, behind a switch. */
const ownTemporal = { execArgv: ['--harmony-temporal'] }

export default defineConfig({
  root,
  cacheDir: resolve(root, 'node_modules/.vite'),
  test: {
    projects: [
      {
        root,
        test: {
          ...patience,
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts'],
          exclude: screens,
        },
      },
      {
        root,
        test: { ...patience, ...ownTemporal, name: 'dates', environment: 'node', include: dates },
      },
      {
        root,
        plugins: [
          vue(),
          // Its components import a theme that only its own plugin can generate; options as in the real build.
          ui(libraryOptions(root)),
        ],
        // Main runs behind the pages, with no Electron around it.
        resolve: { alias: { electron: resolve(root, 'test/support/main/electron.ts') } },
        test: {
          ...patience,
          ...ownTemporal,
          name: 'dom',
          environment: 'happy-dom',
          include: screens,
          server: { deps: { inline: [/@nuxt\/ui/] } },
        },
      },
      {
        root,
        test: {
          ...patience,
          name: 'architecture',
          environment: 'node',
          include: ['test/architecture/**/*.test.ts'],
        },
      },
      {
        root,
        test: {
          ...patience,
          name: 'migrations',
          environment: 'node',
          include: ['test/migrations/**/*.test.ts'],
        },
      },
    ],
    passWithNoTests: false,
  },
})
