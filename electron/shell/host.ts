/** On what the windows run: real Electron, or the browser host where its binary cannot be had. */
import type { JaEn, Said } from '#shared/domain/text/words.ts'

export interface Host {
  readonly kind: 'electron' | 'browserHost'
  /** One plain line for the desk. */
  readonly said: Said
}

const NO_SANDBOX: JaEn = {
  ja: '画面はサンドボックスなしで動作しています。',
  en: 'Its windows run without a sandbox.',
}

/**
 * @param versions `process.versions`: only real Electron has an `electron` entry.
 * @param sandbox false: the windows run without the engine's own sandbox, as where root starts it; the desk says so.
 */
export function hostOf(versions: Readonly<Record<string, string | undefined>>, sandbox = true): Host {
  const { kind, words } = kindOf(versions)
  const { ja, en } = sandbox
    ? words
    : { ja: `${words.ja}${NO_SANDBOX.ja}`, en: `${words.en} ${NO_SANDBOX.en}` }
  return { kind, said: { text: ja, en: { text: en } } }
}

function kindOf(
  versions: Readonly<Record<string, string | undefined>>,
): Pick<Host, 'kind'> & { words: JaEn } {
  const electron = versions.electron
  if (electron !== undefined) {
    const words = { ja: `Electron ${electron} で動作しています。`, en: `Runs on Electron ${electron}.` }
    return { kind: 'electron', words }
  }
  return {
    kind: 'browserHost',
    words: {
      ja: 'Electron 本体がないため、ブラウザーで動作しています。データの保護は簡易的なものです。',
      en: 'Runs in a browser, since Electron itself is not here. Its protection of data is a simple one.',
    },
  }
}
