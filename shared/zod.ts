/**
 * The one door to zod. Zod probes `new Function` unless it is told not to before the first schema is
 * built, and our content security policy forbids that probe; so every schema imports zod from here.
 */
import { z } from 'zod'

z.config({ jitless: true })

export { z }
