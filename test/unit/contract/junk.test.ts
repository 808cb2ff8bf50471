/** Every channel of every window has a schema that can say no, and a size. */
import { describe, expect, it } from 'vitest'
import type { Calls } from '#shared/contract/channel.ts'
import { deskCalls } from '#shared/contract/desk.ts'
import { phoneCalls } from '#shared/contract/phones.ts'
import { slipCalls } from '#shared/contract/slip.ts'
import { vaultCalls } from '#shared/contract/vault.ts'
import { z } from '#shared/zod.ts'
import { register } from '#electron/ipc/registrar.ts'

const contracts: Readonly<Record<string, Calls>> = {
  desk: deskCalls,
  phones: phoneCalls,
  slip: slipCalls,
  vault: vaultCalls,
}
const channels = Object.entries(contracts).flatMap(([prefix, calls]) =>
  Object.entries(calls).map(([name, call]) => ({ prefix, name, call, channel: `${prefix}:${name}` })),
)

const huge = 'x'.repeat(1_000_000)
const junk: readonly (readonly [what: string, value: unknown])[] = [
  ['null', null],
  ['nothing', undefined],
  ['an empty object', {}],
  ['a string', 'session'],
  ['a number', 7],
  ['a truth', true],
  ['a list', []],
  ['a long list', new Array(10_000).fill({})],
  ['a megabyte', huge],
  [
    'a megabyte in every place',
    Object.fromEntries(['sessionId', 'lineId', 'deviceId', 'id'].map((k) => [k, huge])),
  ],
  [
    'a query',
    { sessionId: { $ne: null }, lineId: { $ne: null }, deviceId: { $ne: null }, id: { $ne: null } },
  ],
  ['a path', { sessionId: '../../x', lineId: '../../x', deviceId: '../../x', id: '../../x' }],
  ['a prototype', JSON.parse('{"__proto__": {"sessionId": "x"}}')],
]

/** The calls that say nothing take null, and null alone. */
const saysNothing = (call: Calls[string]): boolean => call.input.safeParse(null).success

type Listener = (event: unknown, input: unknown) => Promise<unknown>

/** The channels of a contract behind the real registrar, with handlers that note that they were reached. */
function behindTheDoor(prefix: string, calls: Calls, reached: string[]): Map<string, Listener> {
  const listeners = new Map<string, Listener>()
  const names = Object.keys(calls)
  const handlers = Object.fromEntries(names.map((name) => [name, async () => void reached.push(name)]))
  register(
    { handle: (channel, listener) => void listeners.set(channel, listener as Listener) },
    { prefix, calls, handlers: handlers, trusts: () => true },
  )
  return listeners
}

describe('every channel has a schema', () => {
  it('and there are channels to try', () => {
    expect(channels.length).toBeGreaterThan(40)
  })

  it.each(channels)('$channel refuses junk before its handler', async ({ prefix, call, channel }) => {
    const reached: string[] = []
    const listener = behindTheDoor(prefix, contracts[prefix] ?? {}, reached).get(channel)
    const wrong = saysNothing(call) ? junk.filter(([, value]) => value !== null) : junk
    for (const [what, value] of wrong) {
      expect(await listener?.({}, value), what).toMatchObject({ ok: false, error: { code: 'invalid' } })
    }
    expect(reached).toEqual([])
  })
})

interface JsonSchema {
  readonly type?: string
  readonly [key: string]: unknown
}

/** Where a value may be as long as it likes. */
function unbounded(schema: JsonSchema, path: string): string[] {
  const isShort = ['maxLength', 'enum', 'const', 'pattern', 'format'].some((key) => key in schema)
  const found = schema.type === 'string' && !isShort ? [path] : []
  if (schema.type === 'array' && !('maxItems' in schema)) found.push(`${path}[]`)
  if (Object.keys(schema).every((key) => key === '$schema')) found.push(path)
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (schema[key] ?? []) as JsonSchema[])
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)
  const items = schema['items'] as JsonSchema | undefined
  return [
    ...found,
    ...parts.flatMap((part) => unbounded(part, path)),
    ...properties.flatMap(([key, part]) => unbounded(part, `${path}.${key}`)),
    ...(items ? unbounded(items, `${path}[]`) : []),
  ]
}

function unboundedIn(name: string, input: z.ZodType): string[] {
  return unbounded(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as JsonSchema, name)
}

describe('every channel has a size', () => {
  it('finds what has none', () => {
    const planted = z.object({ a: z.string(), b: z.array(z.string().max(9)), c: z.unknown().nullable() })
    expect(unboundedIn('planted', planted)).toEqual(['planted.a', 'planted.b[]', 'planted.c'])
  })

  // The vault's answers are data of its own, read by main with the schema of the unit that was asked.
  it.each(channels.filter(({ channel }) => channel !== 'vault:vault.answer'))(
    '$channel takes nothing of any length',
    ({ channel, call }) => {
      expect(unboundedIn(channel, call.input)).toEqual([])
    },
  )
})
