/**
 * `dialog` without a desktop: nobody can be asked here. Questions are answered as if the person had closed
 * them; files are saved below the profile's downloads.
 */
import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'
import { refusing } from '../refusing.ts'
import type { Terminal } from '../terminal.ts'

export interface HostDialog {
  showMessageBox(...args: unknown[]): Promise<MessageBoxReturnValue>
  showErrorBox(title: string, content: string): void
  showSaveDialog(...args: unknown[]): Promise<SaveDialogReturnValue>
  showOpenDialog(...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }>
}

/** A name that is free: nothing is overwritten without asking. */
function freeName(folder: string, wanted: string): string {
  const extension = extname(wanted)
  const stem = basename(wanted, extension)
  for (let count = 1; ; count++) {
    const path = join(folder, count === 1 ? `${stem}${extension}` : `${stem} (${count})${extension}`)
    if (!existsSync(path)) return path
  }
}

/** Electron's own choice for a dialog that is closed: the cancel button, or the first. */
function closed({ buttons = [], cancelId }: MessageBoxOptions): number {
  if (cancelId !== undefined) return cancelId
  return Math.max(
    0,
    buttons.findIndex((label) => /^(cancel|no)$/i.test(label)),
  )
}

/** @param downloads folder for saved files. */
export function dialogOf(terminal: Terminal, downloads: () => string): HostDialog {
  return refusing('electron.dialog', {
    async showMessageBox(...args) {
      const options = args.at(-1) as MessageBoxOptions
      terminal.note(`message box: ${options.title ?? options.type ?? 'message'}`)
      return { response: closed(options), checkboxChecked: options.checkboxChecked ?? false }
    },
    showErrorBox: (title) => terminal.note(`error box: ${title}`),
    async showSaveDialog(...args) {
      const { defaultPath } = args.at(-1) as SaveDialogOptions
      return { canceled: false, filePath: freeName(downloads(), basename(defaultPath ?? 'untitled')) }
    },
    async showOpenDialog() {
      terminal.note('open dialog: cancelled, there is nobody to choose')
      return { canceled: true, filePaths: [] }
    },
  })
}
