/** The page's policy stays as the app wrote it, but for what the host itself needs. */

type Directive = readonly [name: string, ...sources: string[]]

function parse(policy: string): Directive[] {
  return policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter((words): words is [string, ...string[]] => Boolean(words[0]))
}

/** `'none'` may only stand alone, so it goes when a source comes. */
const withSource = (sources: readonly string[], source: string): string[] => [
  ...sources.filter((other) => other !== "'none'"),
  source,
]

/** @returns the policy in which `name` also allows `source`; what it inherited from `default-src` it keeps. */
function allow(directives: readonly Directive[], name: string, source: string): Directive[] {
  const own = directives.find((directive) => directive[0] === name)
  const inherited = own ?? directives.find((directive) => directive[0] === 'default-src')
  if (!inherited) return [...directives]
  const [, ...sources] = inherited
  if (sources.includes(source)) return [...directives]
  const changed: Directive = [name, ...withSource(sources, source)]
  return own
    ? directives.map((directive) => (directive === own ? changed : directive))
    : [...directives, changed]
}

/**
 * @param socket the one address that `connect-src` must allow.
 * @param script the bootstrap's address, allowed by name where `'self'` does not cover it.
 */
export function policyForHost(policy: string, socket: string, script: string): string {
  let directives = allow(parse(policy), 'connect-src', socket)
  const scripts =
    directives.find(([name]) => name === 'script-src') ?? directives.find(([name]) => name === 'default-src')
  if (scripts && !scripts.includes("'self'")) directives = allow(directives, 'script-src', script)
  return directives.map((directive) => directive.join(' ')).join('; ')
}
