/** The desk database's history, in order. A new step is a new file and a new line here. */
import type { Migration } from '../page/databases/migration.ts'
import { desk001Sessions } from './desk-001-sessions.ts'
import { desk002Unfinished } from './desk-002-unfinished.ts'
import { desk003FirstMinute } from './desk-003-first-minute.ts'
import { desk004Iccids } from './desk-004-iccids.ts'
import { desk005LoginIdShown } from './desk-005-login-id-shown.ts'
import { desk006Duties } from './desk-006-duties.ts'
import { desk007Retention } from './desk-007-retention.ts'
import { desk008TypedTexts } from './desk-008-typed-texts.ts'
import { desk009Locks } from './desk-009-locks.ts'
import { desk010LaterParts } from './desk-010-later-parts.ts'
import { desk011Reasons } from './desk-011-reasons.ts'
import { desk012Names } from './desk-012-names.ts'
import { desk013PaperWish } from './desk-013-paper-wish.ts'

export const deskMigrations: readonly Migration[] = [
  desk001Sessions,
  desk002Unfinished,
  desk003FirstMinute,
  desk004Iccids,
  desk005LoginIdShown,
  desk006Duties,
  desk007Retention,
  desk008TypedTexts,
  desk009Locks,
  desk010LaterParts,
  desk011Reasons,
  desk012Names,
  desk013PaperWish,
]
