/**
 * The reception on screen. It mirrors main: `session.changed` replaces it whole, an answer only says how far it must have
 * come, and nothing is true here before main has committed it.
 */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { CallError } from '#shared/contract/channel.ts'
import { committedOf } from '#shared/contract/committed.ts'
import { readControl, type Control } from '#shared/domain/controls/control.ts'
import type { Edit } from '#shared/contract/desk.ts'
import type { LineId, SessionId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Step } from '#shared/domain/step.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { YES, type Verdict } from '#shared/domain/verdict.ts'
import { desk, refusedHere, type Trouble, unanswered } from '../bridge.ts'
import { actsUnderWay, type Act, type ActAnswer, type ActCall, type ActInput } from '../editing/acts.ts'
import { createSaveQueue, type SaveQueue } from '../editing/save-queue.ts'
import { beforeLeaving } from '../../ui/leaving.ts'
import { useNow } from '../../ui/now.ts'
import { instantOf } from '../parts/tokyo.ts'
import { useRulebooksStore } from './rulebooks.ts'
import { useTypedStore } from './typed.ts'

export const useSessionStore = defineStore('session', () => {
  const rulebooks = useRulebooksStore()
  const typed = useTypedStore()
  const clock = useNow()
  const session = shallowRef<Session | null>(null)
  const missing = ref(false)
  const trouble = shallowRef<Trouble | null>(null)
  const saving = shallowRef({ waiting: 0, stuck: false })
  const acts = actsUnderWay()
  const focus = ref<Control | null>(null)
  /** After 「次へ」 on an unfinished form, every open field says what it needs. */
  const revealed = ref(false)
  const progress = ref<Readonly<Record<string, number>>>({})
  /** What was wanted and refused: judged anew at every change, so that what is put right is no longer listed. */
  const judged = shallowRef<(() => Verdict) | null>(null)
  const refusal = computed(() => {
    const verdict = judged.value?.() ?? YES
    return verdict.ok ? null : refusedHere(verdict.reasons)
  })
  /** What was not done and why, as the page says it above everything. */
  const told = computed(() => trouble.value ?? refusal.value)
  let queue: SaveQueue | null = null
  /** The reception that was asked for last. */
  let wanted: SessionId | null = null
  /** What the banner says of the queue: it goes when the queue goes on. */
  let notSaved: CallError | null = null
  /** What main refused while the page's rules did not: it knows more than the page does yet. */
  let behind: { readonly error: CallError; readonly judge: () => Verdict } | null = null

  const closed = computed(
    () => session.value?.status === 'completed' || session.value?.status === 'abandoned',
  )

  function mirror(next: Session): void {
    if (session.value === null || session.value.id !== next.id) return
    if (next.revision < session.value.revision) return
    if (next.step !== session.value.step) {
      revealed.value = false
      judged.value = null
      behind = null
      focus.value = null
    }
    show(next)
    giveWay()
  }

  /**
   * After an answer the reception on screen is as new as what it is about. Main tells of a commit before it answers, so
   * as a rule it is already; it is read where that message has not come.
   */
  async function catchUpWith(id: SessionId, answer: unknown): Promise<void> {
    const committed = committedOf(answer)
    if (committed === null || session.value?.id !== id) return
    if (session.value.revision >= committed.revision) return
    const read = await desk().call('session.read', { sessionId: id })
    if (read.ok) mirror(read.value)
    else trouble.value = read.error
  }

  /** Main's refusal gives way to what the page's own rules say: once they refuse too, or know what main knew. */
  function giveWay(): void {
    if (behind !== null && trouble.value === behind.error) {
      trouble.value = null
      judged.value = behind.judge
    }
    behind = null
  }

  function show(next: Session): void {
    session.value = next
    typed.follow(next.lines.map(({ id }) => id))
    if (next.application !== null) typed.closeForms()
  }

  async function open(id: SessionId): Promise<void> {
    if (session.value?.id !== id) leave()
    wanted = id
    const [answer, left] = await Promise.all([
      desk().call('session.read', { sessionId: id }),
      desk().call('session.typed', { sessionId: id }),
    ])
    // Another one was opened meanwhile: this one's texts and edits must not get among its own.
    if (wanted !== id) return
    missing.value = !answer.ok && answer.error.code === 'notFound'
    if (!answer.ok) {
      trouble.value = answer.error
      return
    }
    // Nothing of it is shown before the rules are here that it goes by (C2).
    if (!rulebooks.has(answer.value.rulebook)) {
      await rulebooks.load()
      if (rulebooks.trouble !== null) {
        trouble.value = rulebooks.trouble
        return
      }
      if (wanted !== id) return
    }
    if (session.value?.id === id) {
      // Asked for twice: what is on screen by now is not older.
      mirror(answer.value)
      return
    }
    typed.begin(id, left.ok ? left.value : [])
    show(answer.value)
    focus.value = readControl(answer.value.focus)
    queue ??= createSaveQueue({
      send: async (edits, now) => {
        const saved = await desk().call('session.save', { sessionId: id, edits, focus: now })
        if (saved.ok) await catchUpWith(id, saved.value)
        return saved
      },
      onSaved: (edits) => {
        typed.saved(edits)
        // What main refused before this was typed may be right now: nobody knows, so it is said no more.
        const putRight = edits.length > 0 && trouble.value?.code === 'refused'
        if (trouble.value === notSaved || putRight) trouble.value = null
      },
      onError: (error) => {
        notSaved = error
        trouble.value = error
      },
      onRefused: (edit, error) => {
        if (!typed.refuse(edit, error)) trouble.value = error
      },
      unanswered,
      onChange: (state) => (saving.value = state),
    })
  }

  function leave(): void {
    typed.end()
    wanted = null
    session.value = null
    queue = null
    missing.value = false
    dismiss()
    revealed.value = false
    focus.value = null
    progress.value = {}
    saving.value = { waiting: 0, stuck: false }
  }

  function save(...edits: Edit[]): void {
    if (closed.value) return
    const fitting = edits.filter(typed.fits)
    if (edits.length === 0 || fitting.length > 0) queue?.add(fitting, focus.value)
  }

  /** The focus moved to another field: kept, so that the session resumes there. */
  function focused(field: Control): void {
    if (focus.value === field) return
    focus.value = field
    if (session.value?.status === 'open') save()
  }

  /**
   * One act on the reception on screen: after everything typed is saved, and never twice at a time about the same thing.
   * When it is done, the reception on screen is at least as new as main's answer.
   * @param judge the same rules as the page knows them, of the session and the time as they are then: where main refuses,
   * they are asked anew at every change, so that what is put right meanwhile is not said any more. Without them main's
   * answer stands as it was given.
   * @returns what main answered, or null when it was not done (the trouble is on screen then).
   */
  async function act<N extends Act>(
    name: N,
    input: ActInput<N>,
    judge?: (now: Session, at: Instant) => Verdict,
  ): Promise<ActAnswer<N> | null> {
    const id = session.value?.id
    if (id === undefined) return null
    const judgeNow =
      judge && (() => (session.value === null ? YES : judge(session.value, instantOf(clock.value))))
    return acts.once(name, input, async () => {
      dismiss()
      beforeLeaving()
      if (queue !== null && !(await queue.idle())) return null
      const answer = await desk().call(name, { ...input, sessionId: id } as ActCall<N>)
      if (answer.ok) {
        await catchUpWith(id, answer.value)
        return answer.value
      }
      refusedByMain(answer.error, judgeNow)
      return null
    })
  }

  function refusedByMain(error: CallError, judge?: () => Verdict): void {
    trouble.value = error
    behind = judge && error.code === 'refused' ? { error, judge } : null
    if (judge?.().ok === false) giveWay()
  }

  /** What the rules of the page refuse: said above, and at every field that it is about, where it is about fields. */
  function refuse(judge: () => Verdict, { atFields = true } = {}): void {
    trouble.value = null
    judged.value = judge
    if (atFields) revealed.value = true
  }

  function dismiss(): void {
    trouble.value = null
    judged.value = null
    behind = null
  }

  /** When everything typed so far has been answered: what is judged then is what main has. */
  async function whenSaved(): Promise<void> {
    await queue?.idle()
  }

  /** Everything typed, handed over and safe: saved, or kept as a draft. @returns false when something cannot be */
  async function handOver(): Promise<boolean> {
    beforeLeaving()
    queue?.retry()
    const saved = (await queue?.idle()) ?? true
    await typed.flush()
    return saved && typed.kept
  }

  /** @returns true when it is there. */
  async function goTo(step: Step): Promise<boolean> {
    return (await act('session.save', { edits: [{ kind: 'step', step }], focus: null })) !== null
  }

  function percentOf(lineId: LineId): number {
    return progress.value[lineId] ?? 0
  }

  /** @returns a function that stops listening. */
  function listen(): () => void {
    const stops = [
      desk().on('session.changed', mirror),
      desk().on('line.progress', ({ lineId, percent }) => {
        progress.value = { ...progress.value, [lineId]: percent }
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }

  return {
    session,
    missing,
    trouble,
    told,
    saving,
    isBusy: acts.isBusy,
    focus,
    revealed,
    closed,
    open,
    leave,
    save,
    focused,
    retrySave: () => queue?.retry(),
    do: act,
    refuse,
    dismiss,
    whenSaved,
    handOver,
    goTo,
    percentOf,
    listen,
  }
})
