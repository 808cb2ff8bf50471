/** Compiles only when the stand-in has everything that `Platform` promises. Never run. */
import type * as standIn from './module/index.ts'
import type { Platform } from './platform.ts'

type Holds<T extends Platform> = T

export type StandIn = Holds<typeof standIn>
