/** What can be done from anywhere. What a button on screen does, its key does too, and only while the button is there. */
import { onScopeDispose } from 'vue'
import { useRouter } from 'vue-router'
import { defaultPreferences, scaledBy, type TextScale } from '#shared/contract/preferences.ts'
import type { Control } from '#shared/domain/controls/control.ts'
import { findControl } from '../../../ui/controls/data-control.ts'
import { useDialogsAround } from '../../../ui/dialogs/dialogs.ts'
import { giveFocus } from '../../../ui/press/give-focus.ts'
import { desk } from '../../bridge.ts'
import { useMaskStore } from '../../stores/mask.ts'
import { usePreferencesStore } from '../../stores/preferences.ts'
import { useSessionsStore } from '../../stores/sessions.ts'
import { useDiagnostics } from '../about/save-diagnostics.ts'
import { ruleList } from '../../settings/rules/on-demand.ts'
import { settingsAt } from '../../settings/sections.ts'
import SearchDialog from '../../list/search/SearchDialog.vue'
import { shortcutList } from '../on-demand.ts'
import CommandPalette from './CommandPalette.vue'
import { useCommands, type Command } from './commands.ts'
import { goToNextRule, nextRuleTag } from './next-rule.ts'

function isOn(button: HTMLElement | null): button is HTMLElement {
  return button?.matches(':not(:disabled, [aria-disabled=true], [data-next=waits])') === true
}

/** A command that presses a button: what is typed in a field is handed over first, since the focus leaves it. */
function pressing(
  id: string,
  button: () => HTMLElement | null,
  parts: Omit<Command, 'id' | 'run' | 'enabled'>,
): Command {
  return {
    id,
    ...parts,
    enabled: () => isOn(button()),
    run: () => {
      const found = button()
      if (!isOn(found)) return
      giveFocus(found)
      found.click()
    },
  }
}

function byControl(control: Control): () => HTMLElement | null {
  return () => findControl(control)
}

/** The one thing that is to be done: what was led to, else what is next, else what the dialog or the page is for. */
function primary(): HTMLElement | null {
  const dialog = [...document.querySelectorAll('[role=dialog][data-state=open]')].at(-1)
  const place = dialog ?? document.querySelector('main')
  return (
    place?.querySelector<HTMLElement>('[data-act][data-led]') ??
    place?.querySelector<HTMLElement>('[data-act][data-next]') ??
    place?.querySelector<HTMLElement>('[data-primary]') ??
    null
  )
}

/** For the window's root, once. */
export function useAppCommands(): void {
  const dialogs = useDialogsAround()
  const router = useRouter()
  const sessions = useSessionsStore()
  const mask = useMaskStore()
  const preferences = usePreferencesStore()

  const saveDiagnostics = useDiagnostics()
  const scale = (textScale: TextScale): Promise<void> => preferences.change({ textScale })

  async function newSession(): Promise<void> {
    const opened = await sessions.create()
    if (opened !== null) await router.push({ name: 'session', params: { id: opened.id } })
  }

  useCommands().register(
    pressing('primary', primary, {
      label: () => primary()?.dataset['primary'] ?? primary()?.textContent ?? '',
      group: 'page',
      keys: ['f9'],
      overDialogs: true,
    }),
    pressing('addLine', byControl('add-line'), { label: 'lines.add', group: 'page', keys: ['f6'] }),
    pressing('duties', byControl('duties-show'), {
      label: 'duties.showAll',
      group: 'page',
      keys: ['alt+s'],
    }),
    pressing('park', byControl('park'), { label: 'frame.park', group: 'session', keys: ['f4'] }),
    pressing('phones', byControl('open-phones'), {
      label: 'frame.phones',
      group: 'session',
      keys: ['f7'],
    }),
    pressing('abandon', byControl('abandon'), { label: 'frame.abandon', group: 'session' }),
    { id: 'newSession', label: 'sessions.create', keys: ['f2'], run: newSession },
    { id: 'sessions', label: 'frame.toList', keys: ['f3'], run: () => router.push({ name: 'sessions' }) },
    { id: 'search', label: 'search.title', keys: ['ctrl+f'], run: () => dialogs.ask(SearchDialog, {}) },
    {
      id: 'mask',
      label: 'keyboard.mask',
      keys: ['f8'],
      enabled: () => mask.any,
      run: () => mask.toggle(),
    },
    { id: 'when', label: 'when.title', run: () => router.push({ name: 'when' }) },
    { id: 'printers', label: 'printers.title', run: () => router.push(settingsAt('printers')) },
    { id: 'rules', label: 'rules.title', run: () => dialogs.ask(ruleList, {}) },
    {
      id: 'ruleTags',
      label: 'rules.show',
      run: () => preferences.change({ ruleTags: !preferences.current.ruleTags }),
    },
    {
      id: 'nextRule',
      label: 'rules.next',
      group: 'page',
      keys: ['alt+r'],
      enabled: () => nextRuleTag() !== null,
      overDialogs: true,
      run: goToNextRule,
    },
    { id: 'rulebook', label: 'rulebook.title', run: () => router.push(settingsAt('rulebook')) },
    {
      id: 'settings',
      label: 'settings.title',
      keys: ['ctrl+,'],
      run: () => router.push({ name: 'settings' }),
    },
    { id: 'practice', label: 'practice.title', run: () => router.push(settingsAt('practice')) },
    { id: 'diagnostics', label: 'about.diagnostics', run: saveDiagnostics },
    pressing('about', byControl('about'), { label: 'frame.about' }),
    {
      id: 'palette',
      label: 'keyboard.palette',
      keys: ['ctrl+k'],
      run: () => dialogs.ask(CommandPalette, {}),
    },
    // On a Japanese keyboard + is Shift and ;, on others Shift and =: it is pressed with and without.
    {
      id: 'zoomIn',
      label: 'keyboard.zoomIn',
      keys: ['ctrl+plus', 'ctrl+shift+plus', 'ctrl+;', 'ctrl+='],
      overDialogs: true,
      run: () => scale(scaledBy(preferences.current.textScale, 1)),
    },
    {
      id: 'zoomOut',
      label: 'keyboard.zoomOut',
      keys: ['ctrl+-'],
      overDialogs: true,
      run: () => scale(scaledBy(preferences.current.textScale, -1)),
    },
    {
      id: 'zoomReset',
      label: 'keyboard.zoomReset',
      keys: ['ctrl+0'],
      overDialogs: true,
      run: () => scale(defaultPreferences.textScale),
    },
    { id: 'shortcuts', label: 'keyboard.shortcuts', keys: ['f1'], run: () => dialogs.ask(shortcutList, {}) },
  )
  onScopeDispose(
    desk().on(
      'app.open',
      ({ sessionId }) => void router.push({ name: 'session', params: { id: sessionId } }),
    ),
  )
  onScopeDispose(desk().on('app.command', ({ command }) => useCommands().run(command)))
}
