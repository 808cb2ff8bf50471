/** At build time: a page that shares no module with the other pages. */
import { build, type InlineConfig, type Plugin } from 'vite'

/**
 * Builds a page by itself and puts it beside the others. What a module holds is decided for all pages that share it: the
 * vault uses every schema, and beside it the desk would load them all, with zod.
 * @param name of its script among the assets
 * @param html its page, absolute
 * @param config what it is built with, output aside
 */
export function apart(name: string, html: string, config: InlineConfig): Plugin {
  return {
    name: 'madoguchi-apart',
    apply: 'build',
    async generateBundle() {
      const { logLevel } = this.environment.config
      const built = await build({
        ...config,
        ...{ configFile: false, publicDir: false, logLevel },
        build: { ...config.build, write: false, watch: null, rolldownOptions: { input: { [name]: html } } },
      })
      if (!('output' in built)) throw new Error('one page gives one bundle')
      for (const file of built.output) {
        const source = file.type === 'chunk' ? file.code : file.source
        this.emitFile({ type: 'asset', fileName: file.fileName, source })
      }
    },
  }
}
