/** Rulebooks: a pack taken in from a file, and one taken off again. */
export const rulebookShelf = {
  closed: 'The service of this rulebook ({label}) takes no new customers any more: use it for practice.',
  remove: 'Remove',
  removeTitle: 'Remove “{label}” from this PC?',
  removeLead:
    'Only a rulebook that no reception was ever made under can be removed. Loading its file again brings it back.',
  removeConfirm: 'Remove',
  loadTitle: 'Load this rulebook?',
  loadConfirm: 'Load',
}
