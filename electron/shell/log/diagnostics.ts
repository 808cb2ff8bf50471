/**
 * 診断: what helps whoever looks into a fault from afar, in one file that staff save where they like. Versions, states and the
 * log; of receptions only how many there are in which state (L9).
 */
import type { AppInfo } from '#shared/contract/desk.ts'
import type { Preferences } from '#shared/contract/preferences.ts'
import type { SessionSummary } from '#shared/domain/session.ts'

export interface DiagnosticsParts {
  /** Of the PC's own clock, ISO 8601. */
  readonly at: string
  readonly info: AppInfo
  readonly preferences: Preferences
  /** What it runs on: `process.versions`, and of the system what has no name of a person in it. */
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly system: Readonly<Record<string, string | number>>
  /** Receptions that are not over; null: the vault did not answer. */
  readonly sessions: readonly SessionSummary[] | null
  readonly log: string
}

/** How often each of the words occurs. */
function counted(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...new Set(words)].sort().map((word) => [word, words.filter((each) => each === word).length]),
  )
}

function statesOf(sessions: readonly SessionSummary[] | null): unknown {
  if (sessions === null) return 'not read'
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
  return {
    status: counted(sessions.map(({ status }) => status)),
    step: counted(sessions.map(({ step }) => step)),
    lines: sum(sessions.map(({ lineCount }) => lineCount)),
    activeLines: sum(sessions.map(({ activeCount }) => activeCount)),
    next: counted(sessions.map(({ board }) => board?.next ?? 'nothing')),
    waits: counted(sessions.map(({ board }) => board?.wait?.because ?? 'nothing')),
  }
}

/** @returns the text of the file, in English: it is read by whoever keeps the app. */
export function diagnosticsText({
  at,
  info,
  preferences,
  versions,
  system,
  sessions,
  log,
}: DiagnosticsParts): string {
  // The folder of the slips may have a person's name in it.
  const { slipFolder: _folder, ...states } = info
  const { node, electron, chrome, v8 } = versions
  const report = {
    app: states,
    versions: { node, electron, chrome, v8 },
    system,
    preferences,
    sessions: statesOf(sessions),
  }
  return `Madoguchi diagnostics ${at}\n\n${JSON.stringify(report, null, 2)}\n\nLog\n${log}`
}
