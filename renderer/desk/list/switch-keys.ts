/** Alt+1 … Alt+9: to the reception with that place, from anywhere in a reception. */
import { useCommands } from '../app/keyboard/commands.ts'

/**
 * Registered for as long as the caller lives.
 * @param go with the place of the reception, from 1. @param may whether there is another reception at that place
 */
export function useSwitchKeys(go: (n: number) => void, may: (n: number) => boolean): void {
  const { register } = useCommands()
  register(
    ...Array.from({ length: 9 }, (_, index) => ({
      id: `switch.${String(index + 1)}`,
      label: 'switcher.place',
      values: { n: index + 1 },
      group: 'session' as const,
      keys: [`alt+${String(index + 1)}`],
      enabled: () => may(index + 1),
      run: () => go(index + 1),
    })),
  )
}
