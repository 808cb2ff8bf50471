/** What the embedded carrier's own database says: read from the vault's page, behind the app's back. */
import type { Running } from './app.ts'

/** How often the network switched each line of an application on. */
export async function activationsOf(running: Running, receptionNumber: string): Promise<number[]> {
  const vault = await running.window('vault')
  return vault.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const open = indexedDB.open('practice-carrier')
      open.onsuccess = () => done(open.result)
      open.onerror = () => failed(open.error ?? new Error('cannot open'))
    })
    const rows = await new Promise<unknown[]>((done, failed) => {
      const all = database.transaction('accounts').objectStore('accounts').getAll()
      all.onsuccess = () => done(all.result)
      all.onerror = () => failed(all.error ?? new Error('cannot read'))
    })
    database.close()
    const account = rows
      .map(
        (row) =>
          (row as { document: { receptionNumber: string; lines: { activations: number }[] } }).document,
      )
      .find((candidate) => candidate.receptionNumber === wanted)
    return account?.lines.map((line) => line.activations) ?? []
  }, receptionNumber)
}
