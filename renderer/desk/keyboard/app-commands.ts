/** What can be done from anywhere. What a button on screen does, its key does too, and only while the button is there. */
import { onScopeDispose, ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { desk } from '../bridge.ts'
import { useMaskStore } from '../stores/mask.ts'
import { useRulesStore } from '../stores/rules.ts'
import { useSearchStore } from '../stores/search.ts'
import { useSessionsStore } from '../stores/sessions.ts'
import { useCommands, type Command } from './commands.ts'
import { goToNextRule, nextRuleTag } from './next-rule.ts'

function button(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`${selector}:not(:disabled):not([aria-disabled=true])`)
}

/** A command that presses a button. */
function pressing(id: string, selector: string, parts: Omit<Command, 'id' | 'run' | 'enabled'>): Command {
  return {
    id,
    ...parts,
    enabled: () => button(selector) !== null,
    run: () => {
      const found = button(selector)
      found?.focus()
      found?.click()
    },
  }
}

const PRIMARY = 'main [data-primary]'

/** For the window's root, once. @returns what the two dialogs of this folder open by. */
export function useAppCommands(): { palette: Ref<boolean>; shortcuts: Ref<boolean> } {
  const palette = ref(false)
  const shortcuts = ref(false)
  const router = useRouter()
  const sessions = useSessionsStore()
  const mask = useMaskStore()
  const rules = useRulesStore()
  const search = useSearchStore()

  async function newSession(): Promise<void> {
    const opened = await sessions.create()
    if (opened !== null) await router.push({ name: 'session', params: { id: opened.id } })
  }

  useCommands().register(
    pressing('primary', PRIMARY, {
      label: () => document.querySelector<HTMLElement>(PRIMARY)?.dataset.primary ?? '',
      group: 'page',
      keys: ['f9'],
    }),
    pressing('addLine', '[data-testid="add-line"]', { label: 'lines.add', group: 'page', keys: ['f6'] }),
    pressing('duties', '[data-testid="duties-show"]', {
      label: 'duties.showAll',
      group: 'page',
      keys: ['alt+s'],
    }),
    pressing('park', '[data-testid="park"]', { label: 'frame.park', group: 'session', keys: ['f4'] }),
    pressing('phones', '[data-testid="open-phones"]', {
      label: 'frame.phones',
      group: 'session',
      keys: ['f7'],
    }),
    pressing('abandon', '[data-testid="abandon"]', { label: 'frame.abandon', group: 'session' }),
    { id: 'newSession', label: 'sessions.create', keys: ['f2'], run: newSession },
    { id: 'sessions', label: 'frame.toList', keys: ['f3'], run: () => router.push({ name: 'sessions' }) },
    { id: 'search', label: 'search.title', keys: ['ctrl+f'], run: () => (search.open = true) },
    {
      id: 'mask',
      label: 'keyboard.mask',
      keys: ['f8'],
      enabled: () => mask.any,
      run: () => mask.toggle(),
    },
    { id: 'when', label: 'when.title', run: () => router.push({ name: 'when' }) },
    { id: 'printers', label: 'printers.title', run: () => router.push({ name: 'printers' }) },
    { id: 'rules', label: 'rules.title', run: () => (rules.open = true) },
    {
      id: 'nextRule',
      label: 'rules.next',
      group: 'page',
      keys: ['alt+r'],
      enabled: () => nextRuleTag() !== null,
      overDialogs: true,
      run: goToNextRule,
    },
    { id: 'rulebook', label: 'rulebook.title', run: () => router.push({ name: 'rulebook' }) },
    pressing('settings', '[data-testid="practice-settings"]', { label: 'frame.practiceSettings' }),
    pressing('about', '[data-testid="about"]', { label: 'frame.about' }),
    {
      id: 'palette',
      label: 'keyboard.palette',
      keys: ['ctrl+k'],
      run: () => (palette.value = true),
    },
    { id: 'shortcuts', label: 'keyboard.shortcuts', keys: ['f1'], run: () => (shortcuts.value = true) },
  )
  onScopeDispose(desk().on('app.command', ({ command }) => useCommands().run(command)))
  return { palette, shortcuts }
}
