/** The list of receptions, parking, and the frame around one session. */
import type { ja } from '../ja/index.ts'

export const sessions: (typeof ja)['sessions'] = {
  title: 'Receptions',
  lead: 'Today’s receptions, and customers who will come back.',
  create: 'New reception',
  open: 'Open',
  parked: 'Coming back',
  completed: 'Completed',
  abandoned: 'Abandoned',
  empty: 'No receptions yet. Begin with “New reception”.',
  resume: 'Continue',
  view: 'View',
  lines: '{n} lines',
  active: 'Active {active}/{lines}',
  startedAt: 'received {time}',
  returnAt: 'back at {time}',
  returnSoon: 'Back soon',
  returnLate: 'Overdue',
  noReturnAt: 'Return time not set',
  at: 'At {step}',
  failed: 'The list could not be loaded.',
  count: '{n}',
}

export const frame: (typeof ja)['frame'] = {
  reception: 'Reception no.',
  toList: 'To the list',
  park: 'Park',
  abandon: 'Abandon',
  phones: 'Practice phones',
  practiceSettings: 'Practice settings',
  carrier: 'Carrier',
  carrierPractice: 'Practice, normal',
  carrierFault: 'Practice, {fault} ({n} left)',
  stepper: 'Steps of the reception',
  stepDone: 'done',
  about: 'About this app',
  missing: 'This reception was not found.',
  missingTodo: 'Go back to the list and check the reception number.',
  parkedNow: 'This reception is parked.',
  parkedTodo: 'Resume it when the customer is back.',
  resume: 'Resume',
  abandonedNow: 'This reception was given up (reason: {reason}).',
  closedNow: 'This reception is closed and can only be viewed.',
}

export const park: (typeof ja)['park'] = {
  title: 'Park this reception',
  lead: 'Everything typed is saved. Tell the customer the reception number {number}.',
  confirm: 'Park',
  reasonLabel: 'Reason',
  returnAt: 'Expected back at',
  returnAtHelp: 'A time today, e.g. 15:30. Leave empty when unknown',
  returnAtWrong: 'Please give a time such as 15:30.',
  reasons: {
    returning: 'Customer returns',
    documents: 'Waiting for documents',
    phone: 'Waiting for a phone',
    other: 'Other',
  },
  in30: 'In 30 minutes',
  in60: 'In one hour',
}

export const abandon: (typeof ja)['abandon'] = {
  title: 'Abandon this reception',
  lead: 'The record stays. A reception with an active line cannot be abandoned.',
  confirm: 'Abandon',
}

export const about: (typeof ja)['about'] = {
  title: 'About this app',
  version: 'Version',
  host: 'Runs on',
  rulebook: 'Rulebook',
  storage: 'Storage',
  persistent: 'Protected',
  notPersistent: 'May be cleared by the system',
  unknownPersistent: 'Checking',
  secrets: 'Protection of secrets',
  secretsProtected: 'Encrypted with this computer’s key',
  secretsOpen: 'This computer has no keystore: weak protection, for practice only.',
  slipFolder: 'Folder of the slips',
  openFolder: 'Open folder',
  language: 'Language',
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark', system: 'As the computer' },
  licences: 'Licences of the software in use',
  licencesFind: 'Find by name',
  licenceNoText: 'This package brings no text of its licence.',
  textScale: 'Size of type',
}
