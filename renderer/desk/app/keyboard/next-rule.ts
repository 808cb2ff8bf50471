/**
 * From rule to rule with one key (N8): every tag is shown and reached, those too that Tab passes by so that the way
 * through the work is not longer for them.
 */

import { askForRuleTags } from './rule-tags.ts'
import { giveFocus } from '../../../ui/press/give-focus.ts'
import { bringToSight } from '../../../ui/press/scrolling.ts'

/** @returns the tag after what has the focus, beginning anew behind the last; null where none is in sight. */
export function nextRuleTag(): HTMLElement | null {
  const dialog = [...document.querySelectorAll('[role=dialog][data-state=open]')].at(-1)
  const tags = [...(dialog ?? document).querySelectorAll<HTMLElement>('button[data-rule]')].filter(
    (tag) => tag.closest('[hidden], [inert], details:not([open])') === null,
  )
  const here = document.activeElement ?? document.body
  const after = tags.find((tag) => here.compareDocumentPosition(tag) & Node.DOCUMENT_POSITION_FOLLOWING)
  return after ?? tags[0] ?? null
}

/** Gives it the focus, in the middle of the screen. */
export function goToNextRule(): void {
  const tag = nextRuleTag()
  if (tag === null) return
  askForRuleTags()
  giveFocus(tag, { preventScroll: true })
  bringToSight(tag, { block: 'center' })
}
