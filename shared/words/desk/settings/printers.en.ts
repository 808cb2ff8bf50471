import type { ja } from '../ja.ts'

export const printers: (typeof ja)['printers'] = {
  title: 'Printers',
  lead: 'Choose where each kind of slip goes. A choice is saved at once.',
  reload: 'Look again',
  target: 'Goes to',
  pdf: 'PDF file',
  paper: 'Paper',
  papers: { roll80: '80 mm roll', a4: 'A4' },
  missing: 'This printer is not there. Check power and cable and look again, or choose another one.',
  hints: {
    contractor: 'Carries login IDs. Choose a printer that neither customers nor other staff can reach.',
    user: 'Carries a usage code. Choose a printer that can be seen from the counter.',
    store: 'No names, no codes. Come-back tickets go here too.',
  },
  test: 'Test print',
  testWritten: 'A test file ({file}) was put into the folder.',
  testGiven: 'Given to the printer. Only your eyes can tell whether paper came out.',
  testFailed: 'The test could not be printed ({why}). ',
  folderTitle: 'Folder for PDF files',
  folderHint: 'A folder of the app’s own is made in it, with one folder for each reception.',
  folder: 'Folder',
  folderHelp: 'Type the whole path.',
  pick: 'Choose a folder',
  standard: 'Back to the standard one',
  question: 'Where are PDF files kept?',
  questionLead: 'Asked once on this PC. It can be changed later under “Printers”.',
  keep: 'Keep them here and print',
  trouble: {
    notAsked: 'The list of printers could not be had. Check the printers’ cables and power.',
    none: 'This computer has no printer. Add one in the computer’s settings.',
  },
  spool: {
    keeps: 'This computer’s print system keeps what it has printed.',
    unknown: 'Whether this computer’s print system keeps what it has printed could not be found out.',
    todo: 'The app removes its own print data; ask your administrator to switch the keeping of jobs off.',
  },
}

/** This branch: what is set of it, and what follows of it at the counter (S80, C28, R24). */
export const branch = {
  title: 'This branch',
  hint: 'Chain and name are shown on screens and slips. Outside the hours nothing is activated. What is left empty limits nothing.',
  chain: 'Chain',
  otherChain: 'Chain (another one)',
  name: 'Name of the branch',
  from: 'Activation desk opens',
  until: 'Activation desk closes',
  hoursWrong: 'Write both times like 10:00, the closing time after the opening time.',
  immediate: { label: 'Activation on the spot', yes: 'Possible', no: 'Not possible' },
  save: 'Save the branch',
  saved: 'Saved.',
  states: {
    always: 'No hours of the activation desk are set.',
    open: 'The activation desk is open ({from}–{until}).',
    closed: 'The activation desk is closed ({from}–{until}). It opens on {opens}.',
    elsewhere: 'This branch does not activate on the spot.',
  },
}

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
