/**
 * English beside the names that packs carry in Japanese only (plans, options, payments, fees), by their ids. What a
 * pack names and is not here is shown under the pack's own name.
 */
export const packNames: Readonly<Record<string, string>> = {
  'communication-free': 'Communication Free Plan',
  'music-plus': 'MUSIC+ Plan',
  'line-free': 'LINE Free Plan',
  voicemail: 'Voicemail',
  'call-waiting': 'Call waiting',
  calls: 'Calls (by use)',
  creditCard: 'Credit card',
  linePayCard: 'LINE Pay card',
  registration: 'Registration fee',
  sim: 'SIM card fee',
}
