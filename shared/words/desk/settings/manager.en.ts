import type { ja } from '../ja.ts'

export const manager: (typeof ja)['manager'] = {
  title: 'Manager’s approval',
  hint: 'From reprint {n} of a user slip on, a manager approves with a PIN.',
  pin: 'Manager’s PIN',
  oldPin: 'Present PIN',
  newPin: 'New PIN',
  help: 'Four to eight digits. The manager types it and tells nobody.',
  tooLong: 'The PIN has at most {limit} digits. Please enter it again.',
  set: 'Set',
  change: 'Change',
  saved: 'The PIN is set.',
  isSet: 'A PIN is set.',
  isNotSet: 'No PIN is set yet.',
  approve: 'This reprint needs a manager’s approval. The manager types the PIN.',
}
