/** Which field a scanned code is for. A page says so for as long as the field is on screen. */
import { getCurrentScope, onScopeDispose } from 'vue'
import { receptionNumberSchema } from '#shared/domain/ids.ts'

export type ScanKind = 'card' | 'reception'

/** What kind of code was read. */
export function scanKindOf(code: string): ScanKind {
  return receptionNumberSchema.safeParse(code).success ? 'reception' : 'card'
}

export interface ScanTarget {
  /** Test id of the field. */
  readonly field: string
  /** What is read here: a card's digits unless said otherwise, or the reception number of a ticket (N19). */
  readonly takes?: ScanKind
  /** True while this code would be welcome here without being asked for: the field is empty, or the code is the one looked for. */
  wants(code: string): boolean
  /**
   * Takes the code. @param inPlace the field had the focus: it leads on. Otherwise the focus stays where it was, and
   * one card after the other can be read.
   */
  take(code: string, inPlace: boolean): void
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

/** In the order in which the fields stand on the page. */
function inOrder(): readonly ScanTarget[] {
  const place = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-field]')].map((field, n) => [field.dataset.field, n]),
  )
  return [...targets].sort((a, b) => (place.get(a.field) ?? 0) - (place.get(b.field) ?? 0))
}

/**
 * @param focused test id of the text field that has the focus; its own target comes first, whatever stands in it.
 * @returns null when nobody wants it: in another text field it is text like any other.
 */
export function scanTargetFor(code: string, focused: string | null): ScanTarget | null {
  const kind = scanKindOf(code)
  const fits = ({ takes = 'card' }: ScanTarget): boolean => takes === kind
  const own = targets.find((target) => target.field === focused && fits(target))
  if (own !== undefined) return own
  if (focused !== null) return null
  return inOrder().find((target) => fits(target) && target.wants(code)) ?? null
}

/** The next field that waits for a card; null when none does. @param after test id of the one just filled. */
export function nextScanField(after: string): string | null {
  return inOrder().find(({ field, wants }) => field !== after && wants(''))?.field ?? null
}
