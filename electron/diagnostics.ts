/** 診断: gathers what main knows about itself, for one file (L9). */
import { release } from 'node:os'
import type { SessionSummary } from '#shared/domain/session.ts'
import { appInfo } from './app-info.ts'
import { diagnosticsText } from './shell/log/diagnostics.ts'
import type { Services } from './services.ts'

/** Receptions that are counted, at most. */
const MOST = 200

/** Those that are not over; null while the vault does not answer. */
async function sessionsOf({ vault }: Pick<Services, 'vault'>): Promise<readonly SessionSummary[] | null> {
  if (vault.state !== 'ready') return null
  return vault.ask('desk.list', { statuses: ['open', 'parked'], limit: MOST }).catch(() => null)
}

/** @returns its text, and the name that is offered for it */
export async function diagnostics(services: Services): Promise<{ name: string; text: string }> {
  const at = services.pcClock.now()
  const text = diagnosticsText({
    at,
    info: appInfo(services),
    preferences: services.preferences.preferences(),
    versions: process.versions,
    system: { platform: process.platform, arch: process.arch, release: release() },
    sessions: await sessionsOf(services),
    log: services.logFile.read(),
  })
  return { name: `madoguchi-diagnostics-${at.slice(0, 16).replace(':', '')}.txt`, text }
}
