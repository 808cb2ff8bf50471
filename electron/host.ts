/** On what the windows run: real Electron, or the browser host where its binary cannot be had. */
import type { Said } from '#shared/domain/words.ts'

export interface Host {
  readonly kind: 'electron' | 'browserHost'
  /** One plain line for the desk. */
  readonly said: Said
}

/** @param versions `process.versions`: only real Electron has an `electron` entry. */
export function hostOf(versions: Readonly<Record<string, string | undefined>>): Host {
  const electron = versions.electron
  if (electron !== undefined) {
    const said = {
      text: `Electron ${electron} で動作しています。`,
      en: { text: `Runs on Electron ${electron}.` },
    }
    return { kind: 'electron', said }
  }
  return {
    kind: 'browserHost',
    said: {
      text: 'Electron 本体がないため、ブラウザーで動作しています。データの保護は簡易的なものです。',
      en: {
        text: 'Runs in a browser, since Electron itself is not here. Its protection of data is a simple one.',
      },
    },
  }
}
