/** The four kinds of window: page, preload, partition and origin of each, in one table. */

export const windowKinds = ['vault', 'desk', 'phones', 'slips'] as const
export type WindowKind = (typeof windowKinds)[number]

export interface WindowProfile {
  /** `app://<host>`: an origin of its own, so that no other window can open its databases. */
  readonly host: WindowKind
  /** Where the page lies below `out/renderer/`. */
  readonly page: string
  /** File below `out/preload/`. */
  readonly preload: string
  /** A session of its own: storage, permissions and protocol handler are separate. */
  readonly partition: string
}

export const profiles: Readonly<Record<WindowKind, WindowProfile>> = {
  vault: {
    host: 'vault',
    page: 'electron/vault/page/index.html',
    preload: 'vault.cjs',
    partition: 'persist:vault',
  },
  desk: { host: 'desk', page: 'renderer/desk/index.html', preload: 'desk.cjs', partition: 'persist:desk' },
  phones: { host: 'phones', page: 'renderer/phones/index.html', preload: 'phones.cjs', partition: 'phones' },
  slips: { host: 'slips', page: 'renderer/slips/index.html', preload: 'slip.cjs', partition: 'slips' },
}

/** The address that a window of this kind loads, and the only origin it may show. */
export function addressOf(kind: WindowKind): string {
  return `app://${profiles[kind].host}/`
}
