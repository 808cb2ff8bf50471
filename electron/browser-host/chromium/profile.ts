/** A profile before its first use: what no switch can turn off is turned off in its preferences. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Chromium without a Japanese language pack offers to translate every Japanese page, whatever
 * `--disable-features=Translate` says; names and addresses must not be offered to a web service, and the
 * bubble covers the desk.
 */
const preferences = {
  translate: { enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
}

/** @param folder of the profile. What a profile already has is left alone. */
export function prepareProfile(folder: string): void {
  const file = join(folder, 'Default', 'Preferences')
  if (existsSync(file)) return
  mkdirSync(join(folder, 'Default'), { recursive: true, mode: 0o700 })
  writeFileSync(file, JSON.stringify(preferences), { mode: 0o600 })
}
