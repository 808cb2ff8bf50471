import { beforeEach, describe, expect, it, vi } from 'vitest'

interface Exposed {
  call: (name: string, input: unknown) => Promise<unknown>
  on: (name: string, listener: (...heard: unknown[]) => void) => () => void
}

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  listeners: new Map<string, Set<(...heard: unknown[]) => void>>(),
}))

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, bridge: unknown) => void electron.exposed.set(name, bridge),
  },
  ipcRenderer: {
    invoke: async (...sent: unknown[]) => {
      electron.invoked.push(sent)
      return { ok: true, value: null }
    },
    on: (channel: string, listener: (...heard: unknown[]) => void) => {
      const listeners = electron.listeners.get(channel) ?? new Set()
      electron.listeners.set(channel, listeners.add(listener))
    },
    off: (channel: string, listener: (...heard: unknown[]) => void) =>
      void electron.listeners.get(channel)?.delete(listener),
  },
}))

const push = (channel: string, payload: unknown): void =>
  electron.listeners.get(channel)?.forEach((listener) => listener({ sender: 'all of ipcRenderer' }, payload))

async function preloaded(file: string): Promise<ReadonlyMap<string, unknown>> {
  vi.resetModules()
  electron.exposed.clear()
  await import(`../../../electron/preload/${file}.ts`)
  return electron.exposed
}

describe.each([
  ['desk', 'desk', 'desk'],
  ['phones', 'phones', 'phones'],
  ['slip', 'slip', 'slip'],
  ['vault', 'vaultBridge', 'vault'],
])('preload/%s', (file, globalName, prefix) => {
  let bridge: Exposed

  beforeEach(async () => {
    electron.invoked.length = 0
    electron.listeners.clear()
    const exposed = await preloaded(file)
    expect([...exposed.keys()]).toEqual([globalName])
    bridge = exposed.get(globalName) as Exposed
  })

  it('offers two functions and nothing else', () => {
    expect(Object.keys(bridge).sort()).toEqual(['call', 'on'])
  })

  it('calls inside its own prefix only, with one argument', async () => {
    expect(await bridge.call('some.call', { a: 1 })).toEqual({ ok: true, value: null })
    await bridge.call('other:some.call', null)
    expect(electron.invoked).toEqual([
      [`${prefix}:some.call`, { a: 1 }],
      [`${prefix}:other:some.call`, null],
    ])
  })

  it('hands over the payload without the event, until the listener stops', () => {
    const heard: unknown[][] = []
    const stop = bridge.on('some.push', (...all) => heard.push(all))
    push(`${prefix}:some.push`, 1)
    push('some.push', 2)
    stop()
    push(`${prefix}:some.push`, 3)
    expect(heard).toEqual([[1]])
  })
})
