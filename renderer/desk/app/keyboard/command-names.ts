/** How a command is called, and what else it is found by. */
import { useI18n } from 'vue-i18n'
import type { Command } from './commands.ts'

export interface CommandNames {
  name(command: Command): string
  /** Name, reading and English name. */
  texts(command: Command): string[]
}

/** In the language of the screen. */
export function useCommandNames(): CommandNames {
  const { t, te } = useI18n({ useScope: 'global' })

  function name({ label, values = {} }: Command): string {
    return typeof label === 'function' ? label() : t(label, values)
  }

  return {
    name,
    texts(command) {
      const { label, values = {}, id } = command
      const english = typeof label === 'string' ? t(label, values, { locale: 'en' }) : ''
      const own = `keyboard.words.${id}`
      const words = command.words ?? (te(own, 'ja') ? own : null)
      return [name(command), english, words === null ? '' : t(words, {}, { locale: 'ja' })]
    },
  }
}
