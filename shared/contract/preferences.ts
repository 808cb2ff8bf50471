/** What a PC remembers of how its staff like the desk; no reception's data. Part of the desk's calls and pushes. */
import { z } from '../zod.ts'

/** Percent: the steps in which the desk is made larger and smaller. */
export const textScales = [90, 100, 110, 125, 150, 175, 200] as const
export type TextScale = (typeof textScales)[number]
export const themes = ['light', 'dark', 'system'] as const

export const preferencesSchema = z.object({
  locale: z.enum(['ja', 'en']),
  theme: z.enum(themes),
  /** Percent of the usual size: everything is measured in the size of type, and grows with it. */
  textScale: z.literal(textScales),
  /** The desk beeps when a bar code was read, and otherwise when it goes nowhere. */
  scanSound: z.boolean(),
  /** The rules' tags stand on every screen (N8); otherwise they come when they are asked for. */
  ruleTags: z.boolean(),
  /** Whoever works here has dismissed what is said to somebody new. */
  welcomed: z.boolean(),
})
export type Preferences = z.infer<typeof preferencesSchema>

export const defaultPreferences: Preferences = {
  locale: 'ja',
  theme: 'light',
  textScale: 100,
  scanSound: true,
  ruleTags: false,
  welcomed: false,
}

/** One step larger or smaller; the last one stays. @param by 1 or -1 */
export function scaledBy(scale: TextScale, by: 1 | -1): TextScale {
  return textScales[textScales.indexOf(scale) + by] ?? scale
}

/** What the window's menu can ask the desk to do: names of its own commands. */
export const menuCommands = [
  'newSession',
  'sessions',
  'search',
  'park',
  'when',
  'printers',
  'rulebook',
  'addLine',
  'next',
  'back',
  'primary',
  'board',
  'phones',
  'abandon',
  'mask',
  'palette',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'shortcuts',
  'settings',
  'diagnostics',
  'about',
] as const
export type MenuCommand = (typeof menuCommands)[number]
