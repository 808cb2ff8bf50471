/** Which files of the source did something meanwhile: the engine counts calls of functions. */
import { Session as Inspector } from 'node:inspector/promises'
import { root } from '#test/architecture/project-files.ts'

/**
 * @param walk what is done meanwhile
 * @returns files, from the project's root, in which at least one function was called, the file's own outermost one apart
 */
export async function ranDuring(walk: () => Promise<void>): Promise<ReadonlySet<string>> {
  const inspector = new Inspector()
  inspector.connect()
  await inspector.post('Profiler.enable')
  await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  try {
    // Counted from here on: what was called before, while modules loaded, is taken and dropped.
    await inspector.post('Profiler.takePreciseCoverage')
    await walk()
    const { result } = await inspector.post('Profiler.takePreciseCoverage')
    const ran = result
      .filter(({ functions }) =>
        functions.some(({ functionName, ranges }) => functionName !== '' && (ranges[0]?.count ?? 0) > 0),
      )
      .map(({ url }) => url.replace(/^file:\/\//, '').replace(/\?.*$/, ''))
      .filter((path) => path.startsWith(`${root}/`))
    return new Set(ran.map((path) => path.slice(root.length + 1)))
  } finally {
    await inspector.post('Profiler.stopPreciseCoverage')
    inspector.disconnect()
  }
}
