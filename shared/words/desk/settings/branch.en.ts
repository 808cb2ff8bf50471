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
