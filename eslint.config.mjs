/**
 * What the compiler cannot say: named exports, no `any`, raw IPC only inside its wrappers, one door to zod and to
 * Dexie, no clock and no dice in `shared`. Who may import whom is held by test/architecture. Formatting is prettier's.
 */
import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const code = ['**/*.ts', '**/*.vue']
/** Their tools read a default export. */
const configs = ['**/*.config.ts', '**/env.d.ts']
const rawIpcHomes = ['ipc', 'preload', 'vault/client', 'printing', 'browser-host'].map(
  (d) => `electron/${d}/**`,
)

const zodDoor = {
  name: 'zod',
  message: 'Import z from #shared/zod.ts: it forbids the eval probe our CSP would report.',
}
const dexieDoor = {
  name: 'dexie',
  message: 'Only electron/vault holds Dexie; ask through electron/vault/client.',
}
const rawIpc = {
  name: 'electron',
  importNames: ['ipcMain', 'ipcRenderer'],
  message:
    'Raw IPC is wrapped: handle with register() of electron/ipc/registrar.ts, call through the bridges of electron/preload.',
}
const imports = (...paths) => ({ 'no-restricted-imports': ['error', { paths }] })

const named = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one name for one thing everywhere.',
}
const wholeElectron = {
  selector:
    'ImportDeclaration[source.value="electron"] > :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)',
  message: 'Name what you take from electron: the browser host provides exactly that part.',
}
const HANDED_IN =
  'shared/ has no clock and no dice of its own: take a Clock, an Instant or random bytes as an argument.'
const impure = [
  'NewExpression[callee.name="Date"]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="Temporal"][property.name="Now"]',
  'MemberExpression[object.name="Math"][property.name="random"]',
  'Identifier[name=/^(crypto|performance|setTimeout|setInterval)$/]',
].map((selector) => ({ selector, message: HANDED_IN }))
const syntax = (...entries) => ({ 'no-restricted-syntax': ['error', ...entries] })

const typeBlind = {
  // These judge what TypeScript knows of a value; of a .vue file ESLint's TypeScript knows nothing (vue-tsc does).
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
}

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'node_modules/']),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    name: 'scripts run before anything is installed',
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'setTimeout',
          'setInterval',
          'clearTimeout',
          'clearInterval',
          'require',
          'module',
          '__dirname',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    name: 'plain apps for the tests of the browser host: main and pages',
    files: ['test/fixtures/**/*.{js,mjs,cjs}'],
    // They name their own globals, by comment.
    linterOptions: { noInlineConfig: false },
  },
  vue.configs['flat/essential'],
  vue.configs['flat/strongly-recommended'],
  vue.configs['no-layout-rules'],
  {
    name: 'TypeScript, with types',
    files: code,
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['electron.vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      // TypeScript finds undefined names itself, and knows the DOM from Node.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // An async function without await turns a throw into a rejection: wanted at every port.
      '@typescript-eslint/require-await': 'off',
      // Ports are plain objects of functions that use no `this`: taking one out of its object is the point.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      ...imports(zodDoor, dexieDoor, rawIpc),
      ...syntax(named, wholeElectron),
      'no-console': 'error',
    },
  },
  {
    name: 'Vue parses first and hands its scripts on',
    files: ['**/*.vue'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } },
    // Components are imported by name: no clash with HTML elements, so one word may do.
    rules: {
      'vue/multi-word-component-names': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
    },
  },
  { name: 'beside Vue', files: ['renderer/**/*.ts', 'test/unit/renderer/**/*.ts'], rules: typeBlind },
  {
    name: 'shared is pure',
    files: ['shared/**/*.ts'],
    rules: syntax(named, wholeElectron, ...impure),
  },
  { name: 'the one door to zod', files: ['shared/zod.ts'], rules: imports(dexieDoor, rawIpc) },
  { name: 'the one home of Dexie', files: ['electron/vault/**'], rules: imports(zodDoor, rawIpc) },
  { name: 'the wrappers of raw IPC', files: rawIpcHomes, rules: imports(zodDoor, dexieDoor) },
  {
    name: 'tests plant old databases, talk to the terminal and look into foreign values',
    files: ['test/**/*.ts'],
    rules: {
      ...imports(zodDoor),
      ...typeBlind,
      '@typescript-eslint/no-extraneous-class': 'off',
      // Playwright reads which fixtures a fixture wants from its pattern, even when it wants none.
      'no-empty-pattern': 'off',
      'no-console': 'off',
      // A test's small stand-ins for a page belong beside it.
      'vue/one-component-per-file': 'off',
    },
  },
  {
    name: 'who speaks to the terminal',
    files: ['electron/lib/log.ts', 'electron/browser-host/**'],
    rules: { 'no-console': 'off' },
  },
  { name: 'tools that read a default export', files: configs, rules: syntax(wholeElectron) },
)
