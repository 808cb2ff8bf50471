/** What the desk shows about the app itself, and by which it knows that it must show the recovery screen. */
import { app, safeStorage } from 'electron'
import type { AppInfo } from '#shared/contract/desk.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { hostOf } from './shell/host.ts'
import { protectsSecrets } from './lib/sealer.ts'
import type { Services } from './services.ts'

/** Asked anew each time, and only once the app is ready: the vault's state and the keystore's name come late. */
export function appInfo({
  vault,
  rulebooks,
  printing,
  practiceTime,
  pcClock,
  staffNumber,
}: Pick<Services, 'staffNumber' | 'vault' | 'rulebooks' | 'printing' | 'practiceTime' | 'pcClock'>): AppInfo {
  return {
    version: app.getVersion(),
    ...hostOf(process.versions, !app.commandLine.hasSwitch('no-sandbox')),
    practice: true,
    staffNumber,
    rulebook: refOf(rulebooks.inForce()),
    vault: vault.state,
    persistent: vault.persistent,
    secretsProtected: protectsSecrets(safeStorage, process.platform),
    slipFolder: printing.folder(),
    ahead: practiceTime.ahead(),
    movedOn: practiceTime.movedOn(),
    clockDoubt: pcClock.doubt(),
    practiceTimeDamage: practiceTime.damage(),
  }
}
