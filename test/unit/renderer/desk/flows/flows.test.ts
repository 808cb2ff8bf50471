/**
 * Five ways through the house, each walked on main itself. Beside them, in `flows.ts`, stands what somebody opens who
 * reads along; a file of that list that does nothing on the way, and is used by none that does, is a wrong list.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import ActivatePage from '#renderer/desk/steps/activate/ActivatePage.vue'
import ContractorPage from '#renderer/desk/steps/contractor/ContractorPage.vue'
import PlanFields from '#renderer/desk/steps/lines/PlanFields.vue'
import LinkPage from '#renderer/desk/steps/link/LinkPage.vue'
import SlipsPage from '#renderer/desk/steps/slips/SlipsPage.vue'
import RulebookSection from '#renderer/desk/settings/rulebook/RulebookSection.vue'
import SlipPaper from '#renderer/slips/SlipPaper.vue'
import type { slipPushes, SlipBridge } from '#shared/contract/slip.ts'
import type { Session } from '#shared/domain/session.ts'
import type { z } from '#shared/zod.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { importsOf } from '#test/architecture/imports.ts'
import { root } from '#test/architecture/project-files.ts'
import { lineAt } from '#test/support/a-session.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { rest } from '#test/support/rest.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { control } from '#shared/domain/controls/controls.ts'
import { dutyEdits } from '#test/fixtures/duties.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { flows, type FlowName } from './flows.ts'
import { ranDuring } from './ran.ts'

type Push<N extends keyof typeof slipPushes> = z.infer<(typeof slipPushes)[N]>

/** It puts everything together, so what it imports says nothing of a way. */
const JOINS_ALL = 'electron/services.ts'

/** @returns files that ran, and files that those import: a schema or a type is read, too, and runs nowhere */
function usedBy(ran: ReadonlySet<string>): ReadonlySet<string> {
  const imported = [...ran]
    .filter(
      (path) => /\.(?:ts|vue)$/.test(path) && path !== JOINS_ALL && !/^(?:node_modules|test)\//.test(path),
    )
    .flatMap((path) => importsOf({ path, text: readFileSync(join(root, path), 'utf8') }))
  return new Set([...ran, ...imported.flatMap(({ path }) => path ?? [])])
}

async function expectTrue(name: FlowName, walk: () => Promise<void>): Promise<void> {
  const used = usedBy(await ranDuring(walk))
  expect(flows[name].filter((path) => !used.has(path))).toEqual([])
}

/** Its duties answered, as they have to be again after a name was changed; then applied for and switched on. */
async function activated(session: Session): Promise<Session> {
  const main = await theMain()
  const sessionId = session.id
  const edits = dutyEdits(session, tokyoDate(main.now()))
  await main.ask('session.save', { sessionId, edits, focus: null })
  await main.ask('session.apply', { sessionId })
  for (const { id } of session.lines) await main.ask('line.activate', { sessionId, lineId: id })
  await main.idle()
  return main.ask('session.read', { sessionId })
}

/** What the slip window is given from now on. */
function slipsSent(): Push<'slip.render'>[] {
  const sent: Push<'slip.render'>[] = []
  const { slipBridge } = window as unknown as { slipBridge: SlipBridge }
  slipBridge.on('slip.render', (job) => void sent.push(job))
  return sent
}

it('a: the contractor’s name goes from the field to the vault and onto the contractor slip', async () => {
  const page = await mountDesk(ContractorPage, await theSession({ until: 'typed', step: 'contractor' }))
  await expectTrue('a', async () => {
    await page.fill('contractor.familyName', '青木')
    const slips = await mountDesk(SlipsPage, await activated(await page.saved()))
    const sent = slipsSent()
    await slips.press('slip-contractor.print')
    const [job] = sent
    if (job === undefined) throw new Error('no slip was sent')
    expect(mount(SlipPaper, { props: { slip: job.slip, paper: job.paper } }).text()).toContain('青木')
  })
})

it('b: 開通 goes to the carrier, is committed and then shown', async () => {
  const desk = await mountDesk(ActivatePage, await theSession({ until: 'applied' }))
  await expectTrue('b', async () => {
    await desk.press('activate-all')
    for (const n of [1, 2, 3]) expect(desk.at(`line-${String(n)}.state`).dataset.state).toBe('active')
  })
  expect((await desk.saved()).lines.map(({ state }) => state)).toEqual(['active', 'active', 'active'])
})

it('c: wrong codes on a phone are counted, lock it, and the desk shows it', async () => {
  const session = await theSession({ step: 'link', friends: [1, 2, 3], links: [['contractor', 2]] })
  const desk = await mountDesk(LinkPage, session)
  const deviceId = lineAt(session, 2).deviceId ?? ''
  await desk.main.phones.call('phone.addFriend', { deviceId })
  await expectTrue('c', async () => {
    for (let tries = 1; tries <= 5; tries += 1) {
      const answer = await desk.main.phones.call('phone.linkUser', {
        deviceId,
        typedCode: '0000-0000-0000-0000',
      })
      expect(answer.ok).toBe(false)
    }
    await desk.main.idle()
    await rest()
    expect(desk.at('device-2').textContent).toContain('L4')
  })
})

it('d: a user slip is drawn, counted, let out as a file and written into the ledger', async () => {
  const desk = await mountDesk(SlipsPage, await theSession({ step: 'slips' }))
  await expectTrue('d', async () => {
    await desk.press('slip-user-2.print')
    expect(desk.at('slip-user-2.file').textContent).toContain('.pdf')
  })
  expect((await desk.saved()).printJobs).toHaveLength(1)
})

it('e: a pack from a file is checked, put in force, and its plans are what a new line can have', async () => {
  const plans = defaultPack.plans.map((plan, n) => (n === 0 ? { ...plan, label: 'ためしプラン' } : plan))
  const text = JSON.stringify({ ...defaultPack, version: '2019-04-1', plans })
  const desk = await mountDesk(RulebookSection)
  await expectTrue('e', async () => {
    const field = desk.at('rulebook.file') as HTMLInputElement
    Object.defineProperty(field, 'files', { value: [new File([text], 'pack.json')], configurable: true })
    field.dispatchEvent(new Event('change'))
    await vi.waitFor(() => expect(desk.has(`use-${defaultPack.id}-2019-04-1`)).toBe(true))
    await desk.press(`use-${defaultPack.id}-2019-04-1`)
    await desk.press('dialog-confirm')
    const session = await theSession({ until: 'typed', step: 'lines' })
    const lines = await mountDesk(PlanFields, session, () => ({
      ...{ line: session.lines[0], controls: control.line(1) },
      ...{ errorAt: () => undefined, locked: false },
    }))
    expect(lines.wrapper.text()).toContain('ためしプラン')
  })
})

it('a file that is not on the way is not taken for one', async () => {
  await theMain()
  const used = usedBy(await ranDuring(async () => void (await theSession({ until: 'opened' }))))
  expect(used.has('electron/sessions/lifecycle/new-session.ts')).toBe(true)
  expect(used.has('electron/printing/print-service.ts')).toBe(false)
})
