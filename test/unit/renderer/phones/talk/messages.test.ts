import { describe, expect, it } from 'vitest'
import { labelParts, lastMessage, messagesOf } from '#renderer/phones/talk/messages.ts'
import type { PhoneView } from '#shared/contract/phones.ts'
import type { DeviceId, LineId } from '#shared/domain/ids.ts'

const blank: PhoneView = {
  deviceId: '20000000-0000-4000-8000-000000000001' as DeviceId,
  nickname: '契約者さまのスマートフォン',
  mark: null,
  owner: 'contractor',
  relation: null,
  account: { name: 'LINEモバイル', lineId: '@linemobile' },
  hasLine: true,
  friendAdded: true,
  logins: [],
  userLine: null,
  lockedUntil: null,
  others: [],
  capabilities: {
    aiChat: true,
    operatorChat: false,
    oneTapMyPage: false,
    dataView: false,
    dataGift: false,
  },
}
const lineId = '20000000-0000-4000-8000-000000000002' as LineId
const login = {
  ...{ lineId, loginIdMasked: 'PR••••••0101', phoneLast4: '7391' },
  ...{ contractorIsUser: true, relation: null },
}

describe('the talk room', () => {
  it('S47: greets, and tells each owner the next step: contractor first, then user', () => {
    const texts = (view: PhoneView) => messagesOf(view).map(({ text }) => text)
    expect(texts(blank)).toEqual(['phones.talk.hello', 'phones.talk.order'])
    expect(texts({ ...blank, owner: 'user' })).toEqual(['phones.talk.hello', 'phones.talk.orderUser'])
  })

  it('S45: tells of every link that was made on this phone, by the number it belongs to', () => {
    const linked = { ...blank, logins: [login], userLine: { lineId, phoneLast4: '7391' } }
    expect(messagesOf(linked).map(({ text, last4 }) => [text, last4])).toEqual([
      ['phones.talk.hello', null],
      ['phones.talk.contractorDone', '7391'],
      ['phones.talk.userDone', '7391'],
    ])
    expect(lastMessage(linked)).toBe('phones.talk.lastUser')
    expect(lastMessage({ ...blank, logins: [login] })).toBe('phones.talk.lastContractor')
  })

  it('breaks long labels of the menu between words, and changes none of them', () => {
    expect(labelParts('契約者連携(マイページ)')).toEqual(['契約者連携', '(マイページ)'])
    expect(labelParts('かんたんマイページログイン')).toEqual(['かんたん', 'マイページ', 'ログイン'])
    expect(labelParts('データ残量')).toEqual(['データ残量'])
    expect(labelParts('User link 「利用者連携」')).toEqual(['User link ', '「利用者連携」'])
  })
})
