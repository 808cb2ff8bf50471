/** Words that several screens share. */
import type { ja } from '../ja.ts'

export const common: (typeof ja)['common'] = {
  app: 'Madoguchi',
  practice: 'PRACTICE',
  practiceHint: 'For practice. Nothing here is a real application.',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  back: 'Back',
  next: 'Go on to {step}',
  none: '–',
  unfilled: 'Not filled in',
  reason: 'Reason',
  reasonPlaceholder: 'e.g. as the customer wishes',
  reasonHelp: 'It stays in the record: no names, no numbers.',
  line: 'Line {n}',
  lineOf: 'Line {n} ({who})',
  you: 'Contractor',
  last4: 'ending {digits}',
  loading: 'Loading…',
  rule: 'Rule {id}',
  staffOnly: 'For staff',
  todo: 'What to do now',
  dismiss: 'Dismiss this notice',
  unsaved: 'Some input is not saved yet.',
  leaveUnsaved: {
    title: 'Some input is not saved',
    lead: 'If you go on, that input is lost. Stay here and you can save it once more.',
    confirm: 'Go on without saving',
    stay: 'Stay here',
  },
  closeUnsaved: {
    lead: 'Quitting now loses them. Stay to save once more.',
    confirm: 'Quit without saving',
  },
  saving: 'Saving…',
  saved: 'Saved',
  typing: 'Typing…',
  typingKept: 'Typing (kept as a draft)',
  notSaved: '{n} not saved',
  notSavedTitle: 'Some fields are not saved',
  notSavedHere: 'To {field}',
  tooLong: 'At most {limit} characters (now {length}). Please shorten it; it is not saved yet.',
  notTaken: 'This cannot be saved as it is. Please enter it again in the right form.',
  leftTyped: 'It was left while being typed. Check it, then press Enter to save it.',
}

export const steps: (typeof ja)['steps'] = {
  reception: 'Reception',
  contractor: 'Contractor',
  lines: 'Lines',
  check: 'Check',
  activate: 'Activation',
  slips: 'Slips',
  link: 'Linking',
  done: 'Done',
}

export const sexes: (typeof ja)['sexes'] = {
  female: 'Female',
  male: 'Male',
  unspecified: 'Prefer not to say',
}

export const relations: (typeof ja)['relations'] = {
  mother: 'Mother',
  father: 'Father',
  child: 'Child',
  spouse: 'Spouse',
  grandmother: 'Grandmother',
  grandfather: 'Grandfather',
  sibling: 'Sibling',
  other: 'Other',
}

export const lineStates: (typeof ja)['lineStates'] = {
  draft: 'Being filled in',
  applied: 'Applied',
  screening: 'Screening',
  onHold: 'Screening on hold',
  declined: 'Declined',
  contracted: 'Awaiting activation',
  activating: 'Activating',
  unknown: 'Checking the result',
  failed: 'Not activated',
  active: 'Active',
  cancelled: 'Cancelled',
  withdrawn: 'Withdrawn',
}

export const linkStatuses: (typeof ja)['linkStatuses'] = {
  notEligible: 'Awaiting activation',
  eligible: 'Not linked',
  inProgress: 'Linking',
  failed: 'Not linked: failed',
  linked: 'Linked',
  unlinked: 'Unlinked',
  revoked: 'Revoked',
}

export const evidences: (typeof ja)['evidences'] = {
  system: 'Confirmed by system',
  staffSeen: 'Seen by staff',
  customerSaid: 'Said by customer',
}

/** What the customer may not see is masked until it is asked for. */
export const mask = {
  show: 'Show',
  hide: 'Hide',
  hidden: 'Hidden',
  showStaff: 'Show the note for staff',
  curtainTitle: 'What was typed is hidden',
  curtain: 'Make sure that nobody beside you can see it before you show it.',
}
