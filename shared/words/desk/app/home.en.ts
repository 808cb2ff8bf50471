/** The desk's first page: today at this counter, and a family to practise with. */
import type { ja } from '../ja.ts'

export const home: (typeof ja)['home'] = {
  noBranch: 'No branch set yet',
  staff: 'Staff {number}',
  counts: {
    opened: 'Receptions today',
    completed: 'Completed',
    active: 'Lines activated',
    parked: 'Coming back',
  },
  parked: 'Customers coming back',
  noTime: 'No time named',
  followUps: 'To look after',
  kinds: {
    late: 'Not back in time',
    trouble: 'Needs a decision',
    unfinished: 'Not finished since an earlier day',
    slips: 'Slips still here',
    links: 'Links left for later',
  },
  more: '{n} more in the list below.',
  rulebook: 'Rulebooks',
  family: 'Begin with the sample family',
  firstTime: {
    title: 'Here for the first time?',
    branch: 'Choose branch and printers in the settings.',
    family:
      '“Begin with the sample family” lets you practise from the first minute to the links. Nothing is really applied for.',
    keys: 'F1 lists the keys, Ctrl+K finds what can be done. Everything works without a mouse.',
    toBranch: 'Set the branch',
    dismiss: 'Got it (do not show again)',
  },
}

/** The sample family. */
export const family: (typeof ja)['family'] = {
  title: 'Begin with the sample family',
  lead: 'Makes a reception of three invented people, filled in up to the step you choose. Practice data; make as many as you like.',
  step: 'Where do you want to begin?',
  confirm: 'Begin',
  busy: 'Getting it ready…',
  until: {
    reception: 'Only lines and who uses them are filled in',
    contractor: 'Filled in up to the contractor',
    lines: 'Filled in up to plans and users of three lines',
    check: 'All filled in. From identity and explanations on',
    activate: 'Applied for. From activation on',
    slips: 'Three lines active. From printing on',
    link: 'Slips printed and handed over. From linking on',
  },
}
