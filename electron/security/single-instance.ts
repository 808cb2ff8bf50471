/** One app on one profile: two processes on one database lose sessions. */
import { app } from 'electron'

/** @returns false when another instance runs; that one comes to the front, this one says so and ends. */
export function claimSingleInstance(): boolean {
  if (app.requestSingleInstanceLock()) return true
  process.stdout.write('窓口はすでに起動しています。起動中の画面をご利用ください。\n')
  return false
}
