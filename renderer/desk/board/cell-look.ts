/** How each state of a cell looks: an icon of its own, so that colour is never the only sign. */
import type { CellState } from '#shared/domain/board.ts'

export interface CellLook {
  readonly icon: string
  /** Text colour. */
  readonly tone: string
  /** Ground of a cell on the board. */
  readonly ground: string
  /** A mark in the small board. */
  readonly dot: string
}

export const cellLooks: Readonly<Record<CellState, CellLook>> = {
  done: { icon: 'i-lucide-check', tone: 'text-success', ground: 'bg-success/10', dot: 'bg-success' },
  now: {
    icon: 'i-lucide-arrow-right',
    tone: 'text-highlighted',
    ground: 'bg-default ring ring-primary/60',
    dot: 'bg-default ring-2 ring-inset ring-primary',
  },
  waiting: { icon: 'i-lucide-hourglass', tone: 'text-info', ground: 'bg-info/10', dot: 'bg-info' },
  later: {
    icon: 'i-lucide-minus',
    tone: 'text-muted',
    ground: 'bg-transparent',
    dot: 'bg-accented',
  },
  deferred: {
    icon: 'i-lucide-house',
    tone: 'text-muted',
    ground: 'bg-elevated',
    dot: 'bg-default ring ring-inset ring-accented',
  },
  trouble: {
    icon: 'i-lucide-triangle-alert',
    tone: 'text-error',
    ground: 'bg-error/10 ring ring-error/50',
    dot: 'bg-error',
  },
  over: { icon: 'i-lucide-ban', tone: 'text-dimmed', ground: 'bg-transparent', dot: 'bg-elevated' },
}
