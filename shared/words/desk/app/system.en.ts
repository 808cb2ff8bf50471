/** What is not about a customer: recovery, errors, practice. */
import type { ja } from '../ja.ts'

export const recovery: (typeof ja)['recovery'] = {
  startingTitle: 'Opening the storage',
  startingLead: 'One moment.',
  newerDataTitle: 'This data was made by a newer version',
  newerDataLead: 'To protect it, this version does not open it. Nothing is lost.',
  newerDataTodo: 'Update the app, then open it again.',
  diskFullTitle: 'The computer’s disk is full',
  diskFullLead: 'To protect the data, the storage stays closed for now. Nothing is lost.',
  diskFullTodo: 'Remove files that are not needed. It opens by itself once there is room.',
  cannotOpenTitle: 'The storage could not be opened',
  cannotOpenLead: 'Receptions cannot begin because their data cannot be read. Nothing was erased.',
  cannotOpenTodo: 'Check that no second copy of the app is open and that the disk has space, then try again.',
  goneTitle: 'The connection to the storage was lost',
  goneLead: 'Everything saved so far is still there.',
  goneTodo: 'Connect again. If it keeps failing, quit and reopen the app.',
  retry: 'Open again',
  retrying: 'Opening…',
  noBridge: 'Please open this screen inside the app.',
}

export const errors: (typeof ja)['errors'] = {
  invalid: 'The input was not accepted',
  notFound: 'Not found',
  conflict: 'Crossed another operation',
  carrier: 'The carrier did not do it',
  storage: 'Could not save',
  diskFull: 'The disk is full',
  printing: 'Could not print',
  notReady: 'Not ready yet',
  internal: 'An unexpected problem',
}

export const practice: (typeof ja)['practice'] = {
  title: 'Practice settings',
  lead: 'Change how the practice carrier behaves, and train for busy hours and lost connections.',
  save: 'Set',
  saved: 'Set.',
  fault: 'Result of applications and activations',
  remaining: 'How many in a row',
  remainingHelp: '0–10; counts down to normal',
  latency: 'Seconds an activation takes',
  latencyHelp: '0–60',
  outOfRange: 'Please give a number from {min} to {max}.',
  screening: 'Result of the screening',
  screeningHelp:
    'For the last line of the next application. Back on “OK”, a line on hold passes when it is asked about.',
  screenings: { ok: 'OK', onHold: 'On hold', declined: 'Declined' },
  hears: 'News from the carrier',
  hearsHelp:
    'Without it the desk hears nothing of what happens on the phones: record what you saw or were told.',
  hearing: { yes: 'Yes', no: 'No' },
  faults: {
    none: 'Normal',
    busy: 'Busy',
    refused: 'Refused',
    mnpRefused: 'MNP refused',
    unreachable: 'Unreachable',
    answerLost: 'Answer lost',
  },
}

/** What this computer itself needs: its clock, its disk. */
export const clock: (typeof ja)['clock'] = {
  title: 'The computer’s clock shows {shown}. Is the computer’s clock right?',
  lead: 'Going on from last time it would be about {expected}. Until there is an answer, nothing is erased and no deadline passes. New receptions, applications and activations wait for the answer.',
  right: 'Yes, it is right',
  wrong: 'No, it is wrong',
  wrongTitle: 'The computer’s clock ({shown}) is wrong.',
  wrongLead:
    'Set date and time in the computer’s settings; then this notice goes away. Until then, records go on from last time ({expected}).',
  rightNow: 'It is right as it is now',
}

/** Nothing can be written: said until there is room again. */
export const disk: (typeof ja)['disk'] = {
  title: 'The computer’s disk is full, so nothing can be saved.',
  lead: 'Everything can still be looked at. What is being typed stays on this screen.',
  todo: 'Remove files that are not needed. It saves by itself once there is room.',
}
