/** On what the app runs, in one plain line. */
import { useI18n } from 'vue-i18n'
import type { AppInfo } from '#shared/contract/desk.ts'

/** @returns says what the windows run on, and that they lack a sandbox where they do */
export function useHostWords(): (info: Pick<AppInfo, 'host' | 'electronVersion' | 'sandboxed'>) => string {
  const { t } = useI18n()
  return ({ host, electronVersion, sandboxed }) => {
    const text = t(`about.hosts.${host}`, { version: electronVersion })
    return sandboxed ? text : t('about.noSandbox', { host: text })
  }
}
