/** `printers.*`: which printers there are, which slip goes where, and a test that shows no customer's data. */
import { resolve } from 'node:path'
import type { Handlers } from '#shared/contract/channel.ts'
import type { deskCalls } from '#shared/contract/desk.ts'
import type { PrinterList, PrinterSettings, PrintTargets, PrintTest } from '#shared/contract/printing.ts'
import type { PrintJobId, PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { Clock } from '#shared/domain/time/time.ts'
import { callError, Refusal } from '../errors.ts'
import { log } from '../lib/log.ts'
import { testSlip } from './compose/test-slip.ts'
import { checkFolder } from './pdf/folder-check.ts'
import { inTime } from './pdf/in-time.ts'
import { titleOf } from './system/job-look.ts'
import { makeFolder } from './pdf/make-folders.ts'
import { PrintError, type Printer } from './printer.ts'
import type { PrinterSettingsStore } from './printer-settings.ts'
import type { PrintSystem } from './system/print-system.ts'
import type { SlipRenderer } from './renderer/slip-renderer.ts'

/** What Electron tells of one printer, as far as it is used. */
export interface ListedPrinter {
  readonly name: string
  readonly displayName: string
}

export interface PrinterHandlerDeps {
  readonly settings: PrinterSettingsStore
  readonly system: PrintSystem
  /** @throws Error when the system cannot be asked. */
  readonly listed: () => Promise<readonly ListedPrinter[]>
  readonly printerFor: (target: PrintTarget, jobId: PrintJobId) => Promise<Printer>
  readonly renderer: Pick<SlipRenderer, 'draw'>
  readonly clock: Clock
  readonly newId: () => string
  /** The app's own data, and the folder in it that is for slips. */
  readonly profile: string
  readonly standard: string
  /** The system's own dialog; null where there is none. */
  readonly pickFolder: (() => Promise<string | null>) | null
}

type PrinterCalls = Extract<keyof typeof deskCalls, `printers.${string}`>
export type PrinterHandlers = Pick<Handlers<typeof deskCalls>, PrinterCalls>

export function createPrinterHandlers(deps: PrinterHandlerDeps): PrinterHandlers {
  const { settings, system, listed } = deps

  const list = async (): Promise<PrinterList> => {
    try {
      const [printers, standard] = await Promise.all([listed(), system.defaultPrinter()])
      return {
        system: printers.map(({ name, displayName }) => ({
          name,
          label: displayName || name,
          isDefault: name === standard,
        })),
        known: true,
        trouble: printers.length === 0 ? 'none' : null,
      }
    } catch (error) {
      log('printers not listed', { error: error instanceof Error ? error.name : typeof error })
      return { system: [], known: false, trouble: 'notAsked' }
    }
  }

  const read = async (): Promise<PrinterSettings> => {
    const { place, folderAsked, targets } = await settings.read()
    return { pdfFolder: place.root, folderAsked, targets, spoolWarning: await system.keepsFiles() }
  }

  const insistOnPrinters = async (targets: PrintTargets): Promise<void> => {
    const wanted = Object.values(targets).flatMap((target) =>
      target.kind === 'system' ? [target.printer] : [],
    )
    if (wanted.length === 0) return
    const { system: there } = await list()
    if (wanted.some((name) => !there.some((printer) => printer.name === name)))
      throw new Refusal(callError('printing', 'printerGone'))
  }

  return {
    'printers.list': list,
    'printers.read': read,
    'printers.write': async ({ targets }) => {
      await insistOnPrinters(targets)
      await settings.writeTargets(targets)
      return read()
    },
    'printers.folder': async ({ folder }) => {
      const standard = folder === null || resolve(folder.trim()) === deps.standard
      await settings.writeFolder(standard ? null : await checkFolder(folder, deps.profile))
      // Our own folder in it is how the drive is known again: from now on it is never made.
      const { place } = await settings.read()
      if (place.base !== null) await inTime(place.root, () => makeFolder(place.root))
      return read()
    },
    'printers.pickFolder': async () => {
      if (!deps.pickFolder) throw new Refusal(callError('printing', 'noFolderDialog'))
      return { folder: await deps.pickFolder() }
    },
    'printers.test': async ({ target }): Promise<PrintTest> => {
      const jobId = deps.newId() as PrintJobId
      const fileName = target.kind === 'pdf' ? 'test-1.pdf' : null
      try {
        const printer = await deps.printerFor(target, jobId)
        const how = { paper: printer.paper, title: titleOf(jobId) }
        await deps.renderer.draw(testSlip(deps.clock), how, async (drawn) => {
          await (await printer.stage(drawn, { folder: '.', fileName: 'test-1.pdf' })).out()
        })
        return {
          outcome: target.kind === 'pdf' ? 'written' : 'submitted',
          failure: null,
          systemReason: null,
          fileName,
        }
      } catch (error) {
        const failed = error instanceof PrintError ? error : new PrintError('notDrawn')
        log('test print failed', { why: failed.failure })
        const { failure, systemReason } = failed
        return { outcome: 'failed', failure, systemReason, fileName: null }
      }
    },
  }
}
