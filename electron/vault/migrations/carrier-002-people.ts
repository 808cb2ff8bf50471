import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A line as version 1 left it: only what this step reads; everything else goes through untouched. */
const oldLine = z.looseObject({
  contractorIsUser: z.boolean(),
  userName: z.string(),
  userBirthDate: z.string(),
  /** Whole only where the user had been changed. */
  user: z.looseObject({}).optional(),
})

const oldDocument = z.looseObject({
  contractorName: z.string(),
  contractorBirthDate: z.string(),
  lines: z.array(oldLine),
})

interface Row {
  document?: unknown
}

/** Version 1 joined both names with a space. One that had a space of its own reads as before, joined again. */
function namesOf(joined: string): { familyName: string; givenName: string } {
  const [familyName = '', ...rest] = joined.split(' ')
  return { familyName, givenName: rest.join(' ') }
}

function withPerson(old: z.infer<typeof oldLine>): unknown {
  const { contractorIsUser, userName, userBirthDate, user, ...line } = old
  const known = { ...namesOf(userName), birthDate: userBirthDate, sex: null, relation: null }
  return {
    ...line,
    user: contractorIsUser ? null : (user ?? known),
    userChanged: user !== undefined,
  }
}

/** A document that does not read stays as it is. */
function withPeople(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  const { contractorName, contractorBirthDate, lines, ...account } = old.data
  return {
    ...account,
    contractor: { ...namesOf(contractorName), birthDate: contractorBirthDate, paymentKind: '' },
    lines: lines.map(withPerson),
  }
}

export const carrier002People: Migration = {
  version: 2,
  name: 'people and what is paid with',
  why:
    'An application carries everything that the desk asks for: how the contractor pays, which decides about points (S18), ' +
    'and sex and relation of a user (S30). Version 1 kept a name and a date of each. What it did not carry is not made ' +
    'up: null, and no kind of payment.',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<Row>('accounts')
      .toCollection()
      .modify((row) => {
        row.document = withPeople(row.document)
      })
  },
}
