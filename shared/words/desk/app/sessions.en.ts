/** The list of receptions, parking, and the frame around one session. */
import type { ja } from '../ja.ts'

export const sessions: (typeof ja)['sessions'] = {
  title: 'Receptions',
  create: 'New reception',
  open: 'Open',
  parked: 'Coming back',
  completed: 'Completed',
  abandoned: 'Abandoned',
  empty: 'No receptions yet. Begin with “New reception”.',
  resume: 'Continue',
  view: 'View',
  lines: '{n} line | {n} lines',
  active: 'Active {active}/{lines}',
  startedAt: 'received {time}',
  returnAt: 'back at {time}',
  returnSoon: 'Back soon',
  returnLate: 'Overdue',
  noReturnAt: 'Return time not set',
  at: 'At {step}',
  unknown: 'Reception {number} is not on this PC. Scan the ticket on the PC that issued it.',
  failed: 'The list could not be loaded.',
  count: '{n}',
}

export const frame: (typeof ja)['frame'] = {
  reception: 'Reception no.',
  toList: 'To the list',
  park: 'Park',
  abandon: 'Abandon',
  phones: 'Practice phones',
  carrier: 'Carrier',
  online: 'Connected to a network',
  offline: 'Offline',
  offlineHint: 'Not connected to a network. Receptions and practice go on all the same.',
  carrierPractice: 'Practice, normal',
  carrierFault: 'Practice, {fault} ({n} left)',
  stepper: 'Steps of the reception',
  stepLeft: 'something is left',
  leftOpen: '{step}: {n} left open',
  leftBack: 'Back to {step}',
  stepDone: 'done',
  about: 'About this app',
  missing: 'This reception was not found.',
  missingTodo: 'Go back to the list and check the reception number.',
  parkedNow: 'This reception is parked.',
  parkedTodo: 'Resume it when the customer is back.',
  resume: 'Resume',
  abandonedNow: 'This reception was given up.',
  abandonReason: 'The reason given was “{reason}”.',
  closedNow: 'This reception is closed and can only be viewed.',
  keptUntil: 'Personal data stay on this PC until {date} and are erased after that.',
  purgedNow:
    'The personal data of this reception were erased on {date}. The carrier has the official record.',
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
  hosts: {
    electron: 'Runs on Electron {version}.',
    browserHost:
      'Runs in a browser, since Electron itself is not here. Its protection of data is a simple one.',
  },
  noSandbox: '{host} Its windows run without a sandbox.',
  rulebook: 'Rulebook',
  storage: 'Storage',
  persistent: 'Protected',
  notPersistent: 'May be cleared by the system',
  unknownPersistent: 'Checking',
  secrets: 'Protection of secrets',
  secretsProtected: 'Encrypted with this computer’s key',
  secretsOpen: 'This computer has no keystore: weak protection, for practice only.',
  openFolder: 'Open folder',
  licences: 'Licences of the software in use',
  licencesFind: 'Find by name',
  licenceNoText: 'This package brings no text of its licence.',
  diagnostics: 'Save diagnostics',
  diagnosticsLead: 'Versions, states and the log in one file. Nothing of a customer is in it.',
  diagnosticsSaved: 'Diagnostics saved',
  addresses: 'Postal codes',
  addressesOf: 'Data of Japan Post: {name} {version} (published {date}, {licence})',
}

/** Finding a customer (R28, W16). */
export const search: (typeof ja)['search'] = {
  title: 'Find a customer',
  lead: 'Enter two or more of what the customer tells you, or the reception number. The record of every reception found says that it was searched for.',
  phoneEnd: 'Last 4 digits of the phone number',
  phoneEndHelp: 'Of a line, or of the contact number',
  birthDate: 'Contractor’s date of birth',
  visitedOn: 'Date of the visit',
  visitedOnHelp: 'Only narrows the search',
  receptionNumber: 'Reception number',
  receptionNumberHelp: 'Enough by itself',
  find: 'Find',
  results: 'Receptions found',
  count: '{n} found. Enter opens one.',
  more: 'There are more: add another element.',
  nothing: 'No reception on this PC fits. Where personal data were erased, search by the reception number.',
}
