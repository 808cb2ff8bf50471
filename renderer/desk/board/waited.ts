/** For how long something has been waited for, as the counter says it. */
import { millisecondsBetween, type Instant } from '#shared/domain/time/time.ts'

/** What is shown of a wait: minutes and seconds at first, then minutes, then hours. */
export type Waited =
  | { readonly unit: 'seconds'; readonly text: string }
  | { readonly unit: 'minutes'; readonly n: number }
  | { readonly unit: 'hours'; readonly h: number; readonly m: number }

/** @param now the screen's clock; one that lags behind main's counts as no wait at all. */
export function waited(since: Instant, now: Instant): Waited {
  const seconds = Math.max(0, Math.floor(millisecondsBetween(since, now) / 1000))
  const minutes = Math.floor(seconds / 60)
  if (minutes < 10) return { unit: 'seconds', text: `${minutes}:${String(seconds % 60).padStart(2, '0')}` }
  if (minutes < 60) return { unit: 'minutes', n: minutes }
  return { unit: 'hours', h: Math.floor(minutes / 60), m: minutes % 60 }
}
