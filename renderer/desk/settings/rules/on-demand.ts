/** The catalogue of rules, which is no part of the desk's first paint: what its tags open. */
import { componentOnDemand } from '../../../ui/on-demand.ts'

/** What a rule says, inside its tag. */
export const ruleWords = componentOnDemand(() => import('./RuleWords.vue'))
export const ruleList = componentOnDemand(() => import('./RuleList.vue'))
