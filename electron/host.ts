/** On what the windows run: real Electron, or the browser host where its binary cannot be had. */

export interface Host {
  readonly kind: 'electron' | 'browserHost'
  /** One plain line for the desk. */
  readonly text: string
}

/** @param versions `process.versions`: only real Electron has an `electron` entry. */
export function hostOf(versions: Readonly<Record<string, string | undefined>>): Host {
  const electron = versions.electron
  if (electron !== undefined) return { kind: 'electron', text: `Electron ${electron} で動作しています。` }
  return {
    kind: 'browserHost',
    text: 'Electron 本体がないため、ブラウザーで動作しています。データの保護は簡易的なものです。',
  }
}
