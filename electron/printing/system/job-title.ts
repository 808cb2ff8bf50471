/** What a print job is called in queues and logs: found again by it, and naming nobody (L9). */
import type { PrintJobId } from '#shared/domain/paper/print-job.ts'

/** `M-1a2b3c4d`: never a reception number, never a name. */
export function titleOf(jobId: PrintJobId): string {
  return `M-${jobId.replaceAll('-', '').slice(0, 8)}`
}
