/** The practice carrier's settings and practice time, as the in-page fake of the desk answers them. */
import type { Practice } from '#shared/contract/desk.ts'
import type { FakeDesk } from './desk-bridge.ts'

const DAY = 86_400_000

export function practiceAnswers(fake: () => Pick<FakeDesk, 'practice' | 'info'>) {
  return {
    'practice.read': () => fake().practice,
    'practice.write': (input: Practice) => (fake().practice = input),
    'practice.forward': ({ by }: { by: 'day' | 'month' }) => {
      const { info } = fake()
      const step = by === 'day' ? DAY : 30 * DAY
      return (fake().info = { ...info, ahead: info.ahead + step, movedOn: info.movedOn + step })
    },
  }
}
