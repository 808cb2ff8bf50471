/**
 * Who keeps what stands in a field until it is saved. A window gives one to its fields; without one a field keeps its own
 * text for as long as it is on screen. Widgets know nothing of what is saved, when, or where.
 */
import type { InjectionKey } from 'vue'
import type { FieldError } from './field-error.ts'

export interface TextKeeper {
  /** What stands in that field and is not saved; null when nothing does. */
  kept(field: string): string | null
  /** @param tooLong what the field holds is more than it may: it stays where it is. */
  typing(field: string, text: string, tooLong: TooLong | null): void
  /** The field was left. @param changed false: what stands there is what was there before */
  handedOver(field: string, text: string, changed: boolean): void
  /**
   * What the field says: why what stands in it is not saved, or else what its page finds wrong with it.
   * @param own what the page finds; it says more than that something has no right form
   */
  errorAt(field: string, own: FieldError | null): FieldError | null
  /** In the words of the screen. */
  say(tooLong: TooLong): FieldError
}

/** Characters: as many as may be, and as many as there are. */
export interface TooLong {
  readonly limit: number
  readonly length: number
}

export const textKeeperKey: InjectionKey<TextKeeper> = Symbol('text keeper')
