/** A print system to test with: optional, brought in once where that asks nobody anything, and never needed to run. */
import { existsSync } from 'node:fs'
import { aptInstall, hasApt } from './apt.mjs'
import { recall, remember } from './paths.mjs'

const NOTE = 'print-system'
/** The tests start a daemon of their own; they need root for that, so nobody else is offered it. */
const PACKAGES = ['cups-daemon', 'cups-client', 'cups-filters', 'printer-driver-cups-pdf']

/** Tried once; without it the tests against a real CUPS are skipped by name. */
export async function offerPrintSystem() {
  const there = existsSync('/usr/sbin/cupsd') && existsSync('/usr/lib/cups/backend/cups-pdf')
  if (there || process.getuid?.() !== 0 || !hasApt() || recall(NOTE)) return
  remember(NOTE, true)
  await aptInstall(PACKAGES)
}
