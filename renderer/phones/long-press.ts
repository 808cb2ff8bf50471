/** A finger that stays: 長押し. */

const MILLISECONDS = 500

/** @param act what a long press does; letting go or leaving before half a second does nothing */
export function useLongPress(act: () => void): { begin(): void; end(): void } {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const end = (): void => clearTimeout(waiting)
  return {
    begin() {
      end()
      waiting = setTimeout(act, MILLISECONDS)
    },
    end,
  }
}
