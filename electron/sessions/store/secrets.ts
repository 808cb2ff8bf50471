/** Login IDs and usage codes at the desk: sealed until handed over, a salted hash and four characters after that (L8). */
import type { LineSecrets } from '#shared/contract/vault.ts'
import type { LineId, LoginId, SessionId, UsageCode } from '#shared/domain/ids.ts'
import type { UsageCodeRecord } from '#shared/domain/usage-code.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { codeHash, newSalt } from '../../lib/secret-hash.ts'
import type { SessionDeps } from '../deps.ts'

type Sealing = Pick<SessionDeps, 'sealer' | 'ids'>

async function sealedCode(deps: Sealing, code: UsageCode) {
  const salt = newSalt(deps.ids)
  return { codeSealed: await deps.sealer.seal(code), codeSalt: salt, codeHash: codeHash(code, salt) }
}

/** Both secrets of a line whose contract was just concluded (S36). */
export async function sealContract(
  deps: Sealing,
  sessionId: SessionId,
  line: { lineId: LineId; loginId: LoginId; code: UsageCode },
): Promise<LineSecrets> {
  const { lineId, loginId, code } = line
  return {
    sessionId,
    lineId,
    loginIdSealed: await deps.sealer.seal(loginId),
    ...(await sealedCode(deps, code)),
  }
}

/** The line's secrets with a newer code in place of the old one; the login ID is permanent (L11). */
export async function sealNewCode(deps: Sealing, before: LineSecrets, code: UsageCode): Promise<LineSecrets> {
  return { ...before, ...(await sealedCode(deps, code)) }
}

/** Nothing sealed is left; salt and hash stay. */
export function withoutSecrets(secrets: LineSecrets): LineSecrets {
  return { ...secrets, loginIdSealed: null, codeSealed: null }
}

/** The sealed code is gone; only a reissue helps from here on (L10). */
function withoutCode(secrets: LineSecrets): LineSecrets {
  return { ...secrets, codeSealed: null }
}

/** The secrets of one line, or none when its contract is not concluded. */
export async function secretsOfLine(
  deps: Pick<SessionDeps, 'store'>,
  sessionId: SessionId,
  lineId: LineId,
): Promise<LineSecrets | null> {
  return (await deps.store.secrets(sessionId)).find((s) => s.lineId === lineId) ?? null
}

/** As a one-item list for a change, or none: what is replaced whole with the code erased. */
export async function codeErased(
  deps: Pick<SessionDeps, 'store'>,
  sessionId: SessionId,
  lineId: LineId,
): Promise<LineSecrets[]> {
  const secrets = await secretsOfLine(deps, sessionId, lineId)
  return secrets ? [withoutCode(secrets)] : []
}

/** What the desk may show of a code that was just issued: its last four characters. */
export function codeRecord(code: UsageCode, generation: number, issuedAt: Instant): UsageCodeRecord {
  return { generation, status: 'issued', last4: code.slice(-4), issuedAt, handedAt: null }
}
