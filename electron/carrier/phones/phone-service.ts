/** The practice phones' calls: the phones of the session that the desk is showing, and nobody else's. */
import type { Handlers } from '#shared/contract/channel.ts'
import type { PhoneLanguage, PhonesView, phoneCalls } from '#shared/contract/phones.ts'
import type { Device } from '#shared/domain/device.ts'
import type { DeviceId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { no, YES, type Verdict } from '#shared/domain/verdict.ts'
import { mayUseLine } from '#shared/rules/linking/phones-today.ts'
import { reason } from '#shared/rules/reasons.ts'
import { forPhone } from '#shared/words/say-to-customer.ts'
import { formatUsageCode } from '#shared/rules/codes/usage-code.ts'
import { createListeners } from '../../lib/listeners.ts'
import { callError, Refusal, refusedBy } from '../../errors.ts'
import { log } from '../../lib/log.ts'
import type { Rulebooks } from '../../rulebook/library.ts'
import type { Family } from '../embedded/family.ts'
import type { PhoneNetwork } from '../embedded/network/phone-network.ts'
import { helpReply } from './help-script.ts'
import { familyOf, myPageView, phonesView, type ClockDistance } from './views.ts'
import { CarrierFault, CarrierRefusal } from '../gateway.ts'

export interface PhoneServiceDeps {
  readonly carrier: { readonly phone: PhoneNetwork }
  /** The session that the desk is showing now. */
  readonly currentSession: () => Promise<Session | null>
  /** The pack of that session (C2). */
  readonly rulebooks: Pick<Rulebooks, 'of'>
  /** How far the pages' clock is from the PC's, and how much of it practice moved on. */
  readonly time: ClockDistance
  /** The language that staff chose at the desk. */
  readonly locale: () => PhoneLanguage['locale']
}

export interface PhoneService {
  readonly handlers: Handlers<typeof phoneCalls>
  /** Told after every change at the carrier, and after `refresh`. @returns a function that stops listening */
  onChanged(listener: (view: PhonesView) => void): () => void
  /** To be called when the desk shows another session, and when the shown one has changed. */
  refresh(): void
}

/** What has to be so at the desk before a phone may do something at all. */
type MayCall = (session: Session, device: Device) => Verdict

/** Handlers and announcements of the practice phones. */
export function createPhoneService(deps: PhoneServiceDeps): PhoneService {
  const { carrier, currentSession } = deps
  const { phone } = carrier
  const changed = createListeners<PhonesView>('phones')
  let announcing: 'no' | 'now' | 'again' = 'no'

  async function view(): Promise<PhonesView> {
    const session = await currentSession()
    if (!session) return phonesView(null, null, [], deps.time)
    const { officialAccount } = deps.rulebooks.of(session)
    return phonesView(session, officialAccount, await phone.phones(familyOf(session)), deps.time)
  }

  /** The family of the session shown. @throws Refusal when there is none, the phone is not one of its, or `may` says no */
  async function familyWith(deviceId: DeviceId, may: MayCall): Promise<Family> {
    const session = await currentSession()
    if (!session) throw new Refusal(callError('notFound'))
    const device = session.devices.find(({ id }) => id === deviceId)
    const verdict = device ? may(session, device) : no(reason('unknownDevice'))
    if (!verdict.ok) throw refusedBy(verdict.reasons.map(forPhone))
    return familyOf(session)
  }

  /** One call on behalf of a phone. @throws Refusal */
  async function on<T>(
    deviceId: DeviceId,
    call: (family: Family) => Promise<T>,
    may: MayCall = () => YES,
  ): Promise<T> {
    const family = await familyWith(deviceId, may)
    return forCustomer(() => call(family))
  }

  async function announce(): Promise<void> {
    changed.tell(await view())
  }

  /** Several changes at once are told once, with what they came to. */
  function refresh(): void {
    if (announcing !== 'no') {
      announcing = 'again'
      return
    }
    announcing = 'now'
    announce()
      .catch((error: unknown) =>
        log('phones not told', { error: error instanceof Error ? error.name : 'unknown' }),
      )
      .finally(() => {
        const again = announcing === 'again'
        announcing = 'no'
        if (again) refresh()
      })
  }

  phone.onChanged(refresh)

  const handlers: Handlers<typeof phoneCalls> = {
    'language.read': async () => ({ locale: deps.locale() }),
    'phones.list': () => view(),
    'phone.addFriend': async ({ deviceId }) => {
      await on(deviceId, (family) => phone.addFriend(family, deviceId), mayUseLine)
      return view()
    },
    'phone.linkContractor': async (ask) => {
      const shown = await on(ask.deviceId, (family) => phone.linkContractor(family, ask), mayUseLine)
      if (shown.needsFirst) return { done: false, needsFirst: true }
      const { code, phoneLast4 } = shown
      return { done: true, usageCode: code && formatUsageCode(code), phoneLast4, view: await view() }
    },
    'phone.linkUser': async (ask) => {
      await on(ask.deviceId, (family) => phone.linkUser(family, ask), mayUseLine)
      return view()
    },
    'phone.myPage': async (ask) => myPageView(await on(ask.deviceId, (family) => phone.myPage(family, ask))),
    'phone.logIn': async (ask) => myPageView(await on(ask.deviceId, (family) => phone.logIn(family, ask))),
    'phone.activate': async (ask) =>
      myPageView(await on(ask.deviceId, (family) => phone.activate(family, ask))),
    'phone.reissue': async (ask) =>
      myPageView(await on(ask.deviceId, (family) => phone.reissue(family, ask))),
    'phone.changeUser': async (ask) =>
      myPageView(await on(ask.deviceId, (family) => phone.changeUser(family, ask))),
    'phone.unlink': async (ask) => {
      await on(ask.deviceId, (family) => phone.unlink(family, ask))
      return view()
    },
    'phone.chat': async (ask) => {
      await on(ask.deviceId, (family) => phone.chat(family, ask))
      const session = await currentSession()
      if (!session) throw new Refusal(callError('notFound'))
      return { reply: helpReply(deps.rulebooks.of(session), ask.mode, ask.topic) }
    },
    'phone.data': ({ deviceId }) => on(deviceId, (family) => phone.data(family, deviceId)),
    'phone.useData': (ask) => on(ask.deviceId, (family) => phone.useData(family, ask)),
    'phone.befriend': async (ask) => {
      await on(ask.deviceId, (family) => phone.befriend(family, ask))
      return null
    },
    'phone.give': (ask) => on(ask.deviceId, (family) => phone.give(family, ask)),
    'phone.contract': (ask) => on(ask.deviceId, (family) => phone.contract(family, ask)),
    'phone.changePlan': (ask) => on(ask.deviceId, (family) => phone.changePlan(family, ask)),
    'phone.changeOptions': (ask) => on(ask.deviceId, (family) => phone.changeOptions(family, ask)),
    'phone.changePayment': (ask) => on(ask.deviceId, (family) => phone.changePayment(family, ask)),
    'phone.addData': (ask) => on(ask.deviceId, (family) => phone.addData(family, ask)),
    'phone.endContract': (ask) => on(ask.deviceId, (family) => phone.endContract(family, ask)),
  }

  return {
    handlers,
    refresh,
    onChanged: (listener) => changed.add(listener),
  }
}

// How the carrier's noes reach a customer's screen: without the exact reasons, which are for staff (L5).

/** @throws Refusal with texts fit for the customer */
export async function forCustomer<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof CarrierRefusal) {
      throw refusedBy(error.reasons.map(forPhone))
    }
    if (error instanceof CarrierFault) throw new Refusal(callError('carrier'))
    throw error
  }
}
