/** Which page belongs to which step. Each is loaded when it is first needed. */
import { defineAsyncComponent, type Component } from 'vue'
import type { Step } from '#shared/domain/step.ts'

export const stepPages: Readonly<Record<Step, Component>> = {
  reception: defineAsyncComponent(() => import('../reception/ReceptionPage.vue')),
  contractor: defineAsyncComponent(() => import('../contractor/ContractorPage.vue')),
  lines: defineAsyncComponent(() => import('../lines/LinesPage.vue')),
  check: defineAsyncComponent(() => import('../check/CheckPage.vue')),
  activate: defineAsyncComponent(() => import('../activate/ActivatePage.vue')),
  slips: defineAsyncComponent(() => import('../slips/SlipsPage.vue')),
  link: defineAsyncComponent(() => import('../link/LinkPage.vue')),
  done: defineAsyncComponent(() => import('../done/DonePage.vue')),
}
