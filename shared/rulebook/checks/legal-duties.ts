/** What no pack may leave out: the duties that the law and the ministry's test visits ask of a counter (R1, R5, R7, R8, R14, R17, R26). */
import type { RuleId } from '../../domain/verdict.ts'
import type { Duty, DutyCondition } from '../schema/duties.ts'
import type { Rulebook } from '../schema/pack.ts'

export interface LegalDuty {
  /** By which a pack names it. */
  readonly id: string
  readonly rule: RuleId
  readonly per: Duty['per']
  /** It may be asked more often than the law says, never more seldom. */
  readonly when: readonly DutyCondition[]
  readonly blocks: Duty['blocks']
  /** How it may be answered, so that a date is compared and a mismatch stops. */
  readonly answers: readonly Duty['answer']['kind'][]
  /** One of its answers must stop what does not match. */
  readonly stops?: true
  /** Absent: in every pack. */
  readonly onlyIf?: (book: Rulebook) => boolean
}

/** The duty whose answer is the day on which the contract document was handed over (R7, R11). */
export const DOCUMENT_DUTY = 'handOver.document'

const identity = { per: 'session', when: ['identityLine', 'always'], blocks: 'activation' } as const
const matters = {
  per: 'session',
  when: ['always'],
  blocks: 'activation',
  answers: ['tick', 'choice'],
} as const

export const legalDuties: readonly LegalDuty[] = [
  { ...identity, id: 'identity.document', rule: 'R1', answers: ['choice'] },
  { ...identity, id: 'identity.expiry', rule: 'R1', answers: ['date'] },
  { ...identity, id: 'identity.match', rule: 'R5', answers: ['result', 'choice'], stops: true },
  { ...identity, id: 'identity.method', rule: 'R2', answers: ['choice'] },
  { ...matters, id: 'matters.user', rule: 'R8' },
  { ...matters, id: 'matters.measure', rule: 'R8', when: ['cancellable', 'always'] },
  { ...matters, id: 'matters.cancel', rule: 'R8', when: ['minimumUse', 'voiceLine', 'always'] },
  { ...matters, id: 'matters.limits', rule: 'R8' },
  { ...matters, id: 'matters.fees', rule: 'R7' },
  { ...matters, id: 'matters.screening', rule: 'R26' },
  { ...matters, id: 'minor.filtering', rule: 'R14', per: 'line', when: ['userUnderAge', 'always'] },
  {
    ...{ id: 'mnp.sameName', rule: 'R17', per: 'line', when: ['mnpLine', 'always'], blocks: 'activation' },
    answers: ['result', 'choice'],
    stops: true,
  },
  {
    ...{
      id: 'minor.guardian',
      rule: 'R12',
      per: 'session',
      when: ['contractorUnderAge'],
      blocks: 'activation',
    },
    answers: ['result', 'choice'],
    stops: true,
    onlyIf: ({ contractorMinAge, duties }) => contractorMinAge < duties.minorUnder,
  },
  {
    ...{ id: 'sim.esim', rule: 'R19', per: 'line', when: ['esimLine'], blocks: 'activation' },
    answers: ['tick', 'choice'],
    onlyIf: ({ simKinds }) => simKinds.includes('esim'),
  },
  {
    ...{ id: 'minor.enabled', rule: 'R14', per: 'line', blocks: 'completion' },
    when: ['minorFiltered', 'userUnderAge', 'always'],
    answers: ['tick', 'choice'],
  },
  { ...matters, id: DOCUMENT_DUTY, rule: 'R7', blocks: 'completion', answers: ['tick'] },
]
