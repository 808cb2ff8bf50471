/** Printing's part of the in-page stand-in for `window.desk`: every print succeeds. */
import type { PrinterList, PrinterSettings } from '#shared/contract/printing.ts'
import type { SessionId } from '#shared/domain/ids.ts'
import type { PrintJob, PrintJobId, PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import { targetKindOf, type SlipRecord } from '#shared/domain/paper/slip.ts'
import type { Instant } from '#shared/domain/time/time.ts'

type SlipKey = Pick<SlipRecord, 'kind' | 'lineId'>

export interface PrintingSide {
  readonly sessions: readonly Session[]
  readonly change: (id: SessionId, edit: (session: Session) => Session) => Session
  readonly now: () => Instant
  readonly slip: (session: Session, of: SlipKey, edit: (slip: SlipRecord) => SlipRecord) => Session
  readonly desk: () => { printers: PrinterSettings; printerList: PrinterList }
}

/** PDF files for everything, and one printer that the system knows. */
export function firstPrinters(): { printers: PrinterSettings; printerList: PrinterList } {
  return {
    printers: {
      pdfFolder: '/slips',
      folderAsked: true,
      targets: { contractor: { kind: 'pdf' }, user: { kind: 'pdf' }, store: { kind: 'pdf' } },
      spoolWarning: 'none',
    },
    printerList: {
      system: [{ name: 'Receipt', label: 'レシートプリンター', isDefault: true }],
      known: true,
      trouble: null,
    },
  }
}

const jobId = (n: number): PrintJobId =>
  `00000000-0000-4000-9000-${String(n).padStart(12, '0')}` as PrintJobId

/** Typed by hand: the bridge gives every caller the contract's own types. */
export function printingAnswers({
  sessions,
  change,
  now,
  slip,
  desk,
}: PrintingSide): Record<string, (input: never) => unknown> {
  return {
    'slip.print': (input: { sessionId: SessionId } & Pick<SlipRecord, 'kind' | 'lineId'>) => {
      const { kind, lineId } = input
      const target = desk().printers.targets[targetKindOf(kind)]
      const fileName = target.kind === 'pdf' ? `P-1123-001-${kind}.pdf` : ''
      const before = sessions.find((each) => each.id === input.sessionId)
      const print = (before?.slips.find((s) => s.kind === kind && s.lineId === lineId)?.prints ?? 0) + 1
      const job: PrintJob = {
        id: jobId((before?.printJobs.length ?? 0) + 1),
        ...{ kind, lineId, print, target, state: 'given', madeAt: now(), givenAt: now() },
        ...{ endedAt: null, failure: null, systemReason: null, systemJob: null, takenBack: null },
      }
      const session = change(input.sessionId, (current) => ({
        ...slip(current, { kind, lineId }, (made) => ({
          ...made,
          prints: print,
          printedAt: now(),
          fileName,
          outPending: false,
          instead: null,
        })),
        printJobs: [...current.printJobs, job],
      }))
      return { revision: session.revision, fileName, job }
    },
    'slip.spoiled': (input: { sessionId: SessionId; jobId: PrintJobId }) =>
      change(input.sessionId, (session) => ({
        ...session,
        printJobs: session.printJobs.map((job) =>
          job.id === input.jobId ? { ...job, state: 'spoiled', endedAt: now() } : job,
        ),
      })),
    'slip.look': ({ sessionId }: { sessionId: SessionId }) => sessions.find((each) => each.id === sessionId),
    'printers.list': () => desk().printerList,
    'printers.read': () => desk().printers,
    'printers.write': ({ targets }: { targets: PrinterSettings['targets'] }) =>
      (desk().printers = { ...desk().printers, targets }),
    'printers.folder': ({ folder }: { folder: string | null }) =>
      (desk().printers = { ...desk().printers, pdfFolder: folder ?? '/slips', folderAsked: true }),
    'printers.pickFolder': () => ({ folder: '/chosen' }),
    'printers.test': ({ target }: { target: PrintTarget }) => ({
      outcome: target.kind === 'pdf' ? 'written' : 'given',
      failure: null,
      systemReason: null,
      fileName: target.kind === 'pdf' ? 'test-1.pdf' : null,
    }),
  }
}
