/** Which page belongs to which step. Each is loaded when it is first needed. */
import { defineAsyncComponent, type Component } from 'vue'
import type { Step } from '#shared/domain/step.ts'

export const stepPages: Readonly<Record<Step, Component>> = {
  reception: defineAsyncComponent(() => import('../../steps/reception/ReceptionPage.vue')),
  contractor: defineAsyncComponent(() => import('../../steps/contractor/ContractorPage.vue')),
  lines: defineAsyncComponent(() => import('../../steps/lines/LinesPage.vue')),
  check: defineAsyncComponent(() => import('../../steps/check/CheckPage.vue')),
  activate: defineAsyncComponent(() => import('../../steps/activate/ActivatePage.vue')),
  slips: defineAsyncComponent(() => import('../../steps/slips/SlipsPage.vue')),
  link: defineAsyncComponent(() => import('../../steps/link/LinkPage.vue')),
  done: defineAsyncComponent(() => import('../../steps/done/DonePage.vue')),
}
