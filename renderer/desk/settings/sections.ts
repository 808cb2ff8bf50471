/** The sections of 設定, in the order of their index, and how to get there. */
import type { RouteLocationRaw } from 'vue-router'

export const settingsSections = ['branch', 'display', 'printers', 'manager', 'rulebook', 'practice'] as const
export type SettingsSection = (typeof settingsSections)[number]

/** Where a section is. */
export function settingsAt(section: SettingsSection): RouteLocationRaw {
  return { name: 'settings', params: { section } }
}

/** What an address names; the first section where it names none of them. */
export function sectionOf(name: unknown): SettingsSection {
  return settingsSections.find((section) => section === name) ?? 'branch'
}
