/**
 * What links give, played for real (S11–S25): data used, given and bought, and MyPage's actions. Every step is one
 * change of one document; a request that was sent again is answered and not played again (Q2).
 */
import type { ContractView, DataView, EndedView } from '#shared/contract/phone-services.ts'
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { DeviceId, LineId, RequestId } from '#shared/domain/ids.ts'
import type { LineService } from '#shared/domain/carrier/line-service.ts'
import { lineAfter } from '#shared/domain/line-transitions.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import type { Reason } from '#shared/domain/verdict.ts'
import { planOf } from '#shared/rulebook/index.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { bucket, inUseOrder, totalOf, used } from '#shared/rules/data/buckets.ts'
import { given, giftableMb, mayGive } from '#shared/rules/data/gift.ts'
import { mbOf } from '#shared/rules/data/months.ts'
import { reason } from '#shared/rules/reasons.ts'
import { type FamilyView, linkedOn } from '#shared/rules/linking/family-view.ts'
import { carrierLineAfter, coreOf, phoneOf, withPhone } from '../accounts/account-after.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import { randomDigits } from '../accounts/issue.ts'
import { contractViewOf, dataViewOf, endedViewOf, type ServedLine } from './line-views.ts'
import { lineOf, withLine } from '../accounts/operations.ts'
import { refusal, type Judged } from '../outcome.ts'
import type { DeviceLine, Family } from '../family.ts'

type Once = { readonly requestId: RequestId }
type OnDevice = { readonly deviceId: DeviceId }

/** Every method: @throws CarrierRefusal with reasons, VaultError */
export interface LineServices {
  /** Of the line that is linked on this phone (S4, S24). */
  data(family: Family, deviceId: DeviceId): Promise<DataView>
  useData(family: Family, ask: OnDevice & Once & { gb: number }): Promise<DataView>
  befriend(family: Family, ask: OnDevice & { otherId: DeviceId }): Promise<void>
  give(family: Family, ask: OnDevice & Once & { toDeviceId: DeviceId; gb: number }): Promise<DataView>
  contract(family: Family, ask: DeviceLine): Promise<ContractView>
  changePlan(family: Family, ask: DeviceLine & { planId: string; capacityGb: number }): Promise<ContractView>
  changeOptions(family: Family, ask: DeviceLine & { options: string[] }): Promise<ContractView>
  changePayment(family: Family, ask: DeviceLine & { paymentKind: string }): Promise<ContractView>
  addData(family: Family, ask: DeviceLine & Once & { gb: number }): Promise<ContractView>
  endContract(family: Family, ask: DeviceLine & { how: 'cancel' | 'mnpOut' }): Promise<EndedView>
}

type OnPhone = <T>(
  family: Family,
  change: (account: CarrierAccount, view: FamilyView) => Promise<Judged<T>> | Judged<T>,
) => Promise<T>

/** Enough that no request which a phone still sends again is forgotten. */
const REMEMBERED = 50

/** As MNP reservation numbers are: ten digits. */
const MNP_DIGITS = 10

const isServed = (line: CarrierLine | null | undefined): line is ServedLine =>
  line !== null && line !== undefined && line.service !== null

const withService = (
  account: CarrierAccount,
  lineId: LineId,
  change: (service: LineService) => LineService,
): CarrierAccount =>
  withLine(account, lineId, (line) => (isServed(line) ? { ...line, service: change(line.service) } : line))

const remembered = (service: LineService, { requestId }: Once): LineService => ({
  ...service,
  requests: [...service.requests, requestId].slice(-REMEMBERED),
})

/**
 * @param onPhone one change on behalf of a phone, judged inside the account's queue
 * @param isContractor whether MyPage of that line is open on that phone (S14, S40)
 */
export function createLineServices(
  deps: Pick<EmbeddedCarrierDeps, 'rulebooks' | 'clock' | 'ids'>,
  onPhone: OnPhone,
  isContractor: (view: FamilyView, ask: DeviceLine) => boolean,
): LineServices {
  const { rulebooks, clock } = deps

  /** The line whose user is linked on this phone. */
  const userLine = (account: CarrierAccount, view: FamilyView, deviceId: DeviceId): ServedLine | null => {
    const linked = view.lines.find(({ userLink }) => linkedOn(userLink, deviceId))
    const line = linked && lineOf(account, linked.id)
    return isServed(line) ? line : null
  }

  const shown = (account: CarrierAccount, lineId: LineId, changed: boolean): Judged<DataView> => {
    const line = lineOf(account, lineId)
    if (!isServed(line)) return refusal(reason('dataNeedsUserLink'))
    return {
      account: changed ? account : null,
      result: { ok: true, value: dataViewOf(rulebooks.of(account), line) },
    }
  }

  /** One of MyPage's actions on a line in use. @param act the new service, or why not */
  const inMyPage = (
    family: Family,
    ask: DeviceLine,
    act: (line: ServedLine, book: Rulebook) => LineService | Reason,
  ): Promise<ContractView> =>
    onPhone<ContractView>(family, (account, view) => {
      if (!isContractor(view, ask)) return refusal(reason('myPageNeedsLink'))
      const line = lineOf(account, ask.lineId)
      if (line?.state === 'cancelled') return refusal(reason('lineEnded'))
      if (!isServed(line)) return refusal(reason('notActivated'))
      const book = rulebooks.of(account)
      const service = act(line, book)
      if ('rule' in service) return refusal(service)
      return {
        account: service === line.service ? null : withService(account, ask.lineId, () => service),
        result: { ok: true, value: contractViewOf(book, { ...line, service }, tokyoDate(clock.now())) },
      }
    })

  return {
    data: (family, deviceId) =>
      onPhone<DataView>(family, (account, view) => {
        const line = userLine(account, view, deviceId)
        return line ? shown(account, line.lineId, false) : refusal(reason('dataNeedsUserLink'))
      }),

    useData: (family, ask) =>
      onPhone<DataView>(family, (account, view) => {
        const line = userLine(account, view, ask.deviceId)
        if (!line) return refusal(reason('dataNeedsUserLink'))
        if (line.service.requests.includes(ask.requestId)) return shown(account, line.lineId, false)
        if (totalOf(line.service.buckets) === 0) return refusal(reason('noDataLeft'))
        const { buckets, mb } = used(rulebooks.of(account).data, line.service.buckets, mbOf(ask.gb))
        const after = withService(account, line.lineId, (service) => ({
          ...remembered(service, ask),
          buckets: [...buckets],
          usedMb: service.usedMb + mb,
        }))
        return shown(after, line.lineId, true)
      }),

    async befriend(family, { deviceId, otherId }) {
      await onPhone<null>(family, (account, view) => {
        const known = [deviceId, otherId].every((id) => view.devices.some((device) => device.id === id))
        if (!known || deviceId === otherId) return refusal(reason('unknownDevice'))
        const befriended = (now: CarrierAccount, id: DeviceId, other: DeviceId): CarrierAccount => {
          const phone = phoneOf(now, id)
          return withPhone(now, { ...phone, friends: [...new Set([...phone.friends, other])] })
        }
        const after = befriended(befriended(account, deviceId, otherId), otherId, deviceId)
        return { account: after, result: { ok: true, value: null } }
      })
    },

    give: (family, ask) =>
      onPhone<DataView>(family, (account, view) => {
        const { data } = rulebooks.of(account)
        const sender = userLine(account, view, ask.deviceId)
        const receiver = userLine(account, view, ask.toDeviceId)
        if (sender?.service.requests.includes(ask.requestId)) return shown(account, sender.lineId, false)
        const mb = mbOf(ask.gb)
        const verdict = mayGive({
          senderLinked: sender !== null,
          areFriends: phoneOf(account, ask.deviceId).friends.includes(ask.toDeviceId),
          receiverLinked: receiver !== null,
          mb,
          giftableMb: sender ? giftableMb(data, sender.service.buckets) : 0,
        })
        if (!verdict.ok) return refusal(...verdict.reasons)
        if (!sender || !receiver) return refusal(reason('giftReceiverNotLinked'))
        const { month } = sender.service
        const after = given(data, sender.service.buckets, receiver.service.buckets, mb, month)
        const taken = withService(account, sender.lineId, (service) => ({
          ...remembered(service, ask),
          buckets: [...after.sender],
        }))
        const both = withService(taken, receiver.lineId, (service) => ({
          ...service,
          buckets: [...after.receiver],
        }))
        return shown(both, sender.lineId, true)
      }),

    contract: (family, ask) => inMyPage(family, ask, ({ service }) => service),

    changePlan: (family, ask) =>
      inMyPage(family, ask, (line, book) => {
        const { planId, capacityGb } = ask
        const offered = planOf(book, planId)?.capacities.some(({ gb }) => gb === capacityGb)
        if (!offered) return reason('notOffered')
        const same = line.planId === planId && line.capacityGb === capacityGb
        return { ...line.service, nextPlan: same ? null : { planId, capacityGb } }
      }),

    changeOptions: (family, ask) =>
      inMyPage(family, ask, ({ service }, book) => {
        const known = ask.options.every((option) => book.options.some(({ id }) => id === option))
        return known ? { ...service, options: [...new Set(ask.options)] } : reason('notOffered')
      }),

    changePayment: (family, { paymentKind, ...ask }) =>
      inMyPage(family, ask, ({ service }, book) => {
        const known = book.paymentKinds.some(({ id }) => id === paymentKind)
        return known ? { ...service, paymentKind } : reason('notOffered')
      }),

    addData: (family, ask) =>
      inMyPage(family, ask, ({ service }, book) => {
        if (service.requests.includes(ask.requestId)) return service
        const topUp = book.data.topUps.find(({ gb }) => gb === ask.gb)
        if (!topUp) return reason('notOffered')
        const bought = bucket(book.data, 'purchased', mbOf(topUp.gb), service.month)
        return {
          ...remembered(service, ask),
          buckets: inUseOrder(book.data, [...service.buckets, bought]),
          extras: [...service.extras, { what: 'topUp', yenExTax: topUp.yenExTax }],
        }
      }),

    endContract: (family, ask) =>
      onPhone<EndedView>(family, (account, view) => {
        if (!isContractor(view, ask)) return refusal(reason('myPageNeedsLink'))
        const line = lineOf(account, ask.lineId)
        if (line?.service?.end) return refusal(reason('lineEnded'))
        if (!isServed(line)) return refusal(reason('notActivated'))
        const { how, lineId } = ask
        const mnpNumber = how === 'mnpOut' ? randomDigits(deps.ids, MNP_DIGITS) : null
        const end = { how, at: view.now, mnpNumber }
        const ended = lineAfter(coreOf(line), 'cancelled')
        if (!ended.ok) return refusal(reason(ended.code))
        const { applicationId } = account
        return {
          account: withLine(account, lineId, () => ({
            ...carrierLineAfter(line, ended.after, end.at),
            service: { ...line.service, end },
          })),
          result: { ok: true, value: endedViewOf(rulebooks.of(account), end) },
          events: [{ type: 'contractEnded', lineId, how, applicationId, at: view.now }],
        }
      }),
  }
}
