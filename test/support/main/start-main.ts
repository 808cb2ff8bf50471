/**
 * Main itself, in the test's own process: the services, the registrar with its schemas, the pushes, the practice carrier
 * and the vault's page, put together as `electron/main.ts` does. What is not there is Electron (electron.ts stands for it),
 * and what disturbs it comes in through its ports.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, CallError, Input, Output } from '#shared/contract/channel.ts'
import type { deskCalls, DeskBridge, Practice } from '#shared/contract/desk.ts'
import type { phoneCalls, PhonesBridge } from '#shared/contract/phones.ts'
import type { SlipBridge } from '#shared/contract/slip.ts'
import type { VaultBridge } from '#shared/contract/vault.ts'
import { instant, type Instant } from '#shared/domain/time/time.ts'
import { pushChanges, pushClosing, pushLanguage } from '#electron/ipc/pushes.ts'
import { registerAll } from '#electron/ipc/register-all.ts'
import { expose } from '#electron/preload/expose.ts'
import { recoverWhenReady } from '#electron/shell/recover-when-ready.ts'
import { systemIds, type Ids } from '#electron/lib/ids.ts'
import { createServices, type Services } from '#electron/services.ts'
import type { Counter } from '../a-session.ts'
import { openWindow, reloadPage, startElectron } from './electron.ts'
import { vaultPage, type VaultPort } from './vault-page.ts'
import { TestWindow } from './window.ts'

export type DeskCall = keyof typeof deskCalls
export type PhoneCall = keyof typeof phoneCalls

/** A Monday, ten in the morning in Tokyo. */
export const OPENING = instant('2026-11-23T01:00:00Z')

export interface Main extends Counter {
  readonly services: Services
  readonly vault: VaultPort
  readonly windows: Readonly<Record<'vault' | 'desk' | 'slips' | 'phones', TestWindow>>
  /** Every call of the desk's page, in order, with what it gave. */
  readonly calls: { readonly name: DeskCall; readonly input: unknown }[]
  /** The same of the phones' page. */
  readonly phoneCalls: { readonly name: PhoneCall; readonly input: unknown }[]
  /** What the window itself was asked to do, in order. */
  readonly asked: ('quit' | 'phones')[]
  /** The window of the practice phones. */
  readonly phones: PhonesBridge
  /** Tells the practice carrier how to behave from now on; what is not said is as at the start: at once, and without a fault. */
  practise(how: Partial<Practice>): Promise<Practice>
  /** As another window of the desk would. @throws Error with the code of the answer where main says no */
  ask<N extends DeskCall>(
    name: N,
    input: Input<(typeof deskCalls)[N]>,
  ): Promise<Output<(typeof deskCalls)[N]>>
  /** Whether something is on its way between the pages and main. */
  busy(): boolean
  /** The next call of that name does not reach main: the page hears this instead. */
  answerNext(name: DeskCall | PhoneCall, error: CallError): void
  /** The next call of that name reaches main once the function that comes back is called. */
  holdNext(name: DeskCall): () => void
  /** The desk's page is loaded anew, and with it its bridge. */
  openDesk(): void
  /** The phones' page is loaded anew. */
  openPhones(): void
  /** The window is asked to close while something is not saved. */
  close(): void
  stop(): void
}

const PROMPT: Practice = { fault: 'none', remaining: 0, latencySeconds: 0, hears: true, screening: 'ok' }

/** Slowness is what its own test looks at. */
const quickHash = (secret: string, salt: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(`${salt} ${secret}`).digest('base64'))

const root = mkdtempSync(join(tmpdir(), 'main-'))
let started = 0

/**
 * @param at where its time starts; from there it goes on with the clock of the test.
 * @param ids seeded ones give the same documents twice
 * @param prepare puts into the folder of its own data what an earlier run has left there
 */
export async function startMain(
  at: Instant = OPENING,
  prepare: (profile: string) => void = () => undefined,
  ids: Ids = systemIds,
): Promise<Main> {
  const profile = join(root, String((started += 1)))
  mkdirSync(profile)
  prepare(profile)
  const windows = {
    ...{ vault: new TestWindow('vault'), slips: new TestWindow('slips') },
    ...{ desk: new TestWindow('desk'), phones: new TestWindow('phones') },
  }
  const calls: Main['calls'] = []
  const phoneCalls: Main['phoneCalls'] = []
  const asked: Main['asked'] = []
  const answers = new Map<string, CallError[]>()
  const holds = new Map<string, Promise<void>[]>()
  let watched = true
  let under = 0

  async function passed(pass: () => Promise<unknown>): Promise<unknown> {
    under += 1
    try {
      return await pass()
    } finally {
      under -= 1
    }
  }

  startElectron(profile, async (channel, input, pass) => {
    const [page, name = ''] = channel.split(':')
    if (!watched || (page !== 'desk' && page !== 'phones')) return passed(pass)
    if (page === 'desk') calls.push({ name: name as DeskCall, input })
    else phoneCalls.push({ name: name as PhoneCall, input })
    const error = answers.get(name)?.shift()
    if (error !== undefined) return { ok: false, error }
    await holds.get(name)?.shift()
    return passed(pass)
  })
  openWindow('vault', windows.vault)
  openWindow('slip', windows.slips)
  openWindow('desk', windows.desk)
  openWindow('phones', windows.phones)
  const services = createServices(
    { vault: windows.vault.asWindow, slips: windows.slips.asWindow },
    { testNow: at },
    quickHash,
    ids,
  )
  const targets = {
    ...{ vault: () => windows.vault.asWindow, slips: () => windows.slips.asWindow },
    ...{ desk: () => windows.desk.asWindow, phones: () => windows.phones.asWindow },
  }
  const phonesWindow = { open: () => void asked.push('phones'), current: () => windows.phones.asWindow }
  registerAll(services, targets, phonesWindow, {
    onPreferences: () => pushLanguage(targets, services.preferences.preferences()),
    onUnsaved: () => undefined,
    quit: () => void asked.push('quit'),
  })
  pushChanges(services, targets)
  recoverWhenReady(services.vault, () => services.sessions.recover())

  expose('vaultBridge', 'vault')
  const { vaultBridge } = window as unknown as { vaultBridge: VaultBridge }
  const vault = vaultPage(() => vaultBridge)
  windows.vault.onReload = () => {
    reloadPage('vault')
    vault.close()
    void vault.start()
  }
  await vault.start()
  startSlipPage()
  expose('phones', 'phones')

  const ask: Main['ask'] = async (name, input) => {
    watched = false
    const going = (window as unknown as { desk: DeskBridge }).desk.call(name, input)
    watched = true
    const answer: Answer<unknown> = await going
    if (!answer.ok) throw new Error(`${name}: ${saidBy(answer.error)}`)
    return answer.value as never
  }
  expose('desk', 'desk')
  const practise = (how: Partial<Practice>): Promise<Practice> => ask('practice.write', { ...PROMPT, ...how })
  await practise({})
  // Asked once on a new PC: slips stay in the standard folder.
  await ask('printers.folder', { folder: null })
  return {
    ...{ services, vault, windows, calls, phoneCalls, asked, ask, practise },
    phones: (window as unknown as { phones: PhonesBridge }).phones,
    now: () => instant(new Date(Date.now() + services.practiceTime.ahead()).toISOString()),
    idle: () => services.sessions.idle(),
    busy: () => under > 0 || vault.busy(),
    answerNext: (name, error) => void answers.set(name, [...(answers.get(name) ?? []), error]),
    holdNext(name) {
      let release: () => void = () => undefined
      const turn = new Promise<void>((done) => (release = done))
      holds.set(name, [...(holds.get(name) ?? []), turn])
      return release
    },
    openDesk() {
      reloadPage('desk')
      expose('desk', 'desk')
    },
    openPhones() {
      reloadPage('phones')
      expose('phones', 'phones')
    },
    close: () => pushClosing({ desk: targets.desk }),
    stop() {
      services.seenTime.stop()
      services.sessions.stop()
      vault.close()
      for (const each of Object.values(windows)) each.destroy()
    },
  }
}

/** Codes only: they say enough, and stay when words change. */
function saidBy({ code, reasons }: CallError): string {
  return [code, ...reasons.map((reason) => reason.code)].join(' ')
}

/** A page that lays every slip out at once. */
function startSlipPage(): void {
  expose('slipBridge', 'slip')
  const { slipBridge } = window as unknown as { slipBridge: SlipBridge }
  slipBridge.on('slip.render', ({ jobId }) => void slipBridge.call('slip.rendered', { jobId, heightPx: 600 }))
  void slipBridge.call('slip.ready', null)
}
