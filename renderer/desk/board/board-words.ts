/** The board's sentences: what is next, what is waited for and for how long. */
import { useI18n } from 'vue-i18n'
import type { BoardReason, CellState } from '#shared/domain/board.ts'
import type { Session } from '#shared/domain/session.ts'
import { type Instant, millisecondsBetween } from '#shared/domain/time/time.ts'
import type { BoardAction } from '#shared/rules/board/next.ts'
import { useLineNames } from '../parts/line-names.ts'

export interface BoardWords {
  /** e.g. `回線2(母)の契約者連携をご案内`. */
  action(action: BoardAction, session: Session): string
  /** e.g. `0:42`, `12分`, `1時間5分`. */
  waitedFor(since: Instant, now: Instant): string
  /** A matter in a few words, as it stands in a cell. */
  because(reason: BoardReason): string
}

/** The words for a screen of the desk. */
export function useBoardWords(): BoardWords {
  const { t } = useI18n()
  const { name } = useLineNames()

  function action({ because, number, column, target }: BoardAction, session: Session): string {
    const of = number === null ? undefined : session.lines[number - 1]
    const line = of === undefined || number === null ? '' : name(of, number)
    const link = column === 'userLink' ? t('link.userLink') : t('link.contractorLink')
    const paper = number === null ? t('slips.contractor') : t('board.slipOf', { line })
    if (because === 'fillIn') return t(`board.fillIn.${target.step}`, { line })
    if (because === 'activate' && number === null) return t('activate.all')
    if (target.control === 'print-all') return t('printing.all')
    if (because === 'linkFailed' && column === 'userLink') return t('board.do.newCodeNeeded', { line })
    return t(`board.do.${because}`, { line, link, paper })
  }

  function waitedFor(since: Instant, now: Instant): string {
    const span = waited(since, now)
    if (span.unit === 'seconds') return span.text
    if (span.unit === 'minutes') return t('board.minutes', { n: span.n })
    return t('board.hours', { h: span.h, m: span.m })
  }

  return { action, waitedFor, because: (reason) => t(`board.because.${reason}`) }
}

/** How many matters there are, and how many of them are done: for a board in a few words. */
export function countOf(rows: readonly (readonly CellState[])[]): { done: number; all: number } {
  const states = rows.flat()
  return { done: states.filter((state) => state === 'done').length, all: states.length }
}

// For how long something has been waited for, as the counter says it.

/** What is shown of a wait: minutes and seconds at first, then minutes, then hours. */
export type Waited =
  | { readonly unit: 'seconds'; readonly text: string }
  | { readonly unit: 'minutes'; readonly n: number }
  | { readonly unit: 'hours'; readonly h: number; readonly m: number }

/** @param now the screen's clock; one that lags behind main's counts as no wait at all. */
export function waited(since: Instant, now: Instant): Waited {
  const seconds = Math.max(0, Math.floor(millisecondsBetween(since, now) / 1000))
  const minutes = Math.floor(seconds / 60)
  if (minutes < 10) return { unit: 'seconds', text: `${minutes}:${String(seconds % 60).padStart(2, '0')}` }
  if (minutes < 60) return { unit: 'minutes', n: minutes }
  return { unit: 'hours', h: Math.floor(minutes / 60), m: minutes % 60 }
}
