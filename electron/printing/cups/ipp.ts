/**
 * The little of IPP that asking CUPS for a job takes (RFC 8010). The commands `lpstat` and `cancel` do not do: they
 * tell no aborted job from a completed one, and no title.
 */

/** Delimiters and value types by their tags. */
const TAG = {
  operation: 0x01,
  job: 0x02,
  end: 0x03,
  integer: 0x21,
  boolean: 0x22,
  enumeration: 0x23,
} as const
const TEXTS = { name: 0x42, keyword: 0x44, uri: 0x45, charset: 0x47, language: 0x48 } as const
const FIRST_VALUE_TAG = 0x10

export const operations = {
  cancelJob: 0x0008,
  getJobAttributes: 0x0009,
  getJobs: 0x000a,
  getPrinterAttributes: 0x000b,
  getDefault: 0x4001,
} as const

export const statuses = { notFound: 0x0406 } as const

/** Below it, a request was understood and done. */
const FIRST_ERROR = 0x0100

export interface IppAttribute {
  readonly name: string
  readonly type: keyof typeof TEXTS | 'boolean' | 'integer'
  readonly values: readonly (string | boolean | number)[]
}

export type IppGroup = ReadonlyMap<string, readonly (string | number | boolean)[]>

export interface IppAnswer {
  readonly status: number
  readonly ok: boolean
  /** Every group but the operation's own: one per job, or the printer's. */
  readonly groups: readonly IppGroup[]
}

function number(bytes: 1 | 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntBE(value, 0, bytes)
  return buffer
}

function counted(bytes: Buffer): Buffer {
  return Buffer.concat([number(2, bytes.length), bytes])
}

function encoded({ name, type, values }: IppAttribute): Buffer {
  const tag = type === 'boolean' || type === 'integer' ? TAG[type] : TEXTS[type]
  return Buffer.concat(
    values.map((value, n) => {
      const bytes =
        typeof value === 'boolean'
          ? number(1, value ? 1 : 0)
          : typeof value === 'number'
            ? number(4, value)
            : Buffer.from(value)
      // Further values of a set have an empty name.
      return Buffer.concat([number(1, tag), counted(Buffer.from(n === 0 ? name : '')), counted(bytes)])
    }),
  )
}

/** A request with its charset and language. @param operation one of `operations`. */
export function encodeRequest(operation: number, attributes: readonly IppAttribute[]): Buffer {
  const always: IppAttribute[] = [
    { name: 'attributes-charset', type: 'charset', values: ['utf-8'] },
    { name: 'attributes-natural-language', type: 'language', values: ['en'] },
  ]
  return Buffer.concat([
    Buffer.from([2, 0]),
    number(2, operation),
    number(4, 1),
    number(1, TAG.operation),
    ...[...always, ...attributes].map(encoded),
    number(1, TAG.end),
  ])
}

function valueOf(tag: number, bytes: Buffer): string | number | boolean {
  if ((tag === TAG.integer || tag === TAG.enumeration) && bytes.length === 4) return bytes.readInt32BE(0)
  if (tag === TAG.boolean && bytes.length === 1) return bytes[0] === 1
  return bytes.toString('utf8')
}

/** @throws RangeError when the bytes end too early. */
export function decodeAnswer(bytes: Buffer): IppAnswer {
  const status = bytes.readUInt16BE(2)
  const groups: Map<string, (string | number | boolean)[]>[] = []
  let group: Map<string, (string | number | boolean)[]> | null = null
  let values: (string | number | boolean)[] = []
  let at = 8
  const taken = (): Buffer => {
    const length = bytes.readUInt16BE(at)
    const start = at + 2
    if (start + length > bytes.length) throw new RangeError('IPP answer ends too early')
    at = start + length
    return bytes.subarray(start, at)
  }
  for (let tag = bytes.readUInt8(at++); tag !== TAG.end; tag = bytes.readUInt8(at++)) {
    if (tag < FIRST_VALUE_TAG) {
      group = tag === TAG.operation ? null : new Map()
      if (group) groups.push(group)
      continue
    }
    const name = taken().toString('utf8')
    const value = valueOf(tag, taken())
    if (name === '') values.push(value)
    else group?.set(name, (values = [value]))
  }
  return { status, ok: status < FIRST_ERROR, groups }
}
