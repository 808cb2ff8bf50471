/** The practice phones' bridge. */
import type { phoneCalls, phonePushes } from '#shared/contract/phones.ts'
import { expose } from './expose.ts'

expose<typeof phoneCalls, typeof phonePushes>('phones', 'phones')
