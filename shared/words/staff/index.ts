/** The exact reasons by code, for the desk only: nothing that a phone loads may import this (L5). */
import type { ReasonCode } from '../../domain/reason-codes.ts'
import type { JaEn } from '../../domain/text/words.ts'
import { codesForStaff } from './codes.ts'
import { contractForStaff } from './contract.ts'
import { dutiesForStaff } from './duties.ts'
import { linkingForStaff } from './linking.ts'
import { machineForStaff } from './machine.ts'
import { managerForStaff } from './manager.ts'
import { noPrinterForStaff } from './no-printer.ts'
import { papersForStaff } from './papers.ts'
import { recordedForStaff } from './recorded.ts'
import { rulebookForStaff } from './rulebook.ts'
import { sessionForStaff } from './session.ts'
import { signInForStaff } from './sign-in.ts'

/** A code that is not here has no other reason than its words for the customer. */
export const staffWords: Readonly<Partial<Record<ReasonCode, JaEn>>> = {
  ...linkingForStaff,
  ...codesForStaff,
  ...sessionForStaff,
  ...contractForStaff,
  ...papersForStaff,
  ...noPrinterForStaff,
  ...managerForStaff,
  ...machineForStaff,
  ...rulebookForStaff,
  ...dutiesForStaff,
  ...signInForStaff,
  ...recordedForStaff,
}
