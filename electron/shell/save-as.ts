/** Saves a text where the person at the desk chooses. */
import type { Dialog } from 'electron'
import { callError, Refusal } from '../errors.ts'
import { isDiskFull, writeSmallFile } from '../lib/small-file.ts'

export type SaveDialog = Pick<Dialog, 'showSaveDialog'>

/**
 * @param name offered for the file
 * @returns where it was saved; null when nobody chose a place. @throws Refusal when it could not be written there
 */
export async function saveAs(dialog: SaveDialog, name: string, text: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: name })
  if (canceled || filePath === '') return null
  try {
    writeSmallFile(filePath, text)
  } catch (error) {
    throw new Refusal(isDiskFull(error) ? callError('diskFull') : callError('storage', 'fileNotWritten'))
  }
  return filePath
}
