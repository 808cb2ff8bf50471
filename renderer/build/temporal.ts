/**
 * What pages load for `temporal-polyfill`: Chromium's own Temporal, and the polyfill only where there is none. Whoever
 * imports it waits for it.
 */
import type { Temporal as Polyfill } from 'temporal-polyfill'

type TemporalApi = typeof Polyfill

const own = (globalThis as { readonly Temporal?: TemporalApi }).Temporal

export const Temporal: TemporalApi = own ?? (await import('temporal-polyfill/implementation')).Temporal
