/** Settings: the index, and how the desk looks and sounds. */
import type { ja } from '../ja.ts'

export const settings: (typeof ja)['settings'] = {
  title: 'Settings',
  index: 'Sections of the settings',
  sections: {
    branch: 'Branch',
    display: 'Display and sound',
    printers: 'Printers',
    manager: 'Manager’s approval',
    rulebook: 'Rulebooks',
    practice: 'Practice',
  },
  display: {
    hint: 'A choice counts at once and is remembered on this PC.',
    language: 'Language',
    theme: 'Brightness',
    themes: { light: 'Light', dark: 'Dark', system: 'As the computer' },
    textScale: 'Size of type',
    scanSound: 'Sound when a bar code is read',
    scanSounds: { on: 'On', off: 'Off' },
  },
}
