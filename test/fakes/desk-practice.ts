/** The practice carrier's settings, practice time, the question about the clock and the branch, as the in-page fake of the desk answers them. */
import type { AppInfo, Practice } from '#shared/contract/desk.ts'
import type { Branch } from '#shared/domain/branch.ts'
import type { TimeStep } from '#shared/rules/calendar/practice-time.ts'

/** Milliseconds. */
const steps: Readonly<Record<TimeStep, number>> = {
  tenMinutes: 600_000,
  hour: 3_600_000,
  day: 86_400_000,
  month: 30 * 86_400_000,
}

interface Settings {
  practice: Practice
  info: AppInfo
  branch: Branch
}

export function practiceAnswers(fake: () => Settings) {
  return {
    'branch.read': () => fake().branch,
    'branch.write': (input: Branch) => (fake().branch = input),
    'practice.read': () => fake().practice,
    'practice.write': (input: Practice) => (fake().practice = input),
    'app.clock': ({ right }: { right: boolean }) => {
      const { info } = fake()
      const clockDoubt = right || !info.clockDoubt ? null : { ...info.clockDoubt, answered: true }
      return (fake().info = { ...info, clockDoubt })
    },
    'practice.damageSeen': () => (fake().info = { ...fake().info, practiceTimeDamage: null }),
    'practice.forward': ({ by }: { by: TimeStep }) => {
      const { info } = fake()
      const step = steps[by]
      return (fake().info = { ...info, ahead: info.ahead + step, movedOn: info.movedOn + step })
    },
  }
}
