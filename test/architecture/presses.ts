/**
 * Every button of desk and phones is an act or named here as one that only moves, shows or fills in (E1). A new button
 * fails the check until somebody has said which it is.
 */
import type { deskCalls } from '#shared/contract/desk.ts'
import type { phoneCalls } from '#shared/contract/phones.ts'
import type { SourceFile } from './project-files.ts'

/** Calls that cancel, withdraw, decide, print or make evidence. */
const ACT_CALLS: readonly (keyof typeof deskCalls | keyof typeof phoneCalls)[] = [
  'session.abandon',
  'session.complete',
  'session.apply',
  'session.resume',
  'line.activate',
  'line.cancelActivation',
  'line.askAgain',
  'line.askScreening',
  'line.newNumber',
  'line.withdraw',
  'slip.print',
  'slip.spoiled',
  'slip.handOver',
  'slip.substitute',
  'loginId.show',
  'device.friendAdded',
  'link.start',
  'link.record',
  'link.confirmAccount',
  'link.fail',
  'link.defer',
  'link.unlink',
  'code.reissue',
  'user.change',
  'rulebook.use',
  'rulebook.remove',
  'printers.test',
  'manager.setPin',
  'practice.forward',
  'phone.addFriend',
  'phone.linkContractor',
  'phone.linkUser',
  'phone.logIn',
  'phone.activate',
  'phone.reissue',
  'phone.changeUser',
  'phone.unlink',
  'phone.useData',
  'phone.befriend',
  'phone.give',
  'phone.changePlan',
  'phone.changeOptions',
  'phone.changePayment',
  'phone.addData',
  'phone.endContract',
]

type Plain = 'moves' | 'shows' | 'fills' | 'repeats'

/** By file, then by control as the template writes it; without one, by what it does. */
export const plainButtons: Readonly<Record<string, Readonly<Record<string, Plain>>>> = {
  'renderer/desk/parts/abilities/AbilitiesButton.vue': { abilities: 'shows' },
  'renderer/desk/app/about/AboutDialog.vue': {
    'about.diagnostics': 'repeats',
    'dialog-cancel': 'shows',
  },
  'renderer/desk/board/BoardCell.vue': { "emit('lead')": 'moves' },
  'renderer/desk/board/BoardNext.vue': { control: 'moves' },
  'renderer/desk/board/BoardStrip.vue': { 'board-strip.open': 'shows' },
  'renderer/desk/steps/check/ContractorReadBack.vue': { "emit('edit')": 'moves' },
  'renderer/desk/steps/check/LineReadBack.vue': { "emit('edit')": 'moves' },
  'renderer/desk/steps/done/DonePage.vue': { 'to-list': 'moves' },
  'renderer/desk/parts/duties/CustomerDisplay.vue': {
    "control.one('display-voice.', spoken)": 'shows',
    'display-close': 'shows',
  },
  'renderer/desk/parts/duties/DutyField.vue': { 'parts.show': 'shows' },
  'renderer/desk/parts/duties/DutyNotice.vue': { 'duties-lead': 'moves' },
  'renderer/desk/parts/duties/DutyPanel.vue': { 'duties-show': 'shows' },
  'renderer/desk/app/frame/AppBar.vue': {
    mask: 'fills',
    'settings.open': 'moves',
    about: 'shows',
  },
  'renderer/desk/app/frame/ClosedNotice.vue': { '/': 'moves' },
  'renderer/desk/app/frame/FormCurtain.vue': { 'curtain.show': 'shows' },
  'renderer/desk/app/frame/LeftOpenNote.vue': { 'left-open.lead': 'moves', 'left-open.dismiss': 'shows' },
  'renderer/desk/app/frame/ParkDialog.vue': { 'inMinutes(30)': 'fills', 'inMinutes(60)': 'fills' },
  'renderer/desk/app/frame/SaveState.vue': { 'store.retrySave()': 'repeats', 'not-saved': 'moves' },
  'renderer/desk/app/frame/SessionFrame.vue': { '/': 'moves' },
  'renderer/desk/app/frame/SessionHeader.vue': { board: 'shows', 'open-phones': 'moves', park: 'shows' },
  'renderer/desk/app/frame/StepBar.vue': { 'control.step(item.step)': 'moves' },
  'renderer/desk/app/frame/StepFooter.vue': { back: 'moves', next: 'moves' },
  'renderer/desk/app/frame/UnsavedNote.vue': { "emit('lead', row.path)": 'moves' },
  'renderer/desk/app/keyboard/ShortcutList.vue': { 'shortcuts-close': 'shows' },
  'renderer/desk/app/keyboard/scanner/ScanNotice.vue': { 'scan-notice.dismiss': 'shows' },
  'renderer/desk/steps/lines/IssuedOn.vue': { 'controls.fromIssue': 'shows' },
  'renderer/desk/steps/lines/PlanFields.vue': { 'controls.samePlan': 'fills' },
  'renderer/desk/parts/AddLine.vue': { 'add-line': 'fills' },
  'renderer/desk/steps/link/FoldButton.vue': { control: 'shows' },
  'renderer/desk/steps/link/LinkItem.vue': { 'controls.more': 'shows' },
  'renderer/desk/steps/link/LinkMore.vue': { 'controls.printNew': 'moves' },
  'renderer/desk/steps/slips/no-printer/ShownLoginId.vue': { 'login-id-close': 'shows' },
  'renderer/desk/parts/masking/MaskButton.vue': { control: 'shows' },
  'renderer/desk/parts/ReasonField.vue': { 'value = text': 'fills' },
  'renderer/desk/parts/RuleTag.vue': {
    button: 'shows',
    'rule-words.close': 'shows',
    'rule-words.all': 'shows',
  },
  'renderer/desk/parts/reasons/FieldLinks.vue': { "control.one('refusal.field-', to)": 'moves' },
  'renderer/desk/parts/TroubleNote.vue': { 'refusal.dismiss': 'shows' },
  'renderer/desk/settings/practice/PracticeTimeDamaged.vue': { 'practice-damaged.seen': 'shows' },
  'renderer/desk/settings/printers/FolderField.vue': {
    'printers.pick': 'fills',
    'printers.standard': 'fills',
  },
  'renderer/desk/settings/printers/PrintersSection.vue': {
    'printers.reload': 'repeats',
    'open-slip-folder': 'moves',
  },
  'renderer/desk/app/recovery/RecoveryPage.vue': { 'recovery.retry': 'repeats' },
  'renderer/desk/settings/rulebook/LoadPanel.vue': { 'rulebook.choose': 'fills' },
  'renderer/desk/settings/SettingsPage.vue': { 'settings.back': 'moves' },
  'renderer/desk/home/FirstTimeCard.vue': {
    'home.first-time.branch': 'moves',
    'home.first-time.dismiss': 'shows',
  },
  'renderer/desk/settings/rules/RuleList.vue': { 'dialog-cancel': 'shows' },
  'renderer/desk/list/search/SearchDialog.vue': {
    submit: 'shows',
    'dialog-cancel': 'shows',
    'search.find': 'shows',
  },
  'renderer/desk/list/SessionSwitcher.vue': {
    'control.switchTo(row.receptionNumber)': 'moves',
    '/': 'moves',
  },
  'renderer/desk/list/SessionsPage.vue': {
    'search.open': 'shows',
    'when.open': 'moves',
    'family.open': 'shows',
    'home.rulebook': 'moves',
  },
  'renderer/desk/steps/slips/SlipJobs.vue': { 'controls.look': 'shows' },
  'renderer/desk/steps/slips/SlipsPage.vue': { 'open-slip-folder': 'moves' },
  'renderer/desk/when/TicketPanel.vue': { 'ticket.list': 'moves', 'ticket.next': 'shows' },
  'renderer/desk/when/WhenPage.vue': { 'when.back': 'moves' },
  'renderer/phones/account/AccountScreen.vue': { 'account-talk': 'moves', 'asking = false': 'shows' },
  'renderer/phones/contractor/ContractorScreen.vue': {
    mypage: 'moves',
    "control.one('login-', action)": 'moves',
    'new-login': 'moves',
    'mypage-login': 'moves',
  },
  'renderer/phones/contractor/LogInScreen.vue': { 'first-login': 'shows' },
  'renderer/phones/contractor/OneTapScreen.vue': {
    'one-tap': 'moves',
    "phone.replace({ name: 'contractor' })": 'moves',
  },
  'renderer/phones/contractor/ShownCodeScreen.vue': { 'back-to-talk': 'moves' },
  'renderer/phones/frame/PracticePhone.vue': { home: 'moves' },
  'renderer/phones/friends/FriendsScreen.vue': {
    'friend-row': 'shows',
    talk: 'moves',
    'chosen = false': 'shows',
  },
  'renderer/phones/gift/GiftScreen.vue': {
    "control.one('gift-gb-', choice.value)": 'fills',
    "phone.replace({ name: 'userLink' })": 'moves',
  },
  'renderer/phones/help/HelpScreen.vue': {
    "control.one('topic-', topic)": 'shows',
    'chat-ai': 'shows',
    'chat-operator': 'shows',
  },
  'renderer/phones/home/HomeScreen.vue': { friends: 'moves', 'open-more': 'moves', 'talk-row': 'moves' },
  'renderer/phones/home/MoreScreen.vue': { 'tile.id': 'moves' },
  'renderer/phones/my-page/ActionScreen.vue': { 'end-to-talk': 'moves' },
  'renderer/phones/my-page/ActivationPart.vue': { 'activation-look': 'shows', 'asking = false': 'shows' },
  'renderer/phones/my-page/ContractScreen.vue': { 'mypage-user': 'moves', 'asking = false': 'shows' },
  'renderer/phones/my-page/LinkScreen.vue': { 'asking = null': 'shows' },
  'renderer/phones/my-page/MyPageScreen.vue': {
    'mypage-contract': 'moves',
    'mypage-link': 'moves',
    "control.one('mypage-action-', action)": 'moves',
  },
  'renderer/phones/my-page/actions/EndAction.vue': { 'end-no': 'shows' },
  'renderer/phones/official/OfficialScreen.vue': { search: 'moves' },
  'renderer/phones/official/SearchScreen.vue': { 'search-result': 'moves' },
  'renderer/phones/parts/CodeCard.vue': { copy: 'fills' },
  'renderer/phones/parts/PickList.vue': { 'pickOf(control, choice.value)': 'fills' },
  'renderer/phones/parts/ScreenFrame.vue': { back: 'moves' },
  'renderer/phones/parts/TabBar.vue': { 'tab.id': 'moves' },
  'renderer/phones/talk/TalkScreen.vue': { 'entry.id': 'moves' },
  'renderer/phones/user-link/LinkDoneScreen.vue': { "phone.openFromHome({ name: 'talk' })": 'moves' },
  'renderer/phones/user-link/UserLinkScreen.vue': { paste: 'fills' },
  'renderer/ui/layout/FoldPanel.vue': { control: 'shows' },
  'renderer/ui/layout/PageIndex.vue': { "emit('go', n)": 'moves' },
  'renderer/ui/dialogs/HouseDialog.vue': { submit: 'shows', 'dialog-cancel': 'shows' },
}

export interface PressFaults {
  /** How many buttons were looked at. */
  readonly found: number
  readonly faults: readonly string[]
}

const BUTTON = /<(?:UButton|BackButton|button)\b((?:[^>"]|"[^"]*")*)>/g

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s):?${name}="([^"]*)"`).exec(attributes)?.[1] ?? null
}

function nameOf(attributes: string): string {
  const name =
    attribute(attributes, 'data-control') ?? attribute(attributes, '@click') ?? attribute(attributes, 'to')
  return (name ?? attribute(attributes, 'type') ?? '').replace(/\s+/g, ' ')
}

/** What a handler says, with the functions of the file that it names. */
function reached(handler: string, text: string): string {
  const named = [...handler.matchAll(/[A-Za-z]\w*/g)].map(([name]) => name)
  const bodies = named.map(
    (name) => new RegExp(`\\bfunction ${name}\\b[\\s\\S]*?\\n\\}`).exec(text)?.[0] ?? '',
  )
  return [handler, ...bodies].join('\n')
}

/** @param plain which buttons are no acts; a test hands in its own. */
export function pressFaults(files: readonly SourceFile[], plain = plainButtons): PressFaults {
  const pages = files.filter(
    ({ path }) => /^renderer\/.*\.vue$/.test(path) && !/(?:Act|Back)Button\.vue$/.test(path),
  )
  const buttons = pages.flatMap(({ path, text }) =>
    [...text.matchAll(BUTTON)].map(([, attributes = '']) => ({
      path,
      text,
      name: nameOf(attributes),
      handler: attribute(attributes, '@click') ?? '',
    })),
  )
  const unnamed = buttons
    .filter(({ path, name }) => plain[path]?.[name] === undefined)
    .map(
      ({ path, name }) => `${path}: is "${name}" an act? Make it an ActButton, or say in presses.ts why not`,
    )
  const acting = buttons.flatMap(({ path, name, handler, text }) =>
    ACT_CALLS.filter((call) => reached(handler, text).includes(`'${call}'`)).map(
      (call) => `${path}: "${name}" asks for ${call} and is no ActButton`,
    ),
  )
  const gone = Object.entries(plain).flatMap(([path, names]) =>
    Object.keys(names)
      .filter((name) => !buttons.some((button) => button.path === path && button.name === name))
      .map((name) => `${path}: "${name}" is no button any more`),
  )
  return { found: buttons.length, faults: [...unnamed, ...acting, ...gone] }
}

/** Where a window scrolls without looking what comes under a hand that rests. */
export function straightScrolls(files: readonly SourceFile[]): string[] {
  const allowed = ['renderer/ui/press/scrolling.ts', 'renderer/phones/parts/bring-into-view.ts']
  return files
    .filter(({ path }) => path.startsWith('renderer/') && !allowed.includes(path))
    .filter(({ text }) => /\.(?:scrollIntoView|scrollTo|scrollBy)\(|\.scrollTop \+?=/.test(text))
    .map(({ path }) => `${path} scrolls by itself: bringToSight does`)
}

/** Where the focus is given without asking whether an act would get it. */
export function straightFocus(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('renderer/') && path !== 'renderer/ui/press/give-focus.ts')
    .flatMap(({ path, text }) => {
      const calls = [...text.matchAll(/\.focus\(/g)].map(() => `${path} calls focus(): giveFocus does`)
      const acts = [...text.matchAll(/<ActButton\b((?:[^>"]|"[^"]*")*)>/g)]
      const own = acts
        .filter(([, attributes = '']) => /\sautofocus\b/.test(attributes))
        .map(() => `${path} has an act that takes the focus`)
      return [...calls, ...own]
    })
}
