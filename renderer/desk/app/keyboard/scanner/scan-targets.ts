/** Which field a scanned code is for. A page says so for as long as the field is on screen. */
import { getCurrentScope, onScopeDispose } from 'vue'
import type { Control } from '#shared/domain/controls/control.ts'
import type { Reason } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'
import { controlOfField } from '../../../../ui/controls/data-control.ts'
import type { Scan, ScanKind } from './scan-shape.ts'

export interface ScanTarget {
  readonly field: Control
  /** What is read here: a card's digits unless said otherwise, or the reception number of a ticket (N19). */
  readonly takes?: ScanKind
  /** How the place is called, for whoever looks elsewhere while it is filled. */
  readonly name?: string
  /** True while this code would be welcome here without being asked for: the field is empty, or the code is the one looked for. */
  wants(code: string): boolean
  /** The number of the line that has this very card already; null when it is not here. */
  holds?(code: string): number | null
  /**
   * Takes the code. @param inPlace the field had the focus: it leads on. Otherwise the focus stays where it was, and
   * one card after the other can be read. @returns false when the code was not right after all, which the field says.
   */
  take(code: string, inPlace: boolean): boolean | Promise<boolean>
}

let targets: readonly ScanTarget[] = []

/** For a component with a field that a card can be read into; until it is gone. @returns a function that ends it. */
export function useScanTarget(target: ScanTarget): () => void {
  targets = [...targets, target]
  const stop = (): void => {
    targets = targets.filter((each) => each !== target)
  }
  if (getCurrentScope() !== undefined) onScopeDispose(stop)
  return stop
}

/** In the order in which the fields stand on the page; those of an open dialog come first. */
function inOrder(): readonly ScanTarget[] {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')]
  const place = new Map(
    fields.map((field, n) => [
      controlOfField(field),
      field.closest('[role=dialog]') === null ? n : n - fields.length,
    ]),
  )
  return [...targets].sort((a, b) => (place.get(a.field) ?? 0) - (place.get(b.field) ?? 0))
}

/**
 * Where a code belongs, whatever has the focus.
 * @param focused control of the text field that has the focus, whose own target comes first, whatever stands in it.
 * @returns the target, or why nobody takes the code (R18, N19).
 */
export function placeOf({ kind, code }: Scan, focused: Control | null): ScanTarget | Reason {
  if (kind === 'other') return reason('scanNotCard')
  const fitting = inOrder().filter(({ takes = 'card' }) => takes === kind)
  const own = fitting.find(({ field }) => field === focused)
  const holder = fitting.find((target) => target !== own && (target.holds?.(code) ?? null) !== null)
  if (holder !== undefined) return reason('scanTaken', { number: holder.holds?.(code) ?? 0 })
  const target = own ?? fitting.find(({ wants }) => wants(code))
  if (target !== undefined) return target
  if (kind === 'reception') return reason('scanTicketElsewhere')
  return reason(fitting.length > 0 ? 'scanNoLineWaits' : 'scanCardElsewhere')
}

/** The next field that waits for a card; null when none does. @param after control of the one just filled. */
export function nextScanField(after: Control): Control | null {
  const waiting = inOrder().filter(({ takes = 'card' }) => takes === 'card')
  return waiting.find(({ field, wants }) => field !== after && wants(''))?.field ?? null
}
