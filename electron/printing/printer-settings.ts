/** Which slip goes where, and the folder for PDF files: kept in the vault; by default everything becomes a PDF. */
import { join } from 'node:path'
import { printTargetsSchema, type PrintTargets } from '#shared/contract/printing.ts'
import { z } from '#shared/zod.ts'
import type { Ids } from '../lib/ids.ts'
import { createVaultSetting } from '../lib/vault-setting.ts'
import type { Vault } from '../vault/client/vault.ts'
import type { SlipPlace } from './pdf/pdf-printer.ts'
import { sessionFoldersIn } from './pdf/slip-shelf.ts'

const pdf = { kind: 'pdf', paper: 'roll80' } as const

const storedSchema = z.object({
  /** Chosen by staff; null: the standard folder. */
  folder: z.string().nullable(),
  folderAsked: z.boolean(),
  /** Our own folder inside a chosen one: two desks may share it, and each erases only its own slips. */
  ownName: z.string().regex(/^madoguchi-[0-9a-f]{8}$/),
  /** Whole paths of folders that were in use and may still hold slips. */
  former: z.array(z.string()),
  targets: printTargetsSchema,
})
type Stored = z.infer<typeof storedSchema>

export interface PrinterSettingsStore {
  /** @throws VaultError */
  read(): Promise<{
    readonly place: SlipPlace
    readonly folderAsked: boolean
    readonly targets: PrintTargets
  }>
  /** @throws VaultError */
  writeTargets(targets: PrintTargets): Promise<void>
  /** @param folder checked already; null: the standard one. @throws VaultError */
  writeFolder(folder: string | null): Promise<void>
  /** Every folder that may hold slips, the one in use first. Former ones that hold none are forgotten. @throws VaultError */
  roots(): Promise<readonly string[]>
  /** The folder in use as last read or written. */
  known(): string
}

/** @param standard absolute path of the folder that is used when nobody chose one. */
export function createPrinterSettings(
  vault: Vault,
  ids: Pick<Ids, 'uuid'>,
  standard: string,
): PrinterSettingsStore {
  const setting = createVaultSetting<Stored>({
    ...{ vault, ids, key: 'printers', schema: storedSchema },
    usual: () => ({
      folder: null,
      folderAsked: false,
      ownName: `madoguchi-${ids.uuid().slice(0, 8)}`,
      former: [],
      targets: { contractor: pdf, user: pdf, store: pdf },
    }),
  })
  let known = standard

  const placeOf = ({ folder, ownName }: Stored): SlipPlace =>
    folder === null ? { root: standard, base: null } : { root: join(folder, ownName), base: folder }

  const remembered = (stored: Stored): Stored => {
    known = placeOf(stored).root
    return stored
  }
  const load = async (): Promise<Stored> => remembered(await setting.read())
  const change = async (edit: (now: Stored) => Stored): Promise<void> => {
    remembered(await setting.change(edit))
  }

  return {
    async read() {
      const stored = await load()
      return { place: placeOf(stored), folderAsked: stored.folderAsked, targets: stored.targets }
    },
    writeTargets: (targets) => change((now) => ({ ...now, targets })),
    writeFolder: (folder) =>
      change((now) => {
        const next = { ...now, folder, folderAsked: true }
        const { root } = placeOf(next)
        const former = [...new Set([placeOf(now).root, ...now.former])].filter((path) => path !== root)
        return { ...next, former }
      }),
    async roots() {
      const stored = await load()
      const held = await Promise.all(
        stored.former.map(async (path) => {
          // What cannot be read now (a drive that is not plugged in) may hold slips all the same.
          const folders = await sessionFoldersIn(path).catch(() => null)
          return folders?.length === 0 ? [] : [path]
        }),
      )
      return [placeOf(stored).root, ...held.flat()]
    },
    known: () => known,
  }
}
