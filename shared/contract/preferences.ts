/** What a PC remembers of how its staff like the desk; no reception's data. Part of the desk's calls and pushes. */
import { z } from '../zod.ts'

export const textScales = [100, 125, 150, 200] as const
export const themes = ['light', 'dark', 'system'] as const

export const preferencesSchema = z.object({
  locale: z.enum(['ja', 'en']),
  theme: z.enum(themes),
  /** Percent of the usual size of type. */
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
  'shortcuts',
  'settings',
  'about',
] as const
export type MenuCommand = (typeof menuCommands)[number]
