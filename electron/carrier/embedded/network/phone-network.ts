/**
 * The customer's side of the carrier: what LINE and MyPage on a practice phone can ask. Every decision is
 * the rules'; what happened is told as system evidence (C26).
 */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import {
  operationIdSchema,
  type DeviceId,
  type LineId,
  type SessionId,
  type UsageCode,
} from '#shared/domain/ids.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import type { LineUser } from '#shared/domain/person.ts'
import { capabilitiesOf } from '#shared/rules/linking/capabilities.ts'
import { addFriend, unlink } from '#shared/rules/linking/link-engine.ts'
import { reason } from '#shared/rules/reasons.ts'
import { viewOfAccount } from '#shared/rules/linking/view-of-account.ts'
import { familyDeviceOf, type FamilyView } from '#shared/rules/linking/family-view.ts'
import { CarrierFault, CarrierRefusal, type CarrierEvent } from '../../gateway.ts'
import { accountAfter } from '../accounts/account-after.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { Activations } from '../activation/activation.ts'
import { contractorLink, type ContractorLinkAsk } from '../links/contractor-link.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import type { DeviceLine, Family } from '../family.ts'
import { mayActivateInMyPage } from '../my-page/my-activation.ts'
import { myPageOf, openLiveCode, type MyPageState } from '../my-page/my-page.ts'
import { lockEvents } from './locks.ts'
import { createLineServices, type LineServices } from '../data/line-services.ts'
import { lineOf } from '../accounts/operations.ts'
import { refusal, unchanged, valueOf, type Judged, type Outcome } from '../outcome.ts'
import { mayOnAnyLine, phoneStateOf, type PhoneState } from './phone-state.ts'
import { changeLineUser, reissueCode, type Renewed } from '../contract/renewal.ts'
import { userLink } from '../links/user-link.ts'
import { createWebLogins, webLogin, type WebLoginAsk } from '../sign-in/web-login.ts'

export type ShownLine =
  | { readonly needsFirst: true }
  | { readonly needsFirst: false; readonly code: UsageCode | null; readonly phoneLast4: string }

/** Every method but `phones` and `onChanged`: @throws CarrierRefusal with reasons, VaultError */
export interface PhoneNetwork extends LineServices {
  /** One per phone of the family; empty while there is no application. */
  phones(family: Family): Promise<readonly PhoneState[]>
  addFriend(family: Family, deviceId: DeviceId): Promise<void>
  /** On success the line's usage code is shown (S55). */
  linkContractor(family: Family, ask: ContractorLinkAsk): Promise<ShownLine>
  linkUser(family: Family, ask: { deviceId: DeviceId; typedCode: string }): Promise<void>
  myPage(family: Family, ask: DeviceLine): Promise<MyPageState>
  logIn(family: Family, ask: WebLoginAsk): Promise<MyPageState>
  /** MNP開通手続き: resolves once the line is switched on (S75). @throws CarrierFault too */
  activate(family: Family, ask: DeviceLine): Promise<MyPageState>
  reissue(family: Family, ask: DeviceLine): Promise<MyPageState>
  changeUser(family: Family, ask: DeviceLine & { user: LineUser }): Promise<MyPageState>
  unlink(family: Family, ask: DeviceLine & { kind: LinkKind }): Promise<void>
  /** Resolves when this phone may chat in that way (S11–S13, C24). */
  chat(family: Family, ask: { deviceId: DeviceId; mode: 'ai' | 'operator' }): Promise<void>
  /** After every durable change of an account, whoever caused it. @returns a function that stops listening */
  onChanged(listener: (applicationId: SessionId) => void): () => void
}

/** The carrier's rule wants a reason for a change of user; in MyPage the contractor's own wish is one (C9). */
const MY_PAGE_REASON = 'myPage'

/** What a customer's phone may ask of the carrier; every ruling comes from the shared rules. */
export function createPhoneNetwork(
  deps: EmbeddedCarrierDeps,
  accounts: Accounts,
  activations: Pick<Activations, 'activate' | 'catchUp'>,
): PhoneNetwork {
  const logins = createWebLogins(deps.clock)

  const viewOf = (account: CarrierAccount, { devices }: Family): FamilyView =>
    viewOfAccount(account, devices, deps.rulebooks.of(account).link, deps.clock.now())

  /** One change on behalf of a phone, judged inside the account's queue. */
  async function onPhone<T>(
    family: Family,
    change: (account: CarrierAccount, view: FamilyView) => Promise<Judged<T>> | Judged<T>,
  ): Promise<T> {
    const outcome = await accounts.change<Outcome<T>>(family.applicationId, async (now) => {
      if (!now) return refusal(reason('notContracted'))
      const judged = await change(now, viewOf(now, family))
      if (!judged.account) return judged
      // First what is locked: whoever hears that a try has failed knows already whether one has to wait.
      const locks = lockEvents(now, judged.account, deps.clock.now())
      return { ...judged, events: [...locks, ...(judged.events ?? [])] }
    })
    return valueOf(outcome)
  }

  /** @throws CarrierRefusal when there is no application or no such line */
  async function look(family: Family, lineId: LineId): Promise<[CarrierAccount, FamilyView, CarrierLine]> {
    const account = await accounts.read(family.applicationId)
    if (!account) throw new CarrierRefusal([reason('notContracted')])
    const line = lineOf(account, lineId)
    if (!line) throw new CarrierRefusal([reason('unknownLine')])
    return [account, viewOf(account, family), line]
  }

  /** MyPage is open on this phone: by the contractor link, or by login ID and password (S14, S40). */
  const isContractor = (view: FamilyView, { deviceId, lineId }: DeviceLine): boolean =>
    capabilitiesOf(view, deviceId, lineId, logins.has(deviceId, lineId)).viewContract

  /** MyPage shows a line that is not switched on yet, and has nothing else for it (S75). */
  const notInUse = (account: CarrierAccount, { lineId }: DeviceLine): boolean =>
    lineOf(account, lineId)?.state === 'contracted'

  async function myPage(family: Family, ask: DeviceLine): Promise<MyPageState> {
    await activations.catchUp(family.applicationId)
    const [account, view, line] = await look(family, ask.lineId)
    if (!isContractor(view, ask)) throw new CarrierRefusal([reason('myPageNeedsLink')])
    return myPageOf(deps, view, account, line)
  }

  function renewed(
    outcome: Outcome<Renewed>,
    { lineId }: DeviceLine,
    view: FamilyView,
    user: LineUser | null,
  ): Judged<null> {
    if (!outcome.ok) return refusal(...outcome.reasons)
    const { account, code, generation } = outcome.value
    const { applicationId } = account
    const renewal = { lineId, last4: code.slice(-4), generation, applicationId, at: view.now }
    const event: CarrierEvent = user
      ? { type: 'userChanged', user, ...renewal }
      : { type: 'codeReissued', ...renewal }
    return { account, result: { ok: true, value: null }, events: [event] }
  }

  return {
    onChanged: accounts.onChanged,
    myPage,

    async phones(family) {
      const account = await accounts.read(family.applicationId)
      if (!account) return []
      const view = viewOf(account, family)
      return Promise.all(view.devices.map((device) => phoneStateOf(deps, view, account, device)))
    },

    async addFriend(family, deviceId) {
      await onPhone<null>(family, (account, view) => {
        const { verdict, view: after } = addFriend(view, { deviceId })
        if (!verdict.ok) return refusal(...verdict.reasons)
        if (familyDeviceOf(view, deviceId)?.friendAdded) return unchanged(null)
        const { applicationId } = account
        return {
          account: accountAfter(account, after),
          result: { ok: true, value: null },
          events: [{ type: 'friendAdded', deviceId, applicationId, at: view.now }],
        }
      })
    },

    async linkContractor(family, ask) {
      const linked = await onPhone(family, (account, view) => contractorLink(deps, view, account, ask))
      if (linked.needsFirst) return linked
      const [, view, line] = await look(family, linked.lineId)
      const code = await openLiveCode(deps, view, line)
      return { needsFirst: false, code, phoneLast4: line.phoneNumber.slice(-4) }
    },

    async linkUser(family, ask) {
      await onPhone(family, (account, view) => userLink(view, account, ask))
    },

    async logIn(family, ask) {
      const lineId = await onPhone(family, (account, view) => webLogin(deps, view, account, ask))
      logins.add(ask.deviceId, lineId)
      return myPage(family, { deviceId: ask.deviceId, lineId })
    },

    async activate(family, ask) {
      const { applicationId } = family
      const { lineId } = ask
      await activations.catchUp(applicationId)
      const isActive = await onPhone<boolean>(family, (account, view) => {
        const line = lineOf(account, lineId)
        if (!line || !isContractor(view, ask)) return refusal(reason('myPageNeedsLink'))
        // Pressed again after an answer that was lost: what was asked for is done.
        if (line.state === 'active') return unchanged(true)
        const may = mayActivateInMyPage(account, line)
        return may.ok ? unchanged(false) : refusal(...may.reasons)
      })
      if (isActive) return myPage(family, ask)
      const operationId = operationIdSchema.parse(deps.ids.uuid())
      try {
        await activations.activate({ operationId, applicationId, lineId, inMyPage: true }, () => undefined)
      } catch (error) {
        const refused = error instanceof CarrierFault && error.kind === 'mnpRefused'
        throw refused ? new CarrierRefusal([reason('numberNotTakenOver')]) : error
      }
      return myPage(family, ask)
    },

    async reissue(family, ask) {
      await onPhone(family, async (account, view) => {
        if (notInUse(account, ask)) return refusal(reason('notActivated'))
        const contractorPresent = isContractor(view, ask)
        const outcome = await reissueCode(deps, account, view, {
          lineId: ask.lineId,
          reason: 'slipLost',
          contractorPresent,
          inMyPage: true,
        })
        return renewed(outcome, ask, view, null)
      })
      return myPage(family, ask)
    },

    async changeUser(family, ask) {
      const { lineId, user } = ask
      await onPhone(family, async (account, view) => {
        if (notInUse(account, ask)) return refusal(reason('notActivated'))
        const contractorPresent = isContractor(view, ask)
        const change = { lineId, user, contractorPresent, reason: MY_PAGE_REASON, inMyPage: true }
        const outcome = await changeLineUser(deps, account, view, change)
        return renewed(outcome, ask, view, user)
      })
      return myPage(family, ask)
    },

    async unlink(family, ask) {
      const { lineId, kind } = ask
      await onPhone<null>(family, (account, view) => {
        // In MyPage the login itself is the check of identity (C12).
        const actor = isContractor(view, ask) ? 'contractor' : 'user'
        const { verdict, view: after } = unlink(view, { lineId, kind, actor, identityChecked: true })
        if (!verdict.ok) return refusal(...verdict.reasons)
        const { applicationId } = account
        return {
          account: accountAfter(account, after),
          result: { ok: true, value: null },
          events: [{ type: 'unlinked', kind, lineId, applicationId, at: view.now }],
        }
      })
    },

    async chat(family, { deviceId, mode }) {
      await onPhone<null>(family, (_account, view) => {
        const may = mayOnAnyLine(view, deviceId)
        if (mode === 'ai' && !may.has('aiChat')) return refusal(reason('friendMissing'))
        if (mode === 'operator' && !may.has('operatorChat')) return refusal(reason('operatorNeedsLink'))
        return unchanged(null)
      })
    },

    ...createLineServices(deps, onPhone, isContractor),
  }
}
