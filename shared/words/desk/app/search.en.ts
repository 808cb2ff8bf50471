/** Finding a customer (R28, W16). */
import type { ja } from '../ja.ts'

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
