/** A notice names the number of a reception and nobody; pressed, it leads there. */
import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import type { SessionId } from '#shared/domain/ids.ts'
import { createNotices } from '#electron/shell/notices.ts'
import { backgroundEnds, type BackgroundEnd } from '#electron/sessions/activation/background-ends.ts'
import { activated, applied, createTestDesk, type TestDesk } from '#test/fakes/session-desk.ts'
import { contractor, familyLines } from '#test/fixtures/family.ts'

class Shown extends EventEmitter {
  readonly text: string
  shown = false
  constructor({ title, body }: { title: string; body: string }) {
    super()
    this.text = `${title} ${body}`
  }
  show(): void {
    this.shown = true
  }
}

async function endsOf(desk: TestDesk, shown: SessionId | null): Promise<BackgroundEnd[]> {
  const told: BackgroundEnd[] = []
  const listen = backgroundEnds({ store: desk.store, current: { id: () => shown } }, (end) => told.push(end))
  const heard: Promise<void>[] = []
  desk.service.onActivating((now) => void heard.push(listen(now)))
  const session = await applied(desk)
  for (const { id } of session.lines)
    await desk.handlers['line.activate']({ sessionId: session.id, lineId: id })
  await desk.service.idle()
  await Promise.all(heard)
  return told
}

it('tells once, at the last end of a reception that is not on screen, and only while another is', async () => {
  const desk = await createTestDesk()
  const other = await activated(desk)
  const told = await endsOf(desk, other.id)
  expect(told).toHaveLength(1)
  expect(told[0]?.trouble).toBe(false)
  expect(await endsOf(await createTestDesk(), null)).toEqual([])
})

it('says that a line could not be activated', async () => {
  const desk = await createTestDesk()
  const other = await activated(desk)
  desk.carrier.script('activate', 'refused')
  expect(await endsOf(desk, other.id)).toMatchObject([{ trouble: true }])
})

it('names nobody, in either language, and opens its reception when it is pressed', async () => {
  const desk = await createTestDesk()
  const other = await activated(desk)
  const [end] = await endsOf(desk, other.id)
  if (end === undefined) throw new Error('nothing told')
  for (const locale of ['ja', 'en'] as const) {
    const notices: Shown[] = []
    const opened: SessionId[] = []
    const notify = createNotices({
      make(text) {
        const notice = new Shown(text)
        notices.push(notice)
        return notice
      },
      locale: () => locale,
      open: (id) => opened.push(id),
    })
    notify(end)
    const [notice] = notices
    expect(notice?.shown).toBe(true)
    expect(notice?.text).toContain(end.receptionNumber)
    for (const name of [
      contractor.familyName,
      contractor.givenName,
      ...familyLines.map(({ user }) => user?.givenName ?? ''),
    ])
      if (name !== '') expect(notice?.text).not.toContain(name)
    notice?.emit('click')
    expect(opened).toEqual([end.sessionId])
  }
})
