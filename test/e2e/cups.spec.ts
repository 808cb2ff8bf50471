/** The operating system's printers, for real: a CUPS of the test's own behind the whole app. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { familyLines } from '#test/fixtures/family.ts'
import { startCups, whyNoCups, type PrivateCups } from '#test/support/private-cups.ts'
import { expect, onElectron, test } from './support/app.ts'
import { jobNow, printSlip, sendTo, theSession } from './support/printers.ts'
import { atSlips } from './support/story.ts'

const why = whyNoCups()
test.skip(why !== null, `no printers to test with: ${why ?? ''}`)

let cups: PrivateCups
test.beforeAll(async () => {
  cups = await startCups()
  await cups.add('Receipt', 'capture')
  await cups.add('PDF', 'cups-pdf')
  await cups.add('Stopped', 'capture')
  await cups.add('Leaving', 'slow')
  await cups.command('cupsdisable', 'Stopped')
  Object.assign(process.env, cups.env)
})
test.afterAll(async () => {
  delete process.env['CUPS_SERVER']
  delete process.env['CUPS_SERVERROOT']
  await cups.stop()
})

const roll = (printer: string) => ({ kind: 'system', printer, paper: 'roll80' }) as const
const spooled = async () => (await readdir(cups.spool)).filter((name) => name.startsWith('d'))
const DONE = 'job-completed-successfully'

test('Q1, Q4, L9: slips arrive whole under neutral titles; a stopped printer keeps nobody, and nothing prints later', async ({
  running,
}) => {
  test.slow()
  const { desk, reception } = await atSlips(running, familyLines.slice(0, 2))
  await test.step('the printers of the system are listed, and only they can be chosen', async () => {
    const list = await desk.page.evaluate(() => window.desk.call('printers.list', null))
    expect(list.ok && list.value.system.map(({ name }) => name).sort()).toEqual([
      'Leaving',
      'PDF',
      'Receipt',
      'Stopped',
    ])
    await expect(sendTo(desk, roll('Nowhere'))).rejects.toThrow('見つかりません')
  })
  await test.step('a slip is given, and known to be through', async () => {
    await sendTo(desk, roll('Receipt'))
    const { job, fileName } = await printSlip(desk, 'contractor')
    expect(job).toMatchObject({ state: 'submitted', failure: null })
    expect(fileName).toBe('')
    await expect.poll(async () => (await jobNow(desk, job.id))?.systemReason).toBe(DONE)
    const [name = ''] = (await readdir(cups.out)).filter((file) => file.startsWith('Receipt'))
    const pdf = await readFile(join(cups.out, name))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await expect.poll(spooled).toEqual([])
  })
  await test.step('L9: titles in its log name nobody', async () => {
    const log = await readFile(join(cups.logs, 'page_log'), 'utf8')
    expect(log).toMatch(/ M-[0-9a-f]{8}$/m)
    expect(log).not.toContain(reception)
    expect(log).not.toContain('見本')
  })
  await test.step('A4 through CUPS-PDF comes out as one page', async () => {
    await sendTo(desk, { kind: 'system', printer: 'PDF', paper: 'a4' })
    const { job } = await printSlip(desk, 'store')
    expect(job.state).toBe('submitted')
    await expect.poll(async () => (await jobNow(desk, job.id))?.systemReason).toBe(DONE)
    const made = (await readdir(cups.out)).find((name) => name.endsWith('.pdf')) ?? ''
    expect(made).toMatch(/^M-[0-9a-f]{8}/)
    const pdf = (await readFile(join(cups.out, made))).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]/)
  })
  await test.step('Q4: a printer that is removed in the middle of a job: said, with its reason, and on it goes', async () => {
    await sendTo(desk, roll('Leaving'))
    const { job } = await printSlip(desk, 'user', 0)
    expect(job.state).toBe('submitted')
    await cups.command('lpadmin', '-x', 'Leaving')
    await expect.poll(async () => (await jobNow(desk, job.id))?.state).toBe('failed')
    expect(await jobNow(desk, job.id)).toMatchObject({ failure: 'printerGone' })
    const again = await printSlip(desk, 'user', 0, '印刷できなかったため')
    expect(again.job).toMatchObject({ state: 'failed', failure: 'printerGone', submittedAt: null })
    await sendTo(desk, { kind: 'pdf', paper: 'roll80' })
    expect((await printSlip(desk, 'user', 0, '印刷できなかったため')).job.state).toBe('submitted')
  })
  await test.step('Q4: a stopped printer holds a slip; with the session waiting elsewhere it is taken back', async () => {
    await sendTo(desk, roll('Stopped'))
    const { job } = await printSlip(desk, 'user', 1)
    await expect.poll(async () => (await jobNow(desk, job.id))?.systemReason).toBe('printer-stopped')
    expect(await spooled()).toHaveLength(1)
    const { id: sessionId } = await theSession(desk)
    await desk.page.evaluate(
      (id) => window.desk.call('session.park', { sessionId: id, reason: 'returning', returnAt: null }),
      sessionId,
    )
    await expect.poll(async () => (await jobNow(desk, job.id))?.state).toBe('cancelled')
    expect(await jobNow(desk, job.id)).toMatchObject({ takenBack: true })
    expect(await spooled()).toEqual([])
    await cups.command('cupsenable', 'Stopped')
    expect((await readdir(cups.out)).filter((name) => name.startsWith('Stopped'))).toEqual([])
  })
})

test('Q4: what waited at a printer when the app was killed is taken back at the next start', async ({
  start,
}) => {
  test.slow()
  await cups.command('cupsdisable', 'Stopped')
  const running = await start()
  const { desk } = await atSlips(running, familyLines.slice(0, 1))
  await sendTo(desk, roll('Stopped'))
  const { job } = await printSlip(desk, 'user', 0)
  expect(job.state).toBe('submitted')
  expect(await spooled()).toHaveLength(1)
  await running.kill()
  expect(await spooled()).toHaveLength(1)
  const page = await (await start()).window('desk')
  await expect.poll(spooled).toEqual([])
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const list = await window.desk.call('session.list', null)
        const sessionId = list.ok ? list.value[0]?.id : undefined
        const session = sessionId ? await window.desk.call('session.read', { sessionId }) : null
        return session?.ok ? session.value.printJobs[0]?.state : null
      }),
    )
    .toBe('cancelled')
})

test('L8: where CUPS keeps what it has printed, the desk is told, and its own slips are purged all the same', async ({
  running,
}) => {
  test.slow()
  await cups.restart(true)
  const { desk } = await atSlips(running, familyLines.slice(0, 1))
  const settings = await desk.page.evaluate(() => window.desk.call('printers.read', null))
  expect(settings.ok && settings.value.spoolWarning).toBe('keeps')
  await sendTo(desk, roll('Receipt'))
  const { job } = await printSlip(desk, 'contractor')
  await expect.poll(async () => (await jobNow(desk, job.id))?.systemReason).toBe(DONE)
  await expect.poll(spooled).toEqual([])
  await cups.restart(false)
})

test('on the browser host no folder can be picked: the desk types it', async ({ desk }) => {
  test.skip(onElectron, 'Electron has a dialog')
  const answer = await desk.evaluate(() => window.desk.call('printers.pickFolder', null))
  expect(!answer.ok && answer.error.about).toBe('noFolderDialog')
})
