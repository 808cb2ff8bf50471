import { describe, expect, it } from 'vitest'
import { CARRIER, entry } from '#electron/sessions/store/journal.ts'
import { giveFocus } from '#renderer/ui/press/give-focus.ts'
import LinkPage from '#renderer/desk/steps/link/LinkPage.vue'
import type { LinkKind } from '#shared/domain/link.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant } from '#shared/domain/time/time.ts'
import { begun, failed, lineAt, recorded, type Wanted } from '#test/support/a-session.ts'
import { lastCall, mountDesk } from '#test/support/desk-page.ts'
import { rest } from '#test/support/rest.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'

/** The family at 連携, the official account a friend on every phone. */
const friendly = (more: Wanted = {}): Promise<Session> =>
  theSession({ step: 'link', friends: [1, 2, 3], ...more })

/** The same with one link begun. */
const started = async (kind: LinkKind, n: number, more: Wanted = {}): Promise<Session> =>
  begun(await theMain(), await friendly(more), kind, n)

async function forward(...steps: ('tenMinutes' | 'hour' | 'day')[]): Promise<void> {
  const main = await theMain()
  for (const by of steps) await main.ask('practice.forward', { by })
}

/** As main has it now. */
const now = async ({ id }: Session): Promise<Session> =>
  (await theMain()).ask('session.read', { sessionId: id })

describe('連携', () => {
  it('S46: friend-add is asked on each phone, and each counts only there', async () => {
    const desk = await mountDesk(LinkPage, await theSession({ step: 'link' }))
    expect(desk.at('line-3.userLink').textContent).toContain('S46')
    await desk.press('device-1.friend')
    expect(desk.at('device-1.friend').dataset.status).toBe('added')
    expect(desk.at('line-3.userLink').textContent).toContain('S46')
    expect((await desk.saved()).devices.map(({ friendAdd }) => friendAdd !== null)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('E12f, W7: a phone without LINE is not said to be away, and nothing is asked of it', async () => {
    const desk = await mountDesk(
      LinkPage,
      await theSession({ step: 'link', deferred: [['user', 2, 'noLine']] }),
    )
    expect(desk.at('device-2').textContent).toContain('LINEのご利用がないため')
    expect(desk.at('device-2').textContent).not.toContain('お手元にありません')
    expect(desk.has('device-2.friend')).toBe(false)
    expect(desk.has('device-3.friend')).toBe(true)
  })

  it('S26: says beforehand why a user link has to wait, and still lets main refuse it aloud', async () => {
    const desk = await mountDesk(LinkPage, await friendly())
    expect(desk.at('line-2.userLink').textContent).toContain('S26')
    await desk.press('line-2.userLink.start')
    expect(desk.store.told?.code).toBe('refused')
    expect(desk.at('line-2.userLink').dataset.status).toBe('eligible')
  })

  it('S37: the contractor links every line on the contractor’s own phone', async () => {
    const desk = await mountDesk(LinkPage, await friendly())
    await desk.press('line-3.contractorLink.start')
    const { devices, lines } = await desk.saved()
    expect(lines[2]?.contractorLink).toMatchObject({ status: 'inProgress', deviceId: devices[0]?.id })
    await desk.press('line-3.contractorLink.fail')
    expect(desk.at('line-3.contractorLink').dataset.status).toBe('failed')
  })

  it('S54, S59: guides with the labels of the phone, in their order', async () => {
    const desk = await mountDesk(LinkPage, await started('contractor', 2))
    const text = desk.at('line-2.contractorLink').textContent ?? ''
    const labels = ['「トーク」', '「契約者連携(マイページ)」', '「新規ログインID連携」', '「連携する」']
    const places = labels.map((label) => text.indexOf(label))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it('N7: what staff saw is recorded as seen, what the customer said as said', async () => {
    const desk = await mountDesk(LinkPage, await started('contractor', 2))
    expect(desk.at('line-2.contractorLink.seen').textContent).toContain('連携完了')
    await desk.press('line-2.contractorLink.said')
    expect(lineAt(await desk.saved(), 2).contractorLink.evidence).toBe('customerSaid')
    expect(desk.at('line-2.contractorLink').textContent).toContain('お客様申告')
  })

  it('N4, N7, L7: one press for what was seen and asked writes down both facts', async () => {
    const desk = await mountDesk(LinkPage, await started('contractor', 2))
    expect(desk.at('line-2.contractorLink').textContent).toContain(
      'ご自身のLINEアカウントでお間違いないでしょうか。',
    )
    await desk.press('line-2.contractorLink.done')
    expect(desk.main.calls.slice(-2)).toMatchObject([
      { name: 'link.record', input: { evidence: 'staffSeen' } },
      { name: 'link.confirmAccount', input: { kind: 'contractor' } },
    ])
    expect(desk.at('line-2.contractorLink').dataset).toMatchObject({ status: 'linked', confirmed: 'true' })
  })

  it('N7: a link that could not be written down is not confirmed either', async () => {
    const desk = await mountDesk(LinkPage, await started('contractor', 2))
    desk.main.vault.failNext('desk.commit', 'storage')
    await desk.press('line-2.contractorLink.done')
    expect(desk.at('line-2.contractorLink').dataset['status']).toBe('inProgress')
    expect(desk.main.calls.map(({ name }) => name)).not.toContain('link.confirmAccount')
  })

  it('N4: lights one task, on the phone of whose turn it is, with a QR code for friend-add', async () => {
    const desk = await mountDesk(LinkPage, await theSession({ step: 'link' }))
    expect(document.querySelectorAll('[data-control="friend-qr"]')).toHaveLength(1)
    expect(desk.at('device-1').contains(desk.at('friend-qr'))).toBe(true)
    expect(document.body.textContent?.split('次にご案内')).toHaveLength(2)
  })

  it('N14, R29: says that its owner holds the phone; staff who took it say why', async () => {
    const desk = await mountDesk(LinkPage, await friendly())
    expect(desk.at('device-2').textContent).toContain('ご本人がお持ちになって操作します')
    await desk.press('device-2.held')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.fill('dialog-reason', '操作がご不自由なため')
    await desk.press('dialog-confirm')
    const { devices } = await desk.saved()
    expect(devices.map(({ heldByStaff }) => heldByStaff?.reason)).toEqual([
      ...[undefined, '操作がご不自由なため', undefined],
    ])
    expect(desk.at('device-2.held').textContent).toContain('操作がご不自由なため')
    expect(desk.at('device-1').textContent).not.toContain('操作がご不自由なため')
  })

  it('W6, W7: a phone on which nothing is linked today is quiet and says what happens at home', async () => {
    const desk = await mountDesk(LinkPage, await friendly({ deferred: [['user', 3, 'noLine']] }))
    expect(desk.at('device-3').dataset['quiet']).toBe('')
    expect(desk.at('device-2').dataset['quiet']).toBeUndefined()
    expect(desk.at('line-3.userLink.home').textContent).toContain('LINEのご利用を始めてから')
    expect(desk.has('line-3.userLink.undefer')).toBe(true)
  })

  it('L7: asks whose account it is, and offers a way when it is another one', async () => {
    const session = await recorded(await theMain(), await friendly(), 'contractor', 2)
    const desk = await mountDesk(LinkPage, session)
    expect(desk.at('line-2.contractorLink').textContent).toContain(
      'ご自身のLINEアカウントでお間違いないでしょうか。',
    )
    await desk.press('line-2.contractorLink.wrong-account')
    expect(desk.has('unlink.identity')).toBe(true)
    await desk.press('dialog-cancel')
    await desk.press('line-2.contractorLink.confirm')
    expect(desk.at('line-2.contractorLink').dataset.confirmed).toBe('true')
  })

  it('L3: after ten minutes the attempt is begun again; the code is still good', async () => {
    const session = await started('contractor', 2)
    await forward('tenMinutes')
    const desk = await mountDesk(LinkPage, session)
    expect(desk.has('line-2.contractorLink.seen')).toBe(false)
    expect(desk.at('line-2.contractorLink.window').textContent).toContain('利用コードはそのまま使えます')
    await desk.press('line-2.contractorLink.start')
    expect(desk.at('line-2.contractorLink.window').textContent).toContain('あと10:00')
  })

  it('S60, N9: a failed user link offers a new code and says first what it does', async () => {
    const desk = await mountDesk(
      LinkPage,
      await failed(await theMain(), await friendly({ links: [['contractor', 2]] }), 'user', 2),
    )
    await desk.press('line-2.reissue')
    expect(desk.at('reissue.effect').textContent).toContain('以前の利用コードは使えなくなります')
    expect(desk.at('reissue.effect').dataset.userLink).toBe('kept')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.press('reissue.present')
    await desk.press('dialog-confirm')
    expect(lastCall(desk)).toMatchObject({
      name: 'code.reissue',
      input: { reason: 'linkFailed', contractorPresent: true },
    })
    expect(desk.has('line-2.userLink.print-new')).toBe(true)
  })

  it('E11j, L4: the desk shows that a phone is locked and until when, and waits with a new code', async () => {
    const main = await theMain()
    const session = await failed(await theMain(), await friendly({ links: [['contractor', 2]] }), 'user', 2)
    const deviceId = session.devices[1]?.id ?? ''
    await main.phones.call('phone.addFriend', { deviceId })
    while ((await now(session)).devices[1]?.locks.code === null) {
      await main.phones.call('phone.linkUser', { deviceId, typedCode: '0000-0000-0000-0000' })
      await main.idle()
    }
    const desk = await mountDesk(LinkPage, await now(session))
    expect(desk.at('device-2.locked.code').textContent).toMatch(
      /\d+:\d\d まで止まっています\(あと(15:00|14:5\d)\)/,
    )
    expect(desk.has('device-1.locked.code')).toBe(false)
    expect(desk.at('line-2.userLink.waits').textContent).toContain('再発行せずにお待ち')
    expect(desk.has('line-2.reissue')).toBe(false)
    expect(desk.at('line-2.userLink').textContent).not.toContain('S60')
    // For a slip that is lost, there is still a way; not for the failure.
    await desk.press('line-2.userLink.more')
    await desk.press('line-2.reissue')
    expect(desk.has('reissue.effect')).toBe(false)
    await desk.press('reissue.reason.linkFailed')
    expect(desk.at('refusal').textContent).toContain('今の利用コードのままお使いいただけます')
    await desk.press('reissue.reason.slipLost')
    expect(desk.has('reissue.effect')).toBe(true)

    await forward('tenMinutes', 'tenMinutes')
    const after = await mountDesk(LinkPage, await now(session))
    expect(after.has('device-2.locked.code')).toBe(false)
    expect(after.has('line-2.reissue')).toBe(true)
  })

  it('E11m, L4: while a login is locked, the start of a contractor link says why not and until when', async () => {
    const main = await theMain()
    const session = await friendly()
    const deviceId = session.devices[0]?.id ?? ''
    await main.phones.call('phone.addFriend', { deviceId })
    const wrong = { deviceId, loginId: 'PR0000000000', password: 'Himitsu-no-1', first: null }
    while ((await now(session)).devices[0]?.locks.login === null) {
      await main.phones.call('phone.linkContractor', wrong)
      await main.idle()
    }
    const desk = await mountDesk(LinkPage, await now(session))
    expect(desk.at('device-1.locked.login').textContent).toMatch(/まで止まっています/)
    // It holds for every login on the phone, so it is said once, at its head.
    expect(desk.at('device-1.said').textContent).toMatch(/\d+:\d\d以降にお試しください/)
    expect(desk.at('device-1').textContent?.match(/以降にお試しください/g)).toHaveLength(1)
  })

  it('S46: what holds for the whole phone is said once, at its head; what is not next is one row', async () => {
    const desk = await mountDesk(LinkPage, await theSession({ step: 'link', until: 'handed' }))
    const said = '先に、このスマートフォンで公式アカウントを友だちに追加してください'
    expect(desk.at('device-1.said').textContent).toContain(said)
    expect(desk.at('device-1').textContent?.split(said)).toHaveLength(2)
    const start = (n: number, kind: string) => desk.at(`line-${String(n)}.${kind}.start`)
    const isFolded = (element: HTMLElement) => element.closest('[data-fold][hidden]') !== null
    expect([2, 3, 1].map((n) => isFolded(start(n, 'contractorLink')))).toEqual([true, true, true])
    expect(isFolded(desk.at('device-1.friend'))).toBe(false)
    expect(isFolded(desk.at('device-2.friend'))).toBe(true)
    await desk.press('line-3.contractorLink.fold')
    expect(isFolded(start(3, 'contractorLink'))).toBe(false)
    // Whoever is led there finds it open.
    giveFocus(start(2, 'userLink'))
    await rest()
    expect(isFolded(start(2, 'userLink'))).toBe(false)
  })

  it('L7: whose account it is is asked once a phone, of everybody with a phone of their own', async () => {
    const main = await theMain()
    const own = [['contractor', 2]] as const
    const session = await recorded(main, await friendly({ links: own }), 'contractor', 3)
    // Asked of the first link on the phone, it holds for the next.
    expect(lineAt(session, 3).contractorLink.accountConfirmed).toBe(true)
    const desk = await mountDesk(LinkPage, await recorded(main, session, 'user', 2))
    expect(lineAt(await desk.saved(), 2).userLink.accountConfirmed, 'another phone, another person').toBe(
      false,
    )
    await desk.press('line-2.userLink.confirm')
    expect(lineAt(await desk.saved(), 2).userLink.accountConfirmed).toBe(true)
    const journal = await main.ask('session.journal', { sessionId: session.id })
    const confirmed = journal.filter(({ action }) => action === 'link.accountConfirmed')
    expect(confirmed.map(({ detail }) => detail['samePhone'] ?? false)).toEqual([false, true, false])
    await desk.press('line-1.contractorLink.start')
    expect(desk.has('line-1.contractorLink.seen'), 'one button: it is not asked again').toBe(false)
    await desk.press('line-1.contractorLink.done')
    expect(lineAt(await desk.saved(), 1).contractorLink).toMatchObject({
      status: 'linked',
      accountConfirmed: true,
    })
  })

  it('L7: links that the carrier told of are asked about together, once', async () => {
    const main = await theMain()
    const session = await friendly()
    const deviceId = session.devices[0]?.id ?? null
    const unasked = await main.services.store.change(session.id, (now) => {
      const told = { status: 'linked', deviceId, evidence: 'system', linkedAt: main.now() } as const
      const lines = now.lines.map((line, n) =>
        n === 0 ? line : { ...line, contractorLink: { ...line.contractorLink, ...told } },
      )
      const by = { at: main.now(), staffNumber: CARRIER }
      return { session: { ...now, lines }, entries: [entry(by, 'link.linked')] }
    })
    const desk = await mountDesk(LinkPage, unasked)
    const asked = () => [2, 3].filter((n) => desk.has(`line-${String(n)}.contractorLink.confirm`))
    expect(asked()).toEqual([2])
    await desk.press('line-2.contractorLink.confirm')
    expect(asked()).toEqual([])
    const { lines } = await desk.saved()
    expect(lines.map(({ contractorLink }) => contractorLink.accountConfirmed)).toEqual([false, true, true])
  })

  it('C10: for a lost phone it says that the link ends too; for a lost slip there is nothing to reissue', async () => {
    const links = (['contractor', 'user'] as const).map((kind) => [kind, 2] as const)
    const session = await friendly({ links })
    const desk = await mountDesk(LinkPage, session)
    await desk.press('line-2.userLink.more')
    await desk.press('line-2.reissue')
    await desk.press('reissue.reason.slipLost')
    expect(desk.at('refusal').textContent).not.toBe('')
    await desk.press('reissue.reason.lostOrStolen')
    expect(desk.at('reissue.effect').dataset.userLink).toBe('revoked')
  })

  it.each([
    ['2026-12-01T01:00:00Z', true],
    ['2026-11-30T14:59:00Z', false],
  ])('V11, C31, S17: a contractor link made at %s: staff read whether points are sure', async (at, told) => {
    await theMain(instant(at))
    const desk = await mountDesk(LinkPage, await friendly({ links: [['contractor', 1]] }))
    const text = desk.at('device-1').textContent
    expect(text.includes('対象外の可能性')).toBe(told)
    expect(text.includes('1月1日(金)の分からは確実')).toBe(told)
    expect(text.includes('C31')).toBe(told)
  })

  it('C11, S17: unlinking the contractor warns about points; a pack without points has nothing to warn of', async () => {
    const wanted: Wanted = { links: [['contractor', 1]] }
    const open = async (session: Session) => {
      const desk = await mountDesk(LinkPage, session)
      await desk.press('line-1.contractorLink.more')
      await desk.press('line-1.contractorLink.unlink')
      return desk
    }
    expect((await open(await friendly(wanted))).at('unlink.warning').textContent).toContain(
      'LINEポイントは付与されません',
    )
    const pack = { id: 'linemobile-2019-05', version: '2019-05' }
    await (await theMain()).ask('rulebook.use', { pack, managerPin: null })
    expect((await open(await friendly(wanted))).has('unlink.warning')).toBe(false)
  })

  it('C12, S63: unlinks only with identity checked and a reason', async () => {
    const desk = await mountDesk(
      LinkPage,
      await friendly({
        links: [
          ['contractor', 1],
          ['user', 1],
        ],
      }),
    )
    await desk.press('line-1.userLink.more')
    await desk.press('line-1.userLink.unlink')
    await desk.fill('dialog-reason', '機種変更')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.press('unlink.identity')
    await desk.press('dialog-confirm')
    expect(lastCall(desk)).toMatchObject({
      name: 'link.unlink',
      input: { kind: 'user', identityChecked: true },
    })
    expect(lineAt(await desk.saved(), 1).userLink.status).toBe('unlinked')
  })

  it('S31–S33: changes the user with the new person’s data, after saying what ends', async () => {
    const desk = await mountDesk(LinkPage, await friendly())
    await desk.press('line-3.userLink.more')
    await desk.press('line-3.user-change')
    expect(desk.at('user-change.effect').textContent).toContain('以前の利用コードは使えなくなり')
    await desk.fill('user-change.familyName', '見本')
    await desk.fill('user-change.givenName', '二郎')
    await desk.fill('user-change.birthDate', '平成26年6月20日')
    await desk.press('user-change.sex.male')
    await desk.press('user-change.relation.child')
    await desk.fill('dialog-reason', 'お使いになる方の変更')
    expect(desk.at('dialog-confirm')).toHaveProperty('disabled', true)
    await desk.press('user-change.present')
    await desk.press('dialog-confirm')
    expect(lastCall(desk)).toMatchObject({
      name: 'user.change',
      input: {
        user: { givenName: '二郎', birthDate: '2014-06-20', relation: 'child' },
        contractorPresent: true,
      },
    })
  })

  it('W6: a link is left for later with a reason, and taken up again', async () => {
    const desk = await mountDesk(LinkPage, await friendly())
    await desk.press('line-3.userLink.defer')
    await desk.press('defer.reason.absent')
    await desk.press('dialog-confirm')
    expect(desk.at('line-3.userLink').dataset.deferred).toBe('absent')
    await desk.press('line-3.userLink.undefer')
    expect(desk.at('line-3.userLink').dataset.deferred).toBeUndefined()
  })

  it('C14, L8: shows no password field and never more than the last four of a code', async () => {
    const session = await friendly()
    await mountDesk(LinkPage, session)
    expect(document.querySelector('input')).toBeNull()
    expect(document.body.textContent).toContain(`****-****-****-${String(session.lines[0]?.code?.last4)}`)
  })
})
