/** Test switches of the command line. A packaged app has none of them. */

export interface Switches {
  /** Time starts here (ISO 8601) and goes on. */
  readonly testNow: string | null
}

/** @param argv the process's arguments. @param packaged a packaged app ignores every switch. */
export function readSwitches(argv: readonly string[], packaged: boolean): Switches {
  const value = (name: string): string | null => {
    const prefix = `--${name}=`
    return argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? null
  }
  return { testNow: packaged ? null : value('test-now') }
}
