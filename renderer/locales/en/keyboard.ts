/** Palette, list of shortcuts. */
import type { ja } from '../ja/index.ts'

export const keyboard: (typeof ja)['keyboard'] = {
  palette: 'Find a command',
  paletteLead: 'Type the name of a command',
  nothing: 'Nothing found. Try another word.',
  shortcuts: 'Keyboard shortcuts',
  shortcutsLead: 'The keys of this screen. Everything works without a mouse.',
  mask: 'Hide or show personal data',
  next: 'Next step',
  groups: { page: 'This page', session: 'This reception', app: 'Everywhere', fields: 'In fields' },
  fieldEnter: 'Keep it, and on to the next field',
  fieldDigit: 'Choose by number, and on to the next field',
  fieldArrows: 'Choose',
  fieldTab: 'Next item (with Shift: the one before)',
  fieldEsc: 'Close or cancel',
  words: {
    next: 'next forward',
    back: 'back previous',
    addLine: 'add line',
    park: 'park pause',
    phones: 'practice phones',
    abandon: 'abandon give up',
    newSession: 'new reception',
    sessions: 'list of receptions',
    printers: 'printers printing',
    rulebook: 'rulebook rules plans prices',
    mask: 'mask privacy',
    settings: 'practice settings',
    about: 'about version licence',
    shortcuts: 'keys shortcuts help',
  },
}
