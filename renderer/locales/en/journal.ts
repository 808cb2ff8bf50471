/** What was done, as the record of a reception says it. */
import type { ja } from '../ja/index.ts'

export const journal: (typeof ja)['journal'] = {
  carrier: 'carrier',
  session: {
    opened: 'opened',
    parked: 'parked',
    resumed: 'resumed',
    abandoned: 'given up',
    completed: 'completed',
  },
  field: { saved: 'typed ({n} fields)' },
  application: { sent: 'application sent', done: 'application concluded', failed: 'application failed' },
  line: {
    added: 'line added',
    removed: 'line removed',
    contracted: 'contracted, login ID and usage code issued',
    activating: 'activation asked for',
    active: 'active',
    failed: 'activation failed',
    unknown: 'activation result unknown',
    cancelTooLate: 'too late to stop',
    newNumber: 'Goes on with a new number (consent given)',
    simChecked: 'SIM card checked',
    withdrawn: 'withdrawn',
  },
  code: {
    issued: 'new usage code issued',
    reissued: 'usage code reissued',
    superseded: 'old usage code superseded',
    revoked: 'usage code revoked',
    linked: 'usage code used',
    expired: 'usage code expired',
  },
  slip: { printed: 'printed', out: 'came out', handed: 'handed over' },
  device: { friendAdded: 'friend-add confirmed', heldByStaff: 'customer’s phone taken in hand' },
  link: {
    started: 'started',
    linked: 'linked',
    failed: 'failed',
    accountConfirmed: 'own account confirmed',
    deferred: 'left for later',
    takenUp: 'taken up again',
    unlinked: 'unlinked',
  },
  user: { changed: 'user changed' },
}
