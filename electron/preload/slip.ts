/** The slip window's bridge. */
import type { slipCalls, slipPushes } from '#shared/contract/slip.ts'
import { expose } from './expose.ts'

expose<typeof slipCalls, typeof slipPushes>('slip', 'slip')
