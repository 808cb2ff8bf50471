/** The desk's bridge. */
import type { deskCalls, deskPushes } from '#shared/contract/desk.ts'
import { expose } from './expose.ts'

expose<typeof deskCalls, typeof deskPushes>('desk', 'desk')
