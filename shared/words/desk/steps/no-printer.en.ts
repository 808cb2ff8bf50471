import type { ja } from '../ja.ts'

/** Where there is no printer: noted from the screen, or read in MyPage (W10, S38). */
export const noPrinter: (typeof ja)['noPrinter'] = {
  title: 'When no printer can be used',
  lead: 'Instead of paper, the contractor notes the login IDs from the screen and reads the usage codes in MyPage. It is recorded.',
  loginIds: 'Login IDs',
  identity: "I checked the contractor's identity",
  show: 'Show the login IDs on the screen',
  showAgain: 'Show the login IDs again',
  showHelp: 'One line at a time; closes by itself after 60 seconds. Make sure that nobody else can see it.',
  noted: 'The contractor has noted them',
  notedDone: 'The contractor noted the login IDs',
  shown: 'Shown',
  notShown: 'Not shown yet',
  codes: 'Usage codes',
  codesHelp: 'Ask the contractor to open 「契約情報」 in MyPage and note the usage code of each line.',
  myPage: 'Read in MyPage instead',
  myPageDone: 'Read in MyPage',
  reason: 'No printer could be used',
  turn: 'Turn the screen to the contractor',
  note: 'This is the login ID of {line}. Please write it down.',
  seconds: 'Closes in {n} seconds',
  next: 'Next line',
  close: 'Close',
}
