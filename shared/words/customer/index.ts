/** What a customer may hear of every refusal, by code: these words are in the phones' bundle too. */
import type { ReasonCode } from '../../domain/reason-codes.ts'
import { codesToCustomer } from './codes.ts'
import { contractToCustomer } from './contract.ts'
import { dataToCustomer } from './data.ts'
import { dutiesToCustomer } from './duties.ts'
import { linkingToCustomer } from './linking.ts'
import { machineToCustomer } from './machine.ts'
import { managerToCustomer } from './manager.ts'
import { noPrinterToCustomer } from './no-printer.ts'
import { papersToCustomer } from './papers.ts'
import { recordedToCustomer } from './recorded.ts'
import { rulebookToCustomer } from './rulebook.ts'
import { scanToCustomer } from './scan.ts'
import { searchToCustomer } from './search.ts'
import { sessionToCustomer } from './session.ts'
import { signInToCustomer } from './sign-in.ts'
import type { CustomerText } from './texts.ts'

export const customerWords: Readonly<Record<ReasonCode, CustomerText>> = {
  ...linkingToCustomer,
  ...codesToCustomer,
  ...sessionToCustomer,
  ...contractToCustomer,
  ...papersToCustomer,
  ...noPrinterToCustomer,
  ...managerToCustomer,
  ...machineToCustomer,
  ...rulebookToCustomer,
  ...dutiesToCustomer,
  ...dataToCustomer,
  ...searchToCustomer,
  ...scanToCustomer,
  ...signInToCustomer,
  ...recordedToCustomer,
}
