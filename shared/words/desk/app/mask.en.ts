/** What the customer may not see is masked until it is asked for. */
export const mask = {
  show: 'Show',
  hide: 'Hide',
  hidden: 'Hidden',
  showStaff: 'Show the note for staff',
  curtainTitle: 'What was typed is hidden',
  curtain: 'Make sure that nobody beside you can see it before you show it.',
}
