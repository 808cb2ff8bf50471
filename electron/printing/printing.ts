/** Puts the parts of printing together: who gets what. Nothing here decides anything. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SessionSummary } from '#shared/domain/session.ts'
import type { PrintJobId, PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { Clock } from '#shared/domain/time/time.ts'
import type { Branch } from '#shared/domain/branch.ts'
import { targetKindOf } from '#shared/domain/paper/slip.ts'
import type { Ids } from '../lib/ids.ts'
import type { Rulebooks } from '../rulebook/library.ts'
import type { SessionsForPrinting } from '../sessions/slips/for-printing.ts'
import type { Vault } from '../vault/client/vault.ts'
import { createCupsSystem } from './cups/cups-system.ts'
import { createCupsServer, cupsAddress } from './cups/server.ts'
import { folderToShow } from './pdf/folder-check.ts'
import { createSubmittedJobs, type SubmittedJobs } from './system/submitted-jobs.ts'
import { titleOf } from './system/job-look.ts'
import { createOutstanding } from './ledger/outstanding.ts'
import { createPrintLedger } from './ledger/print-ledger.ts'
import { createPdfPrinter } from './pdf/pdf-printer.ts'
import { silentSystem, type PrintSystem } from './system/print-system.ts'
import { createPrinterHandlers, type ListedPrinter, type PrinterHandlers } from './printer-handlers.ts'
import { createPrinterSettings } from './printer-settings.ts'
import type { Printer } from './printer.ts'
import { createPrintService, type PrintService, type PrintServiceDeps } from './print-service.ts'
import type { SlipErasure } from './pdf/slip-erasure.ts'
import type { SlipRenderer } from './renderer/slip-renderer.ts'
import { createSlipShelf } from './pdf/slip-shelf.ts'
import { createSystemPrinter } from './system/system-printer.ts'

export interface PrintingDeps {
  readonly vault: Vault
  readonly ids: Ids
  readonly clock: Clock
  readonly rulebooks: Pick<Rulebooks, 'of'>
  readonly branch: () => Branch
  readonly sessions: SessionsForPrinting
  readonly renderer: Pick<SlipRenderer, 'draw'>
  readonly approve: PrintServiceDeps['approve']
  readonly liveSessions: () => Promise<readonly SessionSummary[]>
  /** The app's own data; slips are put into its folder `slips` unless staff choose another one. */
  readonly profile: string
  readonly listed: () => Promise<readonly ListedPrinter[]>
  readonly pickFolder: (() => Promise<string | null>) | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

export interface Printing {
  readonly handlers: PrintService['handlers'] & PrinterHandlers
  readonly erasure: SlipErasure
  readonly submitted: SubmittedJobs
  /** Where slips are put that go to PDF files, as last read or written. */
  readonly folder: () => string
  /** The same, there to be looked at. @throws Refusal when it is not there; VaultError */
  readonly folderToShow: () => Promise<string>
}

/** @param env `CUPS_SERVER` and `CUPS_SERVERROOT`, as CUPS itself reads them. */
export function printSystemOf({ env, platform }: Pick<PrintingDeps, 'env' | 'platform'>): PrintSystem {
  if (platform === 'win32') return silentSystem
  const address = cupsAddress(env.CUPS_SERVER)
  const serverRoot = env.CUPS_SERVERROOT ?? '/etc/cups'
  return createCupsSystem({
    ask: createCupsServer(address),
    installed: address !== null || existsSync(join(serverRoot, 'cupsd.conf')),
    serverRoot,
  })
}

/** Everything that prints. */
export function createPrinting(deps: PrintingDeps): Printing {
  const { vault, ids, clock, rulebooks, sessions, renderer } = deps
  const standard = join(deps.profile, 'slips')
  const system = printSystemOf(deps)
  const settings = createPrinterSettings(vault, ids, standard)
  const outstanding = createOutstanding(vault, ids)
  const ledger = createPrintLedger({ sessions, rulebooks })
  const submitted = createSubmittedJobs({ sessions, ledger, system, outstanding })
  const printerFor = async (target: PrintTarget, jobId: PrintJobId): Promise<Printer> =>
    target.kind === 'pdf'
      ? createPdfPrinter((await settings.read()).place, target.paper)
      : createSystemPrinter(system, target, titleOf(jobId))
  const service = createPrintService({
    ...deps,
    ledger,
    submitted,
    outstanding,
    printerFor,
    targetFor: async (kind) => (await settings.read()).targets[targetKindOf(kind)],
    newJobId: () => ids.uuid() as PrintJobId,
    shelf: createSlipShelf(() => settings.roots()),
  })
  const printers = createPrinterHandlers({
    settings,
    system,
    printerFor,
    renderer,
    clock,
    standard,
    profile: deps.profile,
    listed: deps.listed,
    pickFolder: deps.pickFolder,
    newId: () => ids.uuid(),
  })
  return {
    handlers: { ...service.handlers, ...printers },
    erasure: service.erasure,
    submitted,
    folder: () => settings.known(),
    folderToShow: async () => folderToShow((await settings.read()).place),
  }
}
